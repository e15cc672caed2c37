// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

/** How strongly the authority behind a rule binds, the strongest first. */
public enum Binding {
    /** An act, a regulation or a treaty. */
    STATUTE,
    /** A rule that a regulator made under a statutory power. */
    REGULATOR_RULE,
    /** The reading of the courts. */
    CASE_LAW,
    /** What a regulator says that it expects. */
    GUIDANCE,
    /** A standard of the trade, binding by contract. */
    INDUSTRY,
    /** A rule of the house: the contract, a works policy, a works agreement. */
    COMPANY;

    /** Whether a denial of this strength may be turned into an advisory by a guidance policy. */
    public boolean adjustable() {
        return this == GUIDANCE || this == INDUSTRY;
    }
}
