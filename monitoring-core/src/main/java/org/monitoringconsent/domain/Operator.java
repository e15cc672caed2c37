// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Who carries the monitoring out. */
public enum Operator {
    CONTROLLER,
    AUTHORISED_EXPRESS,
    AUTHORISED_IMPLIED,
    UNAUTHORISED,
    /** A natural person who takes part in the communication. */
    PARTICIPANT,
    /** The public telecommunications service. */
    SERVICE_PROVIDER,
    PROCESSOR,
    CLIENT_COMPANY,
    PRIVATE_INVESTIGATOR
}
