// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The inputs of the comparison: the same thousand for everybody, and every one that there can be for a test. */
public final class CallInputs {

    /** A retention of each of the three spans that the limits make. */
    private static final int[] RETENTIONS = {90, 180, 181};

    private static final int FLAGS = 9;

    private CallInputs() {}

    /** A thousand calls by chance, the same each time. */
    public static List<CallFacts> thousand() {
        Random random = new Random(20261123);
        List<CallFacts> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            calls.add(drawn(random));
        }
        return List.copyOf(calls);
    }

    /** Every combination of values that a rule tells apart. */
    public static List<CallFacts> all() {
        List<CallFacts> calls = new ArrayList<>();
        for (CallFacts.Jurisdiction jurisdiction : CallFacts.Jurisdiction.values()) {
            for (CallFacts.Purpose purpose : CallFacts.Purpose.values()) {
                for (CallFacts.Channel channel : CallFacts.Channel.values()) {
                    for (int flags = 0; flags < 1 << FLAGS; flags++) {
                        for (int retention : RETENTIONS) {
                            calls.add(new CallFacts(jurisdiction, purpose, channel, flags, retention));
                        }
                    }
                }
            }
        }
        return calls;
    }

    private static CallFacts drawn(Random random) {
        CallFacts.Jurisdiction jurisdiction = random.nextInt(20) == 0
                ? CallFacts.Jurisdiction.OTHER
                : random.nextBoolean() ? CallFacts.Jurisdiction.UK : CallFacts.Jurisdiction.NL;
        int flags = bit(random.nextInt(10) != 0, 0)
                | bit(random.nextInt(3) != 0, 1)
                | bit(random.nextInt(5) != 0, 2)
                | bit(random.nextInt(6) != 0, 3)
                | bit(random.nextInt(5) != 0, 4)
                | bit(random.nextInt(8) == 0, 5)
                | bit(random.nextInt(8) == 0, 6)
                | bit(random.nextBoolean(), 7)
                | bit(random.nextInt(3) == 0, 8);
        return new CallFacts(
                jurisdiction,
                CallFacts.Purpose.values()[random.nextInt(CallFacts.Purpose.values().length)],
                CallFacts.Channel.values()[random.nextInt(CallFacts.Channel.values().length)],
                flags,
                random.nextInt(260));
    }

    private static int bit(boolean set, int position) {
        return set ? 1 << position : 0;
    }
}
