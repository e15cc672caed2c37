// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.AuditSummary.LateCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.WayCount;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;
import org.monitoringconsent.recorder.text.Sentence;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Decision;

/** Of what there is more of than a page or a summary shows, it says that there is more, and of nothing less. */
class MuchToShowTest {

    private static final ReportWords WORDS = new ReportWords(Locale.ENGLISH);

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);

    private final Spread spread = new Spread();
    private final List<Pace.News> news = new ArrayList<>();
    private final List<AuditedCall> calls = new ArrayList<>();
    private final List<HtmlCall> denied = new ArrayList<>();
    private final AuditSummary summary;

    MuchToShowTest() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-03-28T12:00:00Z"), ZoneOffset.UTC);
        AuditListener hearsDenials = new AuditListener() {
            @Override
            public void judged(AuditedCall call) {
                calls.add(call);
                if (call.verdict().isDenied()) {
                    denied.add(HtmlCall.of(call, WORDS));
                }
            }
        };
        summary = new ArchiveAudit(MonitoringEngine.discover(), Calls.arrangement(), clock)
                .confirmedBy(List.of())
                .run(Path.of("src/test/resources/told"), hearsDenials, new Lies(), new Pace(news::add));
    }

    /** Hears how the calls lie over time. */
    private final class Lies implements BatchListener<Batch> {

        @Override
        public Batch prepare(Batch batch) {
            return batch;
        }

        @Override
        public void take(Batch batch) {
            batch.outcomes(spread::add);
        }
    }

    @Test
    void aSummaryShowsEightWaysAndThePageTwelve() {
        assertFalse(TextSummary.of(withWays(8)).contains("more sets"), TextSummary.of(withWays(8)));
        assertTrue(TextSummary.of(withWays(9)).contains("\n  and 1 more sets of"), TextSummary.of(withWays(9)));
        assertTrue(TextSummary.of(withWays(1_009)).contains("\n  and 1,001 more sets of"));
        assertEquals(0, page(withWays(12)).moreWays());
        assertEquals(12, page(withWays(12)).ways().size());
        assertEquals(1, page(withWays(13)).moreWays());
        assertEquals(12, page(withWays(13)).ways().size());
        assertEquals(0, page(withWays(1)).moreWays());
    }

    @Test
    void ofACallThePageShowsThreeWays() {
        List<Remedy> three = Collections.nCopies(3, summary.ways().get(0).way());
        List<Remedy> four = Collections.nCopies(4, summary.ways().get(0).way());

        assertFalse(AuditPage.hasMoreWays(with(new Hindsight(three, true, List.of()))));
        assertTrue(AuditPage.hasMoreWays(with(new Hindsight(three, false, List.of()))));
        assertTrue(AuditPage.hasMoreWays(with(new Hindsight(four, true, List.of()))));
        assertEquals(
                3, AuditPage.ways(with(new Hindsight(four, true, List.of()))).size());
    }

    @Test
    void whatIsNotReadableIsListedUpToFifty() {
        assertEquals(WORDS.of("page.unreadable.note"), page(withUnreadable(50)).unreadableNote());
        assertEquals(
                WORDS.of("page.denied.first", "50", "51"),
                page(withUnreadable(51)).unreadableNote());
        assertEquals(50, page(withUnreadable(51)).unreadable().size());
    }

    @Test
    void deniedCallsThatAreNotShownAreCounted() {
        assertEquals(WORDS.of("page.denied.note"), page(summary, denied.size()).deniedNote());
        assertEquals(
                WORDS.of("page.denied.first", "" + denied.size(), "" + (denied.size() + 1)),
                page(summary, denied.size() + 1).deniedNote());
    }

    /** Only what came into force while calls were made is drawn on their time line, each once and in its order. */
    @Test
    void whatCameIntoForceIsShownOnItsDay() {
        List<LateCount> late = List.of(
                new LateCount("safeguards.balancing", "FAVOURS_EMPLOYER", "2026-03-09", 1),
                new LateCount("worker.notice", "SPECIFIC", "2026-03-04", 9),
                new LateCount("worker.notice", "SPECIFIC", "2026-03-04", 2),
                new LateCount("worker.notice", "GENERIC", "2019-03-04", 7),
                new LateCount("", "", "", 3));
        AuditPage page = page(withLate(late));

        assertEquals(List.of(late.get(1).what(), late.get(0).what()), page.came());
        Spread.Period march = spread.periods().stream()
                .filter(period -> period.contains(MARCH))
                .findFirst()
                .orElseThrow();
        assertEquals(3, page.cameIn(march).size());
        assertEquals(List.of(), page.cameIn(new Spread.Period(march.first() + march.length(), march.length())));
    }

    /** A call is doubtful where there is a reason for it, and only there. */
    @Test
    void whyACallIsDoubtfulIsTold() {
        List<AuditedCall> doubtful =
                calls.stream().filter(AuditedCall::isDoubtful).toList();

        assertEquals(summary.doubtful(), doubtful.size());
        assertTrue(doubtful.size() > 1 && doubtful.size() < calls.size());
        calls.forEach(
                call -> assertEquals(call.isDoubtful(), !call.whyDoubtful().isEmpty()));
        assertTrue(
                doubtful.stream()
                        .anyMatch(call -> call.whyDoubtful()
                                .contains("the other party withheld its number, so that it may be anybody")),
                doubtful.stream().map(AuditedCall::whyDoubtful).toList().toString());
    }

    /** The news of how far it is counts what is doubtful and what was not judged together, because somebody has to look at it. */
    @Test
    void theNewsCountsWhatSomebodyMustLookAt() {
        Pace.News last = news.get(news.size() - 1);
        long unclear = summary.unjudgedTotal() + summary.unreadableTotal();

        assertEquals(summary.judged() + unclear + summary.repeated(), last.rows());
        assertEquals(summary.doubtful() + unclear, last.doubtful());
    }

    /** A rule of which no denied call was heard has the title that the summary knows. */
    @Test
    void aRuleOfAnAllowedCallHasATitleToo() {
        RuleCount ground = summary.rules().stream()
                .filter(count -> count.decision() == Decision.ALLOW)
                .findFirst()
                .orElseThrow();

        assertEquals(ground.title(Locale.ENGLISH), page(summary).title(ground));
        assertFalse(ground.title(Locale.ENGLISH).isBlank());
    }

    private AuditPage page(AuditSummary counts) {
        return page(counts, denied.size());
    }

    private AuditPage page(AuditSummary counts, long deniedTotal) {
        return new AuditPage(WORDS, counts, denied, deniedTotal, List.of(), List.of(), Map.of(), List.of(), "", spread);
    }

    private AuditSummary withWays(int count) {
        return with(Collections.nCopies(count, summary.ways().get(0)), summary.late(), List.of(), 0);
    }

    private AuditSummary withLate(List<LateCount> late) {
        return with(summary.ways(), late, List.of(), 0);
    }

    private AuditSummary withUnreadable(int count) {
        return with(
                List.of(),
                List.of(),
                Collections.nCopies(
                        count, new UnreadableRecord(Origin.ofFile("a.csv"), Kind.DAMAGED, Sentence.same("broken"))),
                count);
    }

    private AuditSummary with(
            List<WayCount> ways, List<LateCount> late, List<UnreadableRecord> unreadable, long unreadableTotal) {
        return new AuditSummary(
                summary.arrangement(),
                summary.allowed(),
                summary.denied(),
                summary.deniedByLateness(),
                summary.deniedForGood(),
                summary.byJurisdiction(),
                summary.rules(),
                ways,
                summary.inTheWay(),
                late,
                summary.doubtful(),
                summary.attributionDoubts(),
                summary.recordDoubts(),
                Map.of(),
                summary.unjudged(),
                summary.repeated(),
                unreadable,
                unreadableTotal,
                summary.days());
    }

    private HtmlCall with(Hindsight hindsight) {
        HtmlCall call = denied.get(0);
        return new HtmlCall(
                call.anchor(),
                call.id(),
                call.file(),
                call.place(),
                call.day(),
                call.worker(),
                call.channel(),
                call.practice(),
                call.reasons(),
                call.late(),
                call.deniedByLateness(),
                hindsight,
                call.doubts(),
                call.unstated(),
                call.remarks(),
                call.settled());
    }
}
