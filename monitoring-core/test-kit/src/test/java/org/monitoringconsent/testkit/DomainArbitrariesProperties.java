// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.rule.RuleSet;

class DomainArbitrariesProperties {

    /** Every type of the domain can be asked for by its name alone. */
    @Property(tries = 20)
    void givesEveryTypeOfTheDomain(
            @ForAll MonitoringRequest request,
            @ForAll Worker worker,
            @ForAll Employer employer,
            @ForAll MonitoringPurpose purpose,
            @ForAll Communication communication,
            @ForAll Manner manner,
            @ForAll Safeguards safeguards,
            @ForAll Suspicion suspicion,
            @ForAll Source source,
            @ForAll Use use,
            @ForAll RecordCheck recordCheck,
            @ForAll PackedRequest packed,
            @ForAll CountryCode country,
            @ForAll AttributeValue value,
            @ForAll Activity activity) {
        List<Object> all = List.of(
                request,
                worker,
                employer,
                purpose,
                communication,
                manner,
                safeguards,
                suspicion,
                source,
                use,
                recordCheck,
                packed,
                country,
                value,
                activity);

        assertEquals(15, all.size());
    }

    /** Changing one fact and changing it back gives the same facts. */
    @Property(tries = 500)
    void changesOneFactAtATime(@ForAll MonitoringRequest request, @ForAll long choice) {
        List<Fact<?>> facts = Facts.all();
        Fact<?> fact = facts.get(Math.floorMod(choice, facts.size()));
        List<?> values = fact.isOpen() ? List.of(RegionCode.of("GB-SCT"), RegionCode.of("NL-UT")) : fact.values();
        Object value = values.get(Math.floorMod(choice >>> 8, values.size()));

        Optional<MonitoringRequest> changed = Requests.with(request, fact, value);
        Optional<?> before = Requests.stated(request, fact);

        changed.ifPresent(other -> {
            assertEquals(Optional.of(value), Requests.stated(other, fact));
            Optional<MonitoringRequest> back =
                    before.isPresent() ? Requests.with(other, fact, before.get()) : Requests.without(other, fact);
            boolean presence = !fact.name().contains(".");
            back.filter(same -> !presence).ifPresent(same -> assertEquals(request.packed(), same.packed()));
        });
    }

    @Example
    void shrinksToAFewFacts() {
        Shrinkable<MonitoringRequest> start = new RequestShrinkable(Requests.valid("NL"));

        MonitoringRequest smallest = smallest(start).value();

        assertTrue(smallest.safeguards().equals(Safeguards.empty()), smallest::toString);
        assertTrue(smallest.manner().equals(Manner.empty()), smallest::toString);
        assertTrue(smallest.communication().isPresent());
    }

    private static Shrinkable<MonitoringRequest> smallest(Shrinkable<MonitoringRequest> from) {
        Optional<Shrinkable<MonitoringRequest>> smaller = from.shrink().findFirst();
        return smaller.isEmpty() ? from : smallest(smaller.get());
    }

    @Example
    void reachesEveryStateOfEveryFactInAFewThousandDraws() {
        Set<String> reached = new HashSet<>();
        Requests.stream(3)
                .limit(20_000)
                .forEach(request -> Facts.all().forEach(fact -> {
                    String stated =
                            Requests.stated(request, fact).map(String::valueOf).orElse("unstated");
                    reached.add(fact.name() + "=" + stated);
                }));

        Set<String> missed = Facts.all().stream()
                .filter(fact -> !fact.isJurisdiction())
                .flatMap(fact -> fact.values().stream().map(value -> fact.name() + "=" + value))
                .filter(state -> !reached.contains(state))
                .collect(Collectors.toSet());

        assertEquals(Set.of("manner.timeLimited=false"), missed);
        assertTrue(reached.containsAll(
                Set.of("worker.region=GB-SCT", "communication.otherPartyRegion=NL-UT", "worker.region=unstated")));
    }

    @Example
    void drawsTheDaysAroundAChangeOfLaw() {
        RuleSet ruleSet = RandomRuleSets.next(11, "GB");
        Set<LocalDate> drawn = new HashSet<>();
        Requests.stream(5, ruleSet).limit(5_000).forEach(request -> drawn.add(request.day()));

        for (LocalDate day : ruleSet.editionDays()) {
            assertTrue(drawn.containsAll(List.of(day.minusDays(1), day, day.plusDays(1))), day::toString);
        }
    }

    @Example
    void theSameSeedGivesTheSameRequests() {
        List<MonitoringRequest> once = Requests.stream(42).limit(200).toList();
        List<MonitoringRequest> again = Requests.stream(42).limit(200).toList();

        assertEquals(once, again);
        assertFalse(once.get(0).equals(once.get(1)));
    }

    @Example
    void everyActivityIsDrawnBothForObtainingAndForActing() {
        Set<Activity> obtaining = EnumSet.noneOf(Activity.class);
        Set<Activity> acting = EnumSet.noneOf(Activity.class);
        Arbitrary<MonitoringRequest> arbitrary = Requests.arbitrary();
        arbitrary
                .sampleStream()
                .limit(2_000)
                .forEach(request -> (request.use().isPresent() ? acting : obtaining).add(request.activity()));

        assertEquals(EnumSet.allOf(Activity.class), obtaining);
        assertEquals(EnumSet.allOf(Activity.class), acting);
    }
}
