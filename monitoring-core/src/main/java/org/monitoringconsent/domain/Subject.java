// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whose voice, face or words are analysed. */
public enum Subject {
    WORKER,
    OTHER_PARTY,
    BOTH
}
