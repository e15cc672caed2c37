// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

/** Collects the rules that fired, for engines whose rules act on something. */
public final class RuleLog {

    private int holding;

    /** Notes that the rule with this number, counted from 0, holds. */
    public void add(int rule) {
        holding |= 1 << rule;
    }

    /** The answer for the rules noted since the last one; begins anew. */
    public PolicyAnswer answer() {
        PolicyAnswer answer = PolicyAnswer.of(holding);
        holding = 0;
        return answer;
    }
}
