// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.ZoneId;
import java.util.Map;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/** The zones in which the law of a country counts its days, as far as one zone serves the country. */
final class LegalDays {

    private static final Map<String, ZoneId> BY_COUNTRY = Map.of(
            "GB", ZoneId.of("Europe/London"),
            "IE", ZoneId.of("Europe/Dublin"),
            "NL", ZoneId.of("Europe/Amsterdam"),
            "BE", ZoneId.of("Europe/Brussels"),
            "DE", ZoneId.of("Europe/Berlin"),
            "FR", ZoneId.of("Europe/Paris"));

    private LegalDays() {}

    /** Returns the zone whose days count for a worker. */
    static ZoneId zoneOf(WorkerEntry worker, Arrangement arrangement) {
        return worker.zone().orElseGet(() -> BY_COUNTRY.getOrDefault(worker.country(), arrangement.recorderZone()));
    }
}
