package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.RuleSet;

/** Draws well-formed requests: dense and sparse, sound and hostile, on any day and around the days of a change of law. */
final class RequestGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(1996, 1, 1);
    private static final int DAYS = 365 * 35;
    private static final LocalDate RECENT = LocalDate.of(2026, 6, 30);
    private static final double[] OMISSIONS = {0, 0, 0.05, 0.2, 0.5, 0.9};
    private static final double[] LEANINGS = {0, 0.5, 0.85, 0.95, 0.98, 1};

    private final List<CountryCode> home;
    private final List<LocalDate> boundaryDays;
    private final List<Fact<?>> declared;

    private RequestGenerator(List<CountryCode> home, SortedSet<LocalDate> boundaryDays, List<Fact<?>> declared) {
        this.home = List.copyOf(home);
        this.boundaryDays = List.copyOf(boundaryDays);
        this.declared = List.copyOf(declared);
    }

    /** Draws requests that suit these rule sets: their countries, their days and the facts that they declare. */
    static RequestGenerator of(List<RuleSet> ruleSets) {
        List<CountryCode> home = new ArrayList<>();
        SortedSet<LocalDate> days = new TreeSet<>();
        List<Fact<?>> declared = new ArrayList<>();
        for (RuleSet ruleSet : ruleSets) {
            home.add(ruleSet.country());
            days.addAll(ruleSet.editionDays());
            declared.addAll(ruleSet.declaredFacts());
        }
        return new RequestGenerator(home.isEmpty() ? List.of(CountryCode.GB, CountryCode.NL) : home, days, declared);
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
