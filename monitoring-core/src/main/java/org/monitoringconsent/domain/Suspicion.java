// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** What the worker is suspected of, and on what grounds. */
@DomainStyle.OfEmptyable
@Value.Immutable
public abstract class Suspicion implements WithSuspicion {
    Suspicion() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the one of which nothing is stated. */
    public static Suspicion empty() {
        return ImmutableSuspicion.of();
    }

    /** Returns the conduct suspected. */
    public abstract Optional<SuspectedConduct> conduct();

    /** Returns how strong the suspicion is. */
    public abstract Optional<SuspicionStrength> strength();

    /** Returns whether dated, written grounds exist. */
    public abstract Optional<Boolean> documented();

    /** Returns whether the suspicion is about this communication. */
    public abstract Optional<Boolean> aboutThisCommunication();

    /** Collects the facts of a suspicion. */
    public static final class Builder extends ImmutableSuspicion.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Suspicion> {
        @Override
        Suspicion in(MonitoringRequest request) {
            return request.suspicion();
        }

        @Override
        Object[] values(Suspicion from) {
            return new Object[] {from.conduct(), from.strength(), from.documented(), from.aboutThisCommunication()};
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.suspicion(builder()
                    .conduct(next.value())
                    .strength(next.value())
                    .documented(next.value())
                    .aboutThisCommunication(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.suspicion(from.suspicion());
        }
    }
}
