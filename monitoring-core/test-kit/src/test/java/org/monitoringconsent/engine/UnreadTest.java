// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.onOrAfter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

class UnreadTest {

    private static final CountryCode GERMANY = CountryCode.of("DE");
    private static final Rule COVERT = SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT));
    private static final MonitoringRequest SPARSE = MonitoringRequest.builder()
            .day(LocalDate.of(2026, 1, 1))
            .activity(Activity.TRACK_LOCATION)
            .worker(Worker.builder().id("w").country(GERMANY).build())
            .employer(Employer.builder().country(GERMANY).build())
            .build();

    private static MonitoringRequest with(MonitoringRequest request, Fact<?> fact, Object value) {
        return Requests.with(request, fact, value).orElseThrow();
    }

    private static List<String> unread(MonitoringRequest request, Rule... rules) {
        return MonitoringEngine.of(SmallRuleSet.of(rules)).decide(request).unread();
    }

    @Test
    void namesWhatIsStatedAndReadByNoRule() {
        MonitoringRequest request = with(with(SPARSE, Facts.COVERT, false), Facts.RETENTION_JUSTIFIED, true);

        assertEquals(List.of("safeguards.retentionJustified"), unread(request, COVERT));
        assertEquals(List.of(), unread(SPARSE, COVERT));
    }

    @Test
    void isInTheJson() {
        Verdict verdict = MonitoringEngine.of(SmallRuleSet.of(COVERT)).decide(with(SPARSE, Facts.RECORDS_SOUND, true));

        assertTrue(VerdictJson.write(verdict).contains("\"unread\":[\"manner.recordsSound\"]"));
    }

    @Test
    void readMeansForThisQuestionOnThisDay() {
        MonitoringRequest request = with(SPARSE, Facts.COVERT, false);
        Rule otherActivity =
                SmallRuleSet.requirement("DE-A-01", all(is(Facts.ACTIVITY, Activity.RECORD), isTrue(Facts.COVERT)));
        Rule acting = SmallRuleSet.requirement("DE-A-02", all(isTrue(Facts.USE_PRESENT), isTrue(Facts.COVERT)));
        Rule later = SmallRuleSet.requirement("DE-A-03", all(onOrAfter(2026, 1, 2), isTrue(Facts.COVERT)));

        assertEquals(List.of("manner.covert"), unread(request, otherActivity, acting, later));
        assertEquals(List.of(), unread(request.withDay(LocalDate.of(2026, 1, 2)), later));
        assertEquals(
                List.of("use.workerHeard"),
                unread(
                        request.withUse(Use.builder()
                                .kind(UseKind.DISCIPLINE)
                                .workerHeard(true)
                                .build()),
                        acting));
    }

    @Test
    void aDutyReadsToo() {
        Rule duty = SmallRuleSet.applying(Rule.duty("DE-DUTY-01", "Duty"), always())
                .obligesWhen(isFalse(Facts.COVERT), Obligation.TELL_WORKER)
                .build();

        assertEquals(List.of(), unread(with(SPARSE, Facts.COVERT, false), duty));
    }

    @Test
    void whatTheEngineItselfReadsIsRead() {
        MonitoringRequest call = Requests.valid("DE");

        List<String> unread = unread(with(call, Facts.OTHER_PARTY_COUNTRY, CountryCode.NL), COVERT);

        assertFalse(unread.contains("communication.otherPartyCountry"));
        assertFalse(unread.contains("worker.country"));
        assertFalse(unread.contains("activity"));
        assertFalse(unread.contains("communication"));
        assertFalse(unread.contains("communication.channel"), "nobody can leave it out");
        assertTrue(unread.contains("communication.consent"));
    }

    @Test
    void itIsEnoughThatOneCountryReadsIt() {
        Rule dutch = SmallRuleSet.requirement("NL-KEEP-01", isFalse(Facts.RETENTION_JUSTIFIED));
        MonitoringEngine engine =
                MonitoringEngine.of(SmallRuleSet.of(COVERT), SmallRuleSet.of("NL", List.of(dutch), List.of()));
        MonitoringRequest request = with(with(SPARSE, Facts.RETENTION_JUSTIFIED, true), Facts.COVERT, false);
        MonitoringRequest both = with(request, Facts.EMPLOYER_COUNTRY, CountryCode.NL);

        assertEquals(
                List.of("safeguards.retentionJustified"), engine.decide(request).unread());
        assertEquals(List.of(), engine.decide(both).unread());
        assertEquals(List.of("manner.covert"), engine.in("NL").decide(both).unread());
    }

    @Test
    void nothingIsToldWhereNobodyGoverns() {
        Rule never = Rule.scope("DE-SCOPE-01", "Never")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .doesNotGovernWhen(always())
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();

        assertEquals(List.of(), unread(with(SPARSE, Facts.COVERT, true), never));
    }

    @Test
    void namesWhatIsDeclaredToo() {
        Fact<String> read = Fact.declaredFlag("de.read", false, FactKind.CAUTIOUS);
        Fact<String> other = Fact.declaredFlag("de.other", false, FactKind.CAUTIOUS);
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(
                "DE", List.of(SmallRuleSet.requirement("DE-OWN-01", is(read, "true"))), List.of(read, other)));
        MonitoringRequest request =
                SPARSE.withAttributes(Map.of("de.read", AttributeValue.of(false), "de.other", AttributeValue.of(true)));

        assertEquals(List.of("de.other"), engine.decide(request).unread());
    }
}
