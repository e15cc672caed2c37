package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.testkit.SmallRuleSet;

/** What two editions read in the same way is kept once, and nothing else is. */
class SharedWindowsTest {

    private static final LocalDate BEFORE = LocalDate.of(2010, 2, 28);
    private static final LocalDate AFTER = LocalDate.of(2010, 3, 1);

    /** Covert acts are denied always, and, since 1 March 2010, a certain way of locating somebody. */
    private final MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(
            SmallRuleSet.requirement("DE-COV-01", Conditions.isTrue(Facts.COVERT)),
            Rule.requirement("DE-LOC-01", "Later")
                    .inForce(InForce.from(2010, 3, 1))
                    .cites(SmallRuleSet.ACT)
                    .deniesWhen(Conditions.all(
                            Conditions.is(Facts.ACTIVITY, Activity.TRACK_LOCATION),
                            Conditions.isTrue(Facts.STOPS_WHEN_PERSONAL)))
                    .exposing(Exposure.CIVIL)
                    .binding(Binding.STATUTE)
                    .confidence(Confidence.HIGH)
                    .build()));

    private static MonitoringRequest covert(Activity activity, LocalDate day) {
        return MonitoringRequest.builder()
                .day(day)
                .activity(activity)
                .worker(Worker.builder().id("w").country(CountryCode.of("DE")).build())
                .employer(Employer.builder().country(CountryCode.of("DE")).build())
                .manner(Manner.builder().covert(true).build())
                .build();
    }

    @Test
    void editionsThatAreReadAlikeShareTheirRows() {
        Asked before = engine.ask(covert(Activity.CAPTURE_SCREEN, BEFORE));
        Asked after = engine.ask(covert(Activity.CAPTURE_SCREEN, AFTER));

        assertSame(before.cells().windows, after.cells().windows);
        assertNotEquals(before.verdict.ruleSets(), after.verdict.ruleSets());
    }

    @Test
    void editionsThatAreReadDifferentlyDoNot() {
        Asked before = engine.ask(covert(Activity.TRACK_LOCATION, BEFORE));
        Asked after = engine.ask(covert(Activity.TRACK_LOCATION, AFTER));

        assertNotSame(before.cells().windows, after.cells().windows);
    }
}
