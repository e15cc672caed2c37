// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.UseKind;

/** Chooses values by chance, within what is well formed for one activity. */
final class RandomChoice implements RequestAssembler.Choice {

    private final Random random;
    private final Activity activity;
    private final boolean acting;
    private final List<CountryCode> countries;
    private final List<RegionCode> regions;
    private Optional<CountryCode> otherParty = Optional.empty();
    private final double omission;
    private final double leaning;
    private Optional<UseKind> use = Optional.empty();

    /**
     * A choice.
     *
     * @param countries of the worker, of the employer and of the other party
     * @param regions those that the rule sets know; none are drawn when there are none
     * @param omission the chance that a fact is left out
     * @param leaning the chance that a fact has the value that stands in nobody's way
     */
    RandomChoice(
            Random random,
            Activity activity,
            boolean acting,
            List<CountryCode> countries,
            List<RegionCode> regions,
            double omission,
            double leaning) {
        this.random = random;
        this.activity = activity;
        this.acting = acting;
        this.countries = countries;
        this.regions = regions;
        this.omission = omission;
        this.leaning = leaning;
    }

    @Override
    public <V> Optional<V> of(Fact<V> fact) {
        if (fact.isOpen()) {
            return region(fact.equals(Facts.WORKER_REGION) ? Optional.of(countries.get(0)) : otherParty)
                    .map(fact::typed);
        }
        if (fact.kind() == FactKind.GIVEN || fact.equals(Facts.OTHER_PARTY_COUNTRY)) {
            return given(fact);
        }
        if (random.nextDouble() < omission) {
            return Optional.empty();
        }
        List<V> fitting =
                fact.values().stream().filter(value -> fits(fact, value)).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        if (random.nextDouble() < leaning
                && SoundValues.of(fact).filter(fitting::contains).isPresent()) {
            return value(fact, SoundValues.of(fact).get());
        }
        return Optional.of(RequestGenerator.oneOf(random, fitting));
    }

    /** Whether a request for this activity, and for the kind of use that was chosen before, may state the value. */
    private boolean fits(Fact<?> fact, Object value) {
        if (fact.tiedTo().isEmpty()) {
            return true;
        }
        Fact<?> other = fact.tiedTo().get();
        int chosen = other.equals(Facts.ACTIVITY)
                ? activity.ordinal() + 1
                : use.map(kind -> kind.ordinal() + 1).orElse(0);
        return fact.fits(fact.state(value), chosen);
    }

    private <V> Optional<V> given(Fact<V> fact) {
        if (fact.equals(Facts.ACTIVITY)) {
            return value(fact, activity);
        }
        if (fact.equals(Facts.WORKER_COUNTRY)) {
            return value(fact, countries.get(0));
        }
        if (fact.equals(Facts.EMPLOYER_COUNTRY)) {
            return value(fact, countries.get(1));
        }
        if (fact.equals(Facts.OTHER_PARTY_COUNTRY)) {
            otherParty = random.nextInt(5) == 0 ? Optional.of(countries.get(2)) : Optional.empty();
            return otherParty.map(fact::typed);
        }
        return value(fact, present(fact));
    }

    /** One that is known in the country, rarely any other; more often one than none. */
    private Optional<RegionCode> region(Optional<CountryCode> country) {
        if (regions.isEmpty() || country.isEmpty() || random.nextInt(4) == 0) {
            return Optional.empty();
        }
        List<RegionCode> own = regions.stream()
                .filter(region -> region.country().equals(country.get()))
                .toList();
        return Optional.of(
                own.isEmpty() || random.nextInt(6) == 0
                        ? RegionCode.of(country.get() + "-" + random.nextInt(100))
                        : RequestGenerator.oneOf(random, own));
    }

    private Object present(Fact<?> fact) {
        if (fact.equals(Facts.USE_PRESENT)) {
            return acting;
        }
        if (fact.equals(Facts.RECORD_CHECK_GIVEN)) {
            return activity == Activity.CHECK_RECORDS || random.nextInt(40) == 0;
        }
        if (fact.equals(Facts.COMMUNICATION_GIVEN)) {
            CommunicationNeed need = activity.communicationNeed();
            return need == CommunicationNeed.YES || (need == CommunicationNeed.OPTIONAL && random.nextBoolean());
        }
        Object chosen = RequestGenerator.oneOf(
                random,
                fact.values().stream().filter(value -> fits(fact, value)).toList());
        if (chosen instanceof UseKind kind) {
            use = Optional.of(kind);
        }
        return chosen;
    }

    private static <V> Optional<V> value(Fact<V> fact, Object value) {
        return Optional.of(fact.typed(value));
    }
}
