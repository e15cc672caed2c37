// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** Where existing material comes from. */
@DomainStyle.OfEmptyable
@Value.Immutable
public abstract class Source implements WithSource {
    Source() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the one of which nothing is stated. */
    public static Source empty() {
        return ImmutableSource.of();
    }

    /** Returns how it was obtained. */
    public abstract Optional<Provenance> provenance();

    /** Returns the purpose for which it was obtained. */
    public abstract Optional<PurposeCategory> collectedFor();

    /** Returns whether this use was announced to the worker before capture. */
    public abstract Optional<Boolean> useAnnounced();

    /**
     * Returns whether what was agreed with the workers' representatives, or announced to workers, rules out this act or this
     * use.
     */
    public abstract Optional<Boolean> useExcluded();

    /** Returns whether it was obtained covertly. */
    public abstract Optional<Boolean> covert();

    /** Returns whether aggravating circumstances surround the capture. */
    public abstract Optional<Boolean> aggravated();

    /** Collects the facts of a source. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Source> {
        @Override
        Source in(MonitoringRequest request) {
            return request.source();
        }

        @Override
        Object[] values(Source from) {
            return new Object[] {
                from.provenance(),
                from.collectedFor(),
                from.useAnnounced(),
                from.useExcluded(),
                from.covert(),
                from.aggravated()
            };
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.source(builder()
                    .provenance(next.value())
                    .collectedFor(next.value())
                    .useAnnounced(next.value())
                    .useExcluded(next.value())
                    .covert(next.value())
                    .aggravated(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.source(from.source());
        }
    }
}
