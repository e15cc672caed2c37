// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** Draws well-formed requests: dense and sparse, sound and hostile, on any day and around the days of a change of law. */
final class RequestGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(1996, 1, 1);
    private static final int DAYS = 365 * 35;
    private static final LocalDate RECENT = LocalDate.of(2026, 6, 30);
    private static final double[] OMISSIONS = {0, 0, 0.05, 0.2, 0.5, 0.9};
    private static final double[] LEANINGS = {0, 0.5, 0.85, 0.95, 0.98, 1};

    private final List<CountryCode> home;
    private final List<RegionCode> regions;
    private final List<LocalDate> boundaryDays;
    private final List<Fact<?>> declared;

    private RequestGenerator(
            List<CountryCode> home,
            SortedSet<RegionCode> regions,
            SortedSet<LocalDate> boundaryDays,
            List<Fact<?>> declared) {
        this.home = List.copyOf(home);
        this.regions = List.copyOf(regions);
        this.boundaryDays = List.copyOf(boundaryDays);
        this.declared = List.copyOf(declared);
    }

    /** Draws requests that suit these rule sets: their countries and regions, their days and the facts that they declare. */
    static RequestGenerator of(List<RuleSet> ruleSets) {
        List<CountryCode> home = new ArrayList<>();
        NavigableSet<RegionCode> regions = new TreeSet<>();
        SortedSet<LocalDate> days = new TreeSet<>();
        List<Fact<?>> declared = new ArrayList<>();
        for (RuleSet ruleSet : ruleSets) {
            home.add(ruleSet.country());
            regions.addAll(ruleSet.regions());
            regions.addAll(regionsNamed(ruleSet.rules()));
            days.addAll(ruleSet.editionDays());
            declared.addAll(ruleSet.declaredFacts());
        }
        if (home.isEmpty()) {
            home.addAll(List.of(CountryCode.GB, CountryCode.NL));
            regions.addAll(List.of(RegionCode.of("GB-SCT"), RegionCode.of("NL-UT")));
        }
        return new RequestGenerator(home, regions, days, declared);
    }

    /** The regions that a condition of these rules names. */
    static List<RegionCode> regionsNamed(List<Rule> rules) {
        List<Condition> conditions =
                rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
        return Condition.nodes(conditions).stream()
                .filter(node -> node instanceof Condition.In<?> in && in.fact().isOpen())
                .flatMap(node -> ((Condition.In<?>) node).values().stream())
                .map(RegionCode.class::cast)
                .toList();
    }

    MonitoringRequest next(Random random) {
        return next(random, oneOf(random, Arrays.asList(Activity.values())), random.nextInt(10) < 3);
    }

    /** The next request for this activity, on obtaining or on acting. */
    MonitoringRequest next(Random random, Activity activity, boolean acting) {
        CountryCode workers = country(random);
        CountryCode employers = random.nextInt(4) > 0 ? workers : country(random);
        RandomChoice choice = new RandomChoice(
                random,
                activity,
                acting,
                List.of(workers, employers, country(random)),
                regions,
                OMISSIONS[random.nextInt(OMISSIONS.length)],
                LEANINGS[random.nextInt(LEANINGS.length)]);
        LocalDate day = day(random);
        Optional<String> statement =
                random.nextInt(8) == 0 ? Optional.of("said of worker-" + word(random)) : Optional.empty();
        RequestAssembler.Frame frame = new RequestAssembler.Frame(
                day,
                "worker-" + word(random),
                statement,
                day.plusDays(random.nextInt(60)),
                Optional.of(oneOf(random, List.of(1, 9, 10, 49, 50, 2500))));
        return RequestAssembler.assemble(frame, choice, declared);
    }

    private static String word(Random random) {
        return Integer.toHexString(random.nextInt());
    }

    private CountryCode country(Random random) {
        if (random.nextInt(8) > 0) {
            return oneOf(random, home);
        }
        return random.nextBoolean()
                ? oneOf(random, List.of(CountryCode.GB, CountryCode.NL, CountryCode.of("DE"), CountryCode.of("US")))
                : oneOf(random, CountryCode.all());
    }

    private LocalDate day(Random random) {
        if (!boundaryDays.isEmpty() && random.nextInt(3) == 0) {
            return oneOf(random, boundaryDays).plusDays(random.nextInt(3) - 1);
        }
        return random.nextInt(3) == 0 ? RECENT : FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    static <T> T oneOf(Random random, List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
