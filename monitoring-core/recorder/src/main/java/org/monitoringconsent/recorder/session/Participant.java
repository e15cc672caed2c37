// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.ZoneId;
import java.util.Optional;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.RegionCode;

/**
 * Somebody on a call, known by an opaque id.
 *
 * @param id for a worker the id of the worker, as the standing requests know it; otherwise any id that is used once in a call
 * @param role whether it is a worker of the employer or somebody outside
 * @param country where somebody outside is, empty when unknown; that of a worker stands in the standing request
 * @param region where in that country somebody outside is, empty when unknown; that of a worker stands in the standing request
 * @param function the protected office that the party is known to hold
 * @param zone the zone whose days count for a worker, empty for that of the session
 */
public record Participant(
        String id,
        Role role,
        Optional<CountryCode> country,
        Optional<RegionCode> region,
        ProtectedFunction function,
        Optional<ZoneId> zone) {

    /** Which side a party is on. */
    public enum Role {
        /** A worker of the employer. */
        WORKER,
        /** Anybody else. */
        OUTSIDE
    }

    /**
     * Checks the id, and that a region is one of the country.
     *
     * @throws IllegalArgumentException when the id is blank, or the country is not stated or not that of the region
     */
    public Participant {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of a party must not be blank");
        }
        if (region.isPresent() && !country.equals(region.map(RegionCode::country))) {
            throw new IllegalArgumentException("region `" + region.get() + "` of a party must be one of its country `"
                    + country.map(CountryCode::value).orElse("") + "`");
        }
    }

    /** A worker. */
    public static Participant worker(String id) {
        return new Participant(
                id, Role.WORKER, Optional.empty(), Optional.empty(), ProtectedFunction.NONE, Optional.empty());
    }

    /** Somebody outside, of whom it is not known where they are. */
    public static Participant outside(String id) {
        return new Participant(
                id, Role.OUTSIDE, Optional.empty(), Optional.empty(), ProtectedFunction.NONE, Optional.empty());
    }

    /** Somebody outside, in a country. */
    public static Participant outside(String id, CountryCode country) {
        return new Participant(
                id, Role.OUTSIDE, Optional.of(country), Optional.empty(), ProtectedFunction.NONE, Optional.empty());
    }

    /**
     * Somebody outside, in a region of a country.
     *
     * @since 0.2
     */
    public static Participant outside(String id, RegionCode region) {
        return new Participant(
                id,
                Role.OUTSIDE,
                Optional.of(region.country()),
                Optional.of(region),
                ProtectedFunction.NONE,
                Optional.empty());
    }

    /** The same, known to hold a protected office. */
    public Participant holding(ProtectedFunction office) {
        return new Participant(id, role, country, region, office, zone);
    }

    /** The same, whose days are those of a zone. */
    public Participant in(ZoneId place) {
        return new Participant(id, role, country, region, function, Optional.of(place));
    }

    /** Whether it is a worker of the employer. */
    public boolean isWorker() {
        return role == Role.WORKER;
    }

    /** Nothing that could tell who it is. */
    @Override
    public String toString() {
        return "Participant[" + role + "]";
    }
}
