// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whether an activity concerns a communication. */
public enum CommunicationNeed {
    /** The request must describe one. */
    YES,
    /** The request may describe one. */
    OPTIONAL,
    /** The request must not describe one. */
    NEVER
}
