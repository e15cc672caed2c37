// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

/** How the people on a record spoke or wrote to one another. */
public enum Channel {
    /** A telephone call. */
    CALL,
    /** A message left in a voicemail box. */
    VOICEMAIL,
    /** A meeting with pictures. */
    VIDEO_MEETING,
    /** An e-mail message. */
    EMAIL,
    /** A written conversation, one after the other. */
    CHAT
}
