// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.RegionCode;

/**
 * A worker, known by an opaque key.
 *
 * @param key the key in the employer's own register
 * @param country where the worker habitually works, ISO 3166-1 alpha-2
 * @param region in which region of that country, ISO 3166-2, where it is stated
 * @param group the group that the worker belongs to
 * @param zone the zone whose days count for this worker, where it is not that of the country
 * @param place where the worker is when observed, where it is stated
 * @param objections when the worker had objected to the monitoring
 */
public record WorkerEntry(
        String key,
        String country,
        Optional<String> region,
        String group,
        Optional<ZoneId> zone,
        Optional<String> place,
        List<Objection> objections) {

    /**
     * Checks the region.
     *
     * @throws IllegalArgumentException when it is none of the country
     */
    public WorkerEntry {
        if (region.isPresent() && !RegionCode.of(region.get()).country().value().equals(country)) {
            throw new IllegalArgumentException(
                    "region `" + region.get() + "` of a worker must be one of the country `" + country + "`");
        }
    }

    /**
     * An objection to the monitoring.
     *
     * @param span the days on which it stands
     * @param overridden the days on which grounds against it were on record
     */
    public record Objection(Span span, Optional<Span> overridden) {}

    /**
     * Returns the region where it is stated, otherwise the country.
     *
     * @since 0.2
     */
    public Jurisdiction jurisdiction() {
        return Jurisdiction.of(region.orElse(country));
    }

    /** Returns nothing that could tell who it is. */
    @Override
    public String toString() {
        return "WorkerEntry[country=" + jurisdiction() + ", group=" + group + "]";
    }
}
