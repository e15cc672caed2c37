// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** Whose conduct a finding is. */
public enum FindingAbout {
    WORKER,
    OTHER_PARTY
}
