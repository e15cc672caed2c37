// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;

/** Compares an engine's answers with those of the hand-written line. */
public final class Agreement {

    private Agreement() {}

    /** How many of the calls the engine answers differently, by decision and, where it names them, by rules. */
    public static int differences(PolicyEngine engine, List<CallFacts> calls) {
        StraightLine line = new StraightLine();
        line.prepare(calls);
        engine.prepare(calls);
        int different = 0;
        for (int i = 0; i < calls.size(); i++) {
            PolicyAnswer expected = line.answer(i);
            PolicyAnswer given = engine.answer(i);
            boolean same = engine.namesRules() ? given.equals(expected) : given.allowed() == expected.allowed();
            different += same ? 0 : 1;
        }
        return different;
    }
}
