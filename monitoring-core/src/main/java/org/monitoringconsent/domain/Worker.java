// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** The worker whose communication or conduct is observed. */
@Value.Immutable
public abstract class Worker implements WithWorker {
    Worker() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns an opaque identifier, which no log, message or text form ever shows. */
    @Value.Redacted
    public abstract String id();

    /** Returns the country in which the worker habitually works. */
    public abstract CountryCode country();

    /** Returns the region of that country in which the worker habitually works. */
    public abstract Optional<RegionCode> region();

    /** Returns where the worker is when observed. */
    public abstract Optional<Place> place();

    /** Returns whether this person or extension really is in the population that may be monitored. */
    public abstract Optional<Boolean> inMonitoredGroup();

    /** Returns what the worker was told beforehand. */
    public abstract Optional<Notice> notice();

    /** Returns whether the worker has objected to this monitoring, on grounds of their own situation. */
    public abstract Optional<Boolean> objected();

    /** Collects the facts of a worker. */
    public static final class Builder extends ImmutableWorker.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Worker> {
        @Override
        Worker in(MonitoringRequest request) {
            return request.worker();
        }

        @Override
        Object[] values(Worker from) {
            return new Object[] {
                from.id(),
                from.country(),
                from.region(),
                from.place(),
                from.inMonitoredGroup(),
                from.notice(),
                from.objected()
            };
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.worker(builder()
                    .id(next.given())
                    .country(next.given())
                    .region(next.value())
                    .place(next.value())
                    .inMonitoredGroup(next.value())
                    .notice(next.value())
                    .objected(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.worker(from.worker());
        }
    }
}
