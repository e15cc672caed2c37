// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** How existing material was obtained. */
public enum Provenance {
    LAWFUL,
    UNLAWFUL,
    CRIMINAL_INTERCEPTION,
    SUPPLIED_BY_AUTHORITY,
    VOLUNTEERED
}
