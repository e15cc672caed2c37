// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;

/**
 * A complete answer of the policy: the decision and every rule that determines it.
 *
 * @param allowed whether the call may be recorded
 * @param rules one bit for each determining rule, D1 lowest, P1 the tenth: the denials if there are any, else the permits
 */
public record PolicyAnswer(boolean allowed, int rules) {

    /** The bits of the nine rules that deny. */
    public static final int DENIALS = (1 << 9) - 1;

    /** The names of the rules by bit. */
    public static final List<String> NAMES =
            List.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "P1", "P2", "P3");

    private static final PolicyAnswer[] BY_RULES_THAT_HOLD = new PolicyAnswer[1 << NAMES.size()];

    static {
        for (int holding = 0; holding < BY_RULES_THAT_HOLD.length; holding++) {
            int denials = holding & DENIALS;
            BY_RULES_THAT_HOLD[holding] =
                    new PolicyAnswer(denials == 0 && holding != 0, denials == 0 ? holding : denials);
        }
    }

    /** The answer for the rules whose conditions hold; the same object for the same rules. */
    public static PolicyAnswer of(int holding) {
        return BY_RULES_THAT_HOLD[holding];
    }

    /** The bit of the rule with the name. */
    public static int bit(String name) {
        int position = NAMES.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException("rule `" + name + "` must be one of the twelve");
        }
        return 1 << position;
    }
}
