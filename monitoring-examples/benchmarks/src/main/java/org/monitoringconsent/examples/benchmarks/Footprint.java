// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.benchmarks.law.LawRequests;

/** What a loaded engine keeps in memory, by the heap that is left after collection. */
final class Footprint {

    private static final double KIBI = 1_024;

    private Footprint() {}

    static String table() {
        List<MonitoringRequest> requests = LawRequests.BOTH.known();
        MonitoringEngine.discover().decide(requests.get(0));
        long before = used();
        MonitoringEngine engine = MonitoringEngine.discover();
        try {
            long loaded = used();
            engine.decide(requests.get(0));
            long one = used();
            requests.forEach(engine::decide);
            return print(loaded - before, one - before, used() - before);
        } finally {
            Reference.reachabilityFence(engine);
        }
    }

    private static String print(long loaded, long one, long warm) {
        StringBuilder table = Tables.begin("Memory of an engine with both rule sets", 1, "State", "KiB");
        table.append(Tables.row("loaded, nothing asked", Tables.number(loaded / KIBI)));
        table.append(Tables.row("after the first verdict", Tables.number(one / KIBI)));
        table.append(Tables.row("after 1,000 different requests", Tables.number(warm / KIBI)));
        return table
                + "\nClasses and the rules themselves, which are constants, are not counted: they were there before.\n";
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
