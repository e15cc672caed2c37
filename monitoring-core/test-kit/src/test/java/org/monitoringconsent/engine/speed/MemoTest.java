// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class MemoTest {

    private final MonitoringEngine engine = MonitoringEngine.of(
            SmallRuleSet.of(SmallRuleSet.requirement("DE-COV-01", Conditions.isTrue(Facts.COVERT))));
    private final MonitoringRequest request = valid();
    private final Memo memo = new Memo(1 << 26);

    /** Without an end, so that it may be asked about any day. */
    private static MonitoringRequest valid() {
        return Requests.valid("DE").withManner(Manner.empty());
    }

    private Answer ask(MonitoringRequest asked) {
        return Answered.behind(engine.decide(asked));
    }

    @Test
    void findsWhatWasKeptForTheSameFactsAndDayAlone() {
        Answer kept = ask(request);
        memo.keep(kept);

        assertSame(kept, memo.find(valid().packed(), request.day()));
        assertNull(memo.find(request.packed(), request.day().plusDays(1)));
        assertNull(memo.find(
                Requests.with(request, Facts.COVERT, true).orElseThrow().packed(), request.day()));
    }

    @Test
    void forgetsNothingWhileThereIsRoom() {
        LocalDate first = LocalDate.of(1950, 1, 1);
        MonitoringRequest covert = Requests.with(request, Facts.COVERT, true).orElseThrow();
        for (int day = 0; day < 3_000; day++) {
            memo.keep(ask(request.withDay(first.plusDays(day))));
            memo.keep(ask(covert.withDay(first.plusDays(day))));
        }

        for (int day = 0; day < 3_000; day++) {
            assertNotNull(memo.find(request.packed(), first.plusDays(day)));
            assertNotNull(memo.find(covert.packed(), first.plusDays(day)));
        }
    }

    /** Whatever is asked, an answer is never that of other facts or of another day. */
    @Test
    void forgetsSomeWhenItIsFullAndNeverMistakesOne() {
        LocalDate first = LocalDate.of(1950, 1, 1);
        List<Answer> asked = new ArrayList<>();
        for (int day = 0; day < 40_000; day++) {
            asked.add(ask(request.withDay(first.plusDays(day))));
            memo.keep(asked.get(day));
            assertSame(asked.get(day), memo.find(request.packed(), first.plusDays(day)));
        }

        int found = 0;
        for (int day = 0; day < asked.size(); day++) {
            Answer known = memo.find(request.packed(), first.plusDays(day));
            if (known != null) {
                assertSame(asked.get(day), known);
                found++;
            }
        }

        assertTrue(found > 12_000 && found <= 16_384, "found " + found);
    }
}
