// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

/** What somebody who breaches a rule is exposed to, the gravest first. */
public enum Exposure {
    /** Prosecution. */
    CRIME,
    /** A claim by the people concerned. */
    CIVIL,
    /** A fine or an order of a regulator. */
    REGULATOR,
    /** A claim before an employment court or tribunal, or nullity under co-determination law. */
    EMPLOYMENT,
    /** A claim by a contracting party. */
    CONTRACT
}
