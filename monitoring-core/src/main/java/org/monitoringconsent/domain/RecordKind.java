// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Which record about the worker is looked up. */
public enum RecordKind {
    /** A credit agency that was told what the look-up is for. */
    CREDIT_AGENCY_DECLARED,
    /** The facility meant for checks on customers. */
    CREDIT_AGENCY_CUSTOMER_FACILITY,
    ELECTORAL_ROLL,
    CRIMINAL_RECORD_BASIC,
    CRIMINAL_RECORD_FULL,
    /** The worker is made to ask for and hand over the record. */
    ENFORCED_SUBJECT_ACCESS,
    /** The worker is also a customer. */
    CUSTOMER_RECORDS
}
