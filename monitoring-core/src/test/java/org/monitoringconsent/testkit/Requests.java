package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.FactKind;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.RuleSet;

/**
 * Requests for tests: a sound one to start from, random ones, and one fact changed at a time.
 *
 * <p>Random requests are well formed by construction. They are dense and sparse, sound and hostile, and lie around the days
 * of a change of law when rule sets are given.
 */
public final class Requests {

    private Requests() {}

    /** A sound request: an announced recording of a business call of a British worker, with every safeguard in place. */
    public static MonitoringRequest valid() {
        return valid("GB");
    }

    /** A sound request in which worker and employer are in the country. */
    public static MonitoringRequest valid(String country) {
        RequestParts parts = new RequestParts(
                LocalDate.of(2026, 6, 30),
                Activity.RECORD,
                Worker.builder().id("worker-1").country(CountryCode.of(country)).build(),
                Employer.builder().country(CountryCode.of(country)).build());
        parts.communication = Optional.of(Communication.builder()
                .channel(Channel.CALL)
                .line(Line.EMPLOYER_PRIVATE)
                .build());
        for (Fact<?> fact : Facts.all()) {
            boolean suits = FactEdits.canChange(fact) && fact.kind() != FactKind.GIVEN;
            boolean absent = fact.name().startsWith("use.") || fact.name().startsWith("recordCheck.");
            if (suits && !absent) {
                SoundValues.of(fact).ifPresent(value -> FactEdits.apply(parts, fact, Optional.of(value)));
            }
        }
        parts.purpose = parts.purpose.withCategory(PurposeCategory.QUALITY_STANDARDS);
        return parts.build();
    }

    /** Random requests of the vocabulary; the same seed gives the same requests. */
    public static Stream<MonitoringRequest> stream(long seed) {
        return stream(RequestGenerator.ofVocabulary(), seed);
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
        return arbitrary(RequestGenerator.ofVocabulary());
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
        return changed(request, fact, Optional.of(value));
    }

    /** The same request in which the fact is left out; empty when no well-formed request is like that. */
    public static Optional<MonitoringRequest> without(MonitoringRequest request, Fact<?> fact) {
        return fact.kind() == FactKind.GIVEN ? Optional.empty() : changed(request, fact, Optional.empty());
    }

    private static Optional<MonitoringRequest> changed(MonitoringRequest request, Fact<?> fact, Optional<?> value) {
        if (!FactEdits.canChange(fact)) {
            return Optional.empty();
        }
        RequestParts parts = RequestParts.of(request);
        FactEdits.apply(parts, fact, value);
        if (!parts.isWellFormed()) {
            return Optional.empty();
        }
        MonitoringRequest changed = parts.build();
        boolean taken = FactReadings.stated(changed, fact).equals(value);
        return taken ? Optional.of(changed) : Optional.empty();
    }

    /** The countries, days and declared facts of the rule sets, as random requests draw them. */
    static RequestGenerator generator(List<RuleSet> ruleSets) {
        return RequestGenerator.of(ruleSets);
    }
}
