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
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.FactKind;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.RuleSet;

/** Draws well-formed requests: dense and sparse, sound and hostile, on any day and around the days of a change of law. */
final class RequestGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(1996, 1, 1);
    private static final int DAYS = 365 * 35;
    private static final LocalDate RECENT = LocalDate.of(2026, 6, 30);

    private final List<CountryCode> home;
    private final List<LocalDate> boundaryDays;
    private final List<Fact<?>> facts;

    private RequestGenerator(List<CountryCode> home, SortedSet<LocalDate> boundaryDays, List<Fact<?>> facts) {
        this.home = List.copyOf(home);
        this.boundaryDays = List.copyOf(boundaryDays);
        this.facts = List.copyOf(facts);
    }

    /** Draws requests of the vocabulary alone. */
    static RequestGenerator ofVocabulary() {
        return of(List.of());
    }

    /** Draws requests that suit these rule sets: their countries, their days and the facts that they declare. */
    static RequestGenerator of(List<RuleSet> ruleSets) {
        List<CountryCode> home = new ArrayList<>();
        SortedSet<LocalDate> days = new TreeSet<>();
        List<Fact<?>> facts = new ArrayList<>(Facts.all());
        for (RuleSet ruleSet : ruleSets) {
            home.add(ruleSet.country());
            days.addAll(ruleSet.editionDays());
            facts.addAll(ruleSet.declaredFacts());
        }
        facts.removeIf(fact -> !FactEdits.canChange(fact) || fact.kind() == FactKind.GIVEN);
        return new RequestGenerator(home.isEmpty() ? List.of(CountryCode.GB, CountryCode.NL) : home, days, facts);
    }

    MonitoringRequest next(Random random) {
        return next(random, oneOf(random, Arrays.asList(Activity.values())), random.nextInt(10) < 3);
    }

    MonitoringRequest next(Random random, Activity activity, boolean acting) {
        RequestParts parts = skeleton(random, activity, acting);
        Drawing drawing = Drawing.any(random);
        for (Fact<?> fact : facts) {
            if (belongs(fact, parts) && random.nextDouble() >= drawing.omission()) {
                state(random, parts, fact, drawing);
            }
        }
        return parts.build();
    }

    private RequestParts skeleton(Random random, Activity activity, boolean acting) {
        Worker worker = Worker.builder()
                .id("worker-" + Integer.toHexString(random.nextInt()))
                .country(country(random))
                .build();
        CountryCode employers = random.nextInt(4) > 0 ? worker.country() : country(random);
        Employer employer = Employer.builder().country(employers).build();
        RequestParts parts = new RequestParts(day(random), activity, worker, employer);
        boolean communicates = activity.communicationNeed() == CommunicationNeed.YES
                || (activity.communicationNeed() == CommunicationNeed.OPTIONAL && random.nextBoolean());
        if (communicates) {
            parts.communication = Optional.of(communication(random, activity));
        }
        if (acting) {
            UseKind kind = oneOf(random, Arrays.asList(UseKind.values()));
            parts.use = Optional.of(Use.builder().kind(kind).build());
        }
        if (activity == Activity.CHECK_RECORDS || random.nextInt(40) == 0) {
            RecordKind record = oneOf(random, Arrays.asList(RecordKind.values()));
            parts.recordCheck = Optional.of(RecordCheck.builder().record(record).build());
        }
        if (random.nextInt(8) == 0) {
            parts.purpose = parts.purpose.withStatement("said of worker-" + Integer.toHexString(random.nextInt()));
        }
        return parts;
    }

    private static Communication communication(Random random, Activity activity) {
        List<Channel> channels =
                Arrays.stream(Channel.values()).filter(activity::fits).toList();
        return Communication.builder()
                .channel(oneOf(random, channels))
                .line(oneOf(random, Arrays.asList(Line.values())))
                .build();
    }

    private static boolean belongs(Fact<?> fact, RequestParts parts) {
        if (fact.isDeclared()) {
            return true;
        }
        if (fact.name().startsWith("communication.")) {
            return parts.communication.isPresent();
        }
        if (fact.name().startsWith("use.")) {
            return parts.use.isPresent();
        }
        return !fact.name().startsWith("recordCheck.") || parts.recordCheck.isPresent();
    }

    private void state(Random random, RequestParts parts, Fact<?> fact, Drawing drawing) {
        if (fact.equals(Facts.TIME_LIMITED)) {
            parts.manner = parts.manner.withEndsOn(parts.day.plusDays(random.nextInt(60)));
        } else if (fact.equals(Facts.STORED_COPY)) {
            boolean stored = parts.activity.canWorkOnStoredCopy()
                    && (parts.activity == Activity.PLAY_BACK || random.nextBoolean());
            parts.manner = parts.manner.withStoredCopy(stored);
        } else if (fact.equals(Facts.HEADCOUNT)) {
            parts.employer = parts.employer.withHeadcount(oneOf(random, List.of(1, 9, 10, 49, 50, 2500)));
        } else if (!fact.equals(Facts.OTHER_PARTY_COUNTRY)) {
            FactEdits.apply(parts, fact, Optional.of(value(random, fact, drawing)));
        } else if (random.nextInt(5) == 0) {
            FactEdits.apply(parts, fact, Optional.of(country(random)));
        }
    }

    private static Object value(Random random, Fact<?> fact, Drawing drawing) {
        if (random.nextDouble() < drawing.leaning()) {
            Optional<?> sound = SoundValues.of(fact);
            if (sound.isPresent()) {
                return sound.get();
            }
        }
        return oneOf(random, fact.values());
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

    private static <T> T oneOf(Random random, List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * How one request is drawn.
     *
     * @param omission the chance that a fact is left out
     * @param leaning the chance that a fact has the value that stands in nobody's way
     */
    private record Drawing(double omission, double leaning) {

        private static final double[] OMISSIONS = {0, 0, 0.05, 0.2, 0.5, 0.9};
        private static final double[] LEANINGS = {0, 0.5, 0.85, 0.95, 0.98, 1};

        static Drawing any(Random random) {
            return new Drawing(OMISSIONS[random.nextInt(OMISSIONS.length)], LEANINGS[random.nextInt(LEANINGS.length)]);
        }
    }
}
