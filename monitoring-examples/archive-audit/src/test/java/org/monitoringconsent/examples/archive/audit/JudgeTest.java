// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.denying;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.ruleSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Texts;

/** Of several workers on one call the strictest answer counts, and of several alike the first. */
class JudgeTest {

    /** Ann has 2101 and Bob 2102, whom nothing forbids; Cor has 3101 in the Netherlands, and the director 2115. */
    @ParameterizedTest
    @CsvSource({
        "2101, ann ALLOW,",
        "2101 2102, ann ALLOW, ALLOW",
        "2101 3101, cor DENY, ALLOW",
        "3101 2101, cor DENY, ALLOW",
        "2101 2115 3101, director DENY, ALLOW DENY",
        "3101 2115 2101, cor DENY, DENY ALLOW",
        "2101 2102 3101, cor DENY, ALLOW ALLOW",
        "2115 2101 2102, director DENY, ALLOW ALLOW",
    })
    void theStrictestAnswerCounts(String extensions, String answer, @Nullable String others) {
        CallRecord.Builder record = CallRecord.at(Origin.ofFile("a.vcon"))
                .start(Calls.recorded("2101").build().start().orElseThrow())
                .stored(Known.YES);
        for (String extension : extensions.split(" ")) {
            record.party(Party.builder().side(Side.UNKNOWN).number(extension).build());
        }

        CaseOutcome outcome = ((JudgedCall) judge().judge(record.build())).outcome();

        assertEquals(answer, outcome.asked().worker() + " " + outcome.verdict().decision());
        List<String> told = new ArrayList<>();
        outcome.others().forEach(other -> told.add(other.decision().name()));
        assertEquals(others == null ? "" : others, String.join(" ", told));
    }

    /** What is put into words once is put into them anew in another language, and says no worker. */
    @Test
    void anOutcomeIsPutIntoWordsOnceInALanguage() {
        CaseOutcome outcome = ((JudgedCall) judge().judge(Calls.recorded("3101").build())).outcome();

        assertEquals("one", outcome.whole(Locale.ENGLISH, unused -> "one"));
        assertEquals("one", outcome.whole(Locale.ENGLISH, unused -> "other"));
        assertEquals("een", outcome.whole(Texts.DUTCH, unused -> "een"));
        assertEquals("two", outcome.whole(Locale.ENGLISH, unused -> "two"));
        assertEquals("CaseOutcome[DENY]", outcome.toString());
    }

    private static Judge judge() {
        MonitoringEngine engine = MonitoringEngine.of(
                ruleSet(
                        "GB",
                        denying(Rule.requirement("GB-WHO-01", "Only the group"), isFalse(Facts.IN_MONITORED_GROUP))
                                .build()),
                ruleSet(
                        "NL",
                        denying(
                                        Rule.prohibition("NL-ALL-01", "Nothing in the Netherlands"),
                                        is(Facts.WORKER_COUNTRY, CountryCode.of("NL")))
                                .build()));
        Arrangement arrangement = Calls.arrangement();
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneOffset.UTC);
        return new Judge(engine, arrangement, new House(arrangement), clock, new Hindsights(engine), null);
    }
}
