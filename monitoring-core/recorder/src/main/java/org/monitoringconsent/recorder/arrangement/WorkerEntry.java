package org.monitoringconsent.recorder.arrangement;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A worker, known by an opaque key.
 *
 * @param key the key in the employer's own register
 * @param country where the worker habitually works, ISO 3166-1 alpha-2
 * @param group the group that the worker belongs to
 * @param zone the zone whose days count for this worker, where it is not that of the country
 * @param place where the worker is when observed, where it is stated
 * @param objections when the worker had objected to the monitoring
 */
public record WorkerEntry(
        String key,
        String country,
        String group,
        Optional<ZoneId> zone,
        Optional<String> place,
        List<Objection> objections) {

    /**
     * An objection to the monitoring.
     *
     * @param span the days on which it stands
     * @param overridden the days on which grounds against it were on record
     */
    public record Objection(Span span, Optional<Span> overridden) {}

    /** Returns nothing that could tell who it is. */
    @Override
    public String toString() {
        return "WorkerEntry[country=" + country + ", group=" + group + "]";
    }
}
