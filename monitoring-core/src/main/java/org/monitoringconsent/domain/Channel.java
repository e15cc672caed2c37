// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** The means by which people communicate. */
public enum Channel {
    CALL,
    VOICEMAIL,
    EMAIL,
    CHAT,
    VIDEO_MEETING,
    IN_PERSON,
    WEB,
    FILE
}
