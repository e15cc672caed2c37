// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The lawful basis that was filed with a recording.
 *
 * @param basis the basis in the record's own spelling, for instance {@code legitimate_interests}
 * @param party the index of the party that it concerns, where one is named
 * @param expires when it ends, empty for no end
 * @param grants what it allows, per purpose
 */
public record LawfulBasis(String basis, Optional<Integer> party, Optional<Instant> expires, List<Grant> grants) {

    /** How far two clocks may differ before a grant counts as later than the call (draft-howe-vcon-lawful-basis). */
    public static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** Copies the list. */
    public LawfulBasis {
        grants = List.copyOf(grants);
    }

    /** Returns the same basis of another party, or of none that is named. */
    public LawfulBasis ofParty(Optional<Integer> other) {
        return new LawfulBasis(basis, other, expires, grants);
    }

    /** Returns whether the purpose was allowed at the given moment; the most restrictive grant for it wins. */
    public boolean allowed(String purpose, Instant moment) {
        List<Grant> forPurpose = grantsFor(purpose);
        return !forPurpose.isEmpty()
                && !refuses(purpose)
                && forPurpose.stream().allMatch(grant -> grant.granted() && inPlace(grant, moment))
                && expires.map(moment::isBefore).orElse(true);
    }

    /** Returns whether the purpose was refused, or something without which it cannot be had. */
    public boolean refuses(String purpose) {
        return grants.stream().anyMatch(grant -> !grant.granted() && Purposes.isRefusedWith(grant.purpose(), purpose));
    }

    /** Returns when the purpose was allowed, if that was only after the given moment. */
    public Optional<Instant> grantedOnlyAfter(String purpose, Instant moment) {
        return grantsFor(purpose).stream()
                .filter(grant -> grant.granted() && grant.at().isPresent() && !inPlace(grant, moment))
                .flatMap(grant -> grant.at().stream())
                .max(Instant::compareTo);
    }

    /** Returns what the attachment says about the purpose. */
    public List<Grant> grantsFor(String purpose) {
        return grants.stream()
                .filter(grant -> Purposes.isAbout(grant.purpose(), purpose))
                .toList();
    }

    private static boolean inPlace(Grant grant, Instant moment) {
        return grant.at().map(at -> !at.isAfter(moment.plus(CLOCK_SKEW))).orElse(false);
    }
}
