// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.CallJudge;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** One engine and one reading of each arrangement for a whole executor; one judge for each of its tasks. */
final class Judges {

    private static final class Engine {
        private static final MonitoringEngine ONLY = MonitoringEngine.discover();
    }

    private static final Map<String, Arrangement> ARRANGEMENTS = new ConcurrentHashMap<>();

    private Judges() {}

    static Arrangement arrangement(String json) {
        return ARRANGEMENTS.computeIfAbsent(json, ArrangementReader::read);
    }

    static CallJudge under(String json, Instant now) {
        return new CallJudge(Engine.ONLY, arrangement(json), now);
    }
}
