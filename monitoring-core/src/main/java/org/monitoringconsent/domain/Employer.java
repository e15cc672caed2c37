// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** The employer on whose behalf the worker is observed. */
@Value.Immutable
public abstract class Employer implements WithEmployer {
    Employer() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the country of the employer. */
    public abstract CountryCode country();

    /** Returns whether the employer is a public authority. */
    public abstract Optional<Boolean> publicAuthority();

    /** Returns the trade that brings rules of its own. */
    public abstract Optional<Sector> sector();

    /** Returns how the workers are represented. */
    public abstract Optional<Representation> representation();

    /** Returns the number of workers, at least 1; rules see its band. */
    public abstract Optional<Integer> headcount();

    /** Returns the band in which the number of workers falls. */
    public Optional<HeadcountBand> headcountBand() {
        return headcount().isPresent()
                ? Optional.of(HeadcountBand.of(headcount().get()))
                : Optional.empty();
    }

    @Value.Check
    void check() {
        RequestShape.requireHeadcount(headcount());
    }

    /** Collects the facts of an employer. */
    public static final class Builder extends ImmutableEmployer.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Employer> {
        @Override
        Employer in(MonitoringRequest request) {
            return request.employer();
        }

        @Override
        Object[] values(Employer from) {
            return new Object[] {
                from.country(),
                from.publicAuthority(),
                from.sector(),
                from.representation(),
                from.headcount(),
                from.headcountBand()
            };
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.employer(builder()
                    .country(next.given())
                    .publicAuthority(next.value())
                    .sector(next.value())
                    .representation(next.value())
                    .headcount(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.employer(from.employer());
        }
    }
}
