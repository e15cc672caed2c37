// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.RuleSet;

/**
 * Requests for tests: a sound one to start from, random ones, and one fact changed at a time.
 *
 * <p>Random requests are well formed by construction. They are dense and sparse, sound and hostile, and lie around the days
 * of a change of law when rule sets are given.
 */
public final class Requests {

    private static final Map<Fact<?>, Object> GIVEN = Map.of(
            Facts.ACTIVITY, Activity.RECORD,
            Facts.PURPOSE, PurposeCategory.QUALITY_STANDARDS,
            Facts.COMMUNICATION_GIVEN, true,
            Facts.CHANNEL, Channel.CALL,
            Facts.STORED_COPY, false,
            Facts.TIME_LIMITED, true,
            Facts.USE_PRESENT, false,
            Facts.RECORD_CHECK_GIVEN, false);

    private Requests() {}

    /** A sound request: an announced recording of a business call of a British worker, with every safeguard in place. */
    public static MonitoringRequest valid() {
        return valid("GB");
    }

    /** A sound request in which worker and employer are in the country. */
    public static MonitoringRequest valid(String country) {
        LocalDate day = LocalDate.of(2026, 6, 30);
        RequestAssembler.Frame frame =
                new RequestAssembler.Frame(day, "worker-1", Optional.empty(), day.plusDays(30), Optional.of(200));
        return RequestAssembler.assemble(frame, new SoundChoice(CountryCode.of(country)), List.of());
    }

    /** Random requests of the vocabulary; the same seed gives the same requests. */
    public static Stream<MonitoringRequest> stream(long seed) {
        return stream(RequestGenerator.of(List.of()), seed);
    }

    /** Random requests that suit the rule sets: their countries, their days, the facts that they declare. */
    public static Stream<MonitoringRequest> stream(long seed, RuleSet... ruleSets) {
        return stream(RequestGenerator.of(Arrays.asList(ruleSets)), seed);
    }

    private static Stream<MonitoringRequest> stream(RequestGenerator generator, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> generator.next(random));
    }

    /** Random requests of the vocabulary, for a property. */
    public static Arbitrary<MonitoringRequest> arbitrary() {
        return arbitrary(RequestGenerator.of(List.of()));
    }

    /** Random requests that suit the rule sets, for a property. */
    public static Arbitrary<MonitoringRequest> arbitrary(RuleSet... ruleSets) {
        return arbitrary(RequestGenerator.of(Arrays.asList(ruleSets)));
    }

    private static Arbitrary<MonitoringRequest> arbitrary(RequestGenerator generator) {
        return Arbitraries.fromGenerator(random -> new RequestShrinkable(generator.next(random)));
    }

    /** The value of the fact that the request states; empty when it leaves the fact out. */
    public static Optional<?> stated(MonitoringRequest request, Fact<?> fact) {
        return FactReadings.stated(request, fact);
    }

    /** The same request in which the fact has the value; empty when no well-formed request is like that. */
    public static Optional<MonitoringRequest> with(MonitoringRequest request, Fact<?> fact, Object value) {
        return EditedChoice.edit(request, fact, Optional.of(value));
    }

    /** The same request in which the fact is left out; empty when no well-formed request is like that. */
    public static Optional<MonitoringRequest> without(MonitoringRequest request, Fact<?> fact) {
        boolean required = fact.kind() == FactKind.GIVEN;
        return required ? Optional.empty() : EditedChoice.edit(request, fact, Optional.empty());
    }

    private record SoundChoice(CountryCode country) implements RequestAssembler.Choice {
        @Override
        public <V> Optional<V> of(Fact<V> fact) {
            Optional<?> value = GIVEN.containsKey(fact) ? Optional.of(GIVEN.get(fact)) : SoundValues.of(fact);
            boolean home = fact.equals(Facts.WORKER_COUNTRY) || fact.equals(Facts.EMPLOYER_COUNTRY);
            return (home ? Optional.of(country) : value).map(fact::typed);
        }
    }
}
