// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Decision;

/** Audits the sample archive under the sample arrangements with the British and Dutch rule sets. */
class ArchiveAuditTest {

    private static final Path SAMPLE = Path.of("sample");
    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();

    private static final List<AuditedCall> CALLS = new ArrayList<>();
    private static final List<Progress> PROGRESS = new ArrayList<>();
    private static final List<JsonNode> LINES = new ArrayList<>();
    private static String text = "";
    private static String html = "";
    private static List<AuditSummary> summaries = List.of();

    @BeforeAll
    static void auditTheSample() throws IOException {
        StringWriter lines = new StringWriter();
        HtmlReport report = new HtmlReport(Locale.ENGLISH);
        AuditSummary inOrder =
                audit("arrangement.json", new JsonLines(lines, Locale.ENGLISH), report, new AuditListener() {
                    @Override
                    public void judged(AuditedCall call) {
                        CALLS.add(call);
                    }

                    @Override
                    public void progress(Progress progress) {
                        PROGRESS.add(progress);
                    }
                });
        summaries = List.of(inOrder, audit("arrangement-before.json"));
        text = TextSummary.of(inOrder);
        html = report.page(inOrder);
        ObjectMapper mapper = new ObjectMapper();
        for (String line : lines.toString().split("\n", -1)) {
            if (!line.isEmpty()) {
                LINES.add(mapper.readTree(line));
            }
        }
    }

    @Test
    void everyRecordIsAccountedForOnce() {
        AuditSummary summary = summaries.get(0);

        assertEquals(summary.judged() + summary.unjudgedTotal() + summary.unreadableTotal(), LINES.size());
        assertEquals(summary.judged(), CALLS.size());
        assertTrue(summary.judged() > 300, "a week has some hundred calls");
        assertEquals(13, summary.unreadableTotal());
        assertEquals(1.0, PROGRESS.get(PROGRESS.size() - 1).fraction(), 0.0);
    }

    @Test
    void bothCountriesAllowAndDeny() {
        for (String country : List.of("GB", "NL")) {
            assertTrue(
                    summaries
                            .get(0)
                            .byJurisdiction()
                            .getOrDefault(country, Map.of())
                            .keySet()
                            .containsAll(List.of(Decision.ALLOW, Decision.DENY)),
                    country);
        }
    }

    @Test
    void thePaperworkDecidesAboutTheSameCalls() {
        AuditSummary inOrder = summaries.get(0);
        AuditSummary before = summaries.get(1);

        assertEquals(inOrder.judged(), before.judged());
        assertTrue(before.denied() > inOrder.denied() * 3, "before " + before.denied() + ", after " + inOrder.denied());
        assertTrue(before.deniedByLateness() > 200, "the paperwork came three weeks late");
    }

    @Test
    void aDutchCallBeforeTheNoticeIsDeniedBecauseOfIt() {
        List<AuditedCall> early = CALLS.stream()
                .filter(call -> call.worker().startsWith("w-nl"))
                .filter(call -> call.day().isBefore(LocalDate.of(2026, 3, 4)))
                .filter(call -> call.colleagues().isEmpty())
                .toList();

        assertTrue(early.size() > 20);
        for (AuditedCall call : early) {
            assertTrue(call.verdict().isDenied(), call.toString());
            assertTrue(call.deniedByLateness(), call.toString());
            LateFact notice = call.lateThatMatters().stream()
                    .filter(fact -> fact.path().equals("worker.notice"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of("EU-TRA-01"), call.rulesWaitingFor(notice));
        }
    }

    @Test
    void theCallAfterMidnightInAmsterdamHasTheNotice() {
        AuditedCall night = CALLS.stream()
                .filter(call -> call.worker().equals("w-nl-10"))
                .filter(call ->
                        call.record().start().orElseThrow().instant().toString().startsWith("2026-03-03T23"))
                .findFirst()
                .orElseThrow();

        assertEquals(LocalDate.of(2026, 3, 4), night.day());
        assertTrue(night.verdict().isAllowed(), night.verdict().toString());
    }

    @Test
    void unmaskedCardsUnionCallsAndPersonalCallsAreDenied() {
        assertEquals(4, count("cardData\":\"CAPTURED\""));
        assertTrue(count("cardData\":\"SUPPRESSED\"", Decision.ALLOW) >= 6);
        assertEquals(0, count("\"TRADE_UNION\"", Decision.ALLOW));
        assertEquals(3, count("\"TRADE_UNION\"", Decision.DENY));
        assertEquals(0, count("\"nature\":\"PERSONAL\"", Decision.ALLOW));
        assertEquals(4, count("\"nature\":\"PERSONAL\"", Decision.DENY));
    }

    @Test
    void everyDoubtfulAttributionIsDeniedInBritain() {
        List<AuditedCall> doubtful =
                CALLS.stream().filter(call -> !call.doubts().isEmpty()).toList();

        assertEquals(9, doubtful.size());
        doubtful.forEach(call -> assertTrue(call.verdict().isDenied(), call.toString()));
    }

    @Test
    void aLineOfJsonHoldsEverythingNeededToAskAgain() {
        JsonNode line = LINES.stream()
                .filter(candidate -> candidate.path("deniedByLateness").asBoolean())
                .findFirst()
                .orElseThrow();

        assertEquals("DENY", line.path("decision").asText());
        assertEquals("DENY", line.path("verdict").path("decision").asText());
        assertFalse(line.path("file").asText().isEmpty());
        assertTrue(line.path("late").get(0).path("text").asText().contains(" came after this call of "));
        assertEquals(
                Decision.DENY,
                ENGINE.decide(RequestJson.read(line.path("request").toString())).decision());
    }

    @Test
    void everyDeniedCallWasTooLateOrCurableOrDeniedForGood() {
        for (AuditSummary summary : summaries) {
            assertEquals(
                    summary.denied(),
                    summary.deniedByLateness() + summary.deniedForAnotherReason() + summary.deniedForGood());
        }

        assertEquals(7, summaries.get(0).deniedForGood());
        for (AuditedCall call : CALLS) {
            boolean helped = !call.hindsight().ways().isEmpty();
            assertEquals(call.verdict().isDenied(), helped || call.hindsight().nothing(), call.toString());
            assertFalse(helped && call.hindsight().nothing(), call.toString());
            assertTrue(!call.deniedByLateness() || helped, call.toString());
        }
    }

    /** The answers are shared between calls; they must be those that each call would get by itself. */
    @Test
    void whatWouldHaveAllowedACallIsTheSmallestOfChangesThatDo() {
        Remedies remedies = Remedies.of(ENGINE);

        for (AuditedCall call : CALLS) {
            List<Remedy> alone = remedies.allowing(call.request()).remedies();
            List<Remedy> ordinary = alone.stream().filter(Remedy::ordinary).toList();
            if (!alone.isEmpty()) {
                List<Remedy> likely = ordinary.isEmpty() ? alone.subList(0, 1) : ordinary;
                assertEquals(likely, call.hindsight().ways(), call.toString());
            }
            for (Remedy way : call.hindsight().ways()) {
                assertTrue(ENGINE.decide(way.applyTo(call.request())).isAllowed(), way.toString());
            }
        }
    }

    @Test
    void whatOnlyTheEmployerCanSayHelpsWhereItCameLater() {
        AuditedCall january = CALLS.stream()
                .filter(call -> call.day().equals(LocalDate.of(2026, 1, 6)))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "[`safeguards.impactAssessment` = LOW_RISK and `worker.inMonitoredGroup` = true]",
                january.hindsight().ways().toString());
    }

    /** Requests and verdicts of similar calls are made from each other; nothing of another call may be left in them. */
    @Test
    void everyLineHoldsTheRequestAndTheVerdictOfItsOwnCall() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Iterator<AuditedCall> calls = CALLS.iterator();

        for (JsonNode line : LINES) {
            if (line.path("type").asText().equals("verdict")) {
                AuditedCall call = calls.next();
                MonitoringRequest request =
                        RequestJson.read(line.path("request").toString());
                assertEquals(call.request(), request);
                assertEquals(call.worker(), request.worker().id());
                assertEquals(call.day(), request.day());
                assertEquals(
                        mapper.readTree(VerdictJson.write(ENGINE.decide(request), Locale.ENGLISH)),
                        line.path("verdict"));
            }
        }
        assertFalse(calls.hasNext());
    }

    @Test
    void aLineOfJsonSaysWhatWouldHaveAllowedTheCall() {
        JsonNode curable = LINES.stream()
                .filter(line -> line.path("remedies").size() == 1)
                .filter(line -> line.path("deniedByLateness").asBoolean())
                .findFirst()
                .orElseThrow();
        JsonNode lost = LINES.stream()
                .filter(line -> line.path("nothingWouldHaveAllowed").asBoolean())
                .findFirst()
                .orElseThrow();

        assertTrue(curable.path("remedies").get(0).get(0).path("fact").isTextual());
        assertTrue(curable.path("remedies").get(0).get(0).path("anyOf").size() > 0);
        assertFalse(curable.path("nothingWouldHaveAllowed").asBoolean());
        assertEquals(0, lost.path("remedies").size());
        assertTrue(lost.path("inTheWay").size() > 0);
        assertTrue(LINES.stream()
                .filter(line -> line.path("decision").asText().equals("ALLOW"))
                .noneMatch(line -> line.has("remedies")));
    }

    @Test
    void thePageSaysWhatWouldHaveHelpedInBothLanguages() throws IOException {
        HtmlReport dutch = new HtmlReport(Locale.forLanguageTag("nl"));
        String page = dutch.page(audit("arrangement.json", dutch));

        assertTrue(
                html.contains("what the worker was told beforehand: <b>what is monitored, to what extent, why and what"
                        + " it is used for; or the same, and it can be perceived"));
        assertTrue(html.contains("would have allowed 7 of the denied calls"));
        assertTrue(
                page.contains("wat de werknemer vooraf is verteld: <b>wat er wordt gecontroleerd, in welke mate, waarom"
                        + " en waarvoor het wordt gebruikt; of hetzelfde, en het is te merken"));
        assertTrue(page.contains("in de wachtstand wordt bewaard (alleen wachtmuziek telt niet): <b>nee</b>"));
    }

    @Test
    void whatWasStatedAndReadByNoRuleIsListedOnceForEachFact() {
        Map<String, Long> unread = summaries.get(0).unread();

        assertFalse(unread.isEmpty());
        unread.forEach((fact, calls) -> {
            assertEquals(2, html.split("<tr><td>" + fact + "  ", -1).length, fact);
            assertEquals(2, text.split("\n  " + fact + "  ", -1).length, fact);
        });
    }

    @Test
    void nothingTellsNumbersNamesOrContent() {
        Pattern personal = Pattern.compile("\\+44\\d{6}|\\+31\\d{6}|\\+49\\d{6}|Priya|Sanne|Duinker|where is my order");

        for (String output : List.of(text, html, LINES.toString(), CALLS.toString())) {
            assertFalse(personal.matcher(output).find());
        }
    }

    @Test
    void theTextFitsATerminal() {
        assertTrue(text.startsWith("Marlow & Dijk customer service\n"));
        assertTrue(text.contains("EU-TRA-01"));
        text.lines()
                .takeWhile(line -> !line.equals("Not readable"))
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        assertFalse(Pattern.compile("(src|href)\\s*=\\s*\"(?!#)").matcher(html).find());
        assertEquals(1, Pattern.compile("<script").matcher(html).results().count());
        assertTrue(html.contains("<script>" + HtmlReport.script()));
        assertFalse(html.contains("url("));
        assertFalse(html.contains("@import"));
        assertTrue(html.contains("UK-PCI-01"));
        assertTrue(html.contains("found-on-the-old-server/greedy.xml"));
    }

    @Test
    void theSameArchiveGivesTheSamePage() throws IOException {
        HtmlReport again = new HtmlReport(Locale.ENGLISH);

        AuditSummary summary = audit("arrangement.json", again);

        assertEquals(html, again.page(summary));
        assertEquals(text, TextSummary.of(summary));
    }

    private static long count(String inRequest, Decision... decisions) {
        List<Decision> wanted = decisions.length == 0 ? List.of(Decision.values()) : List.of(decisions);
        return CALLS.stream()
                .filter(call -> wanted.contains(call.verdict().decision()))
                .filter(call -> RequestJson.write(call.request()).contains(inRequest))
                .count();
    }

    private static AuditSummary audit(String arrangement, AuditListener... listeners) throws IOException {
        return new ArchiveAudit(ENGINE, ArrangementReader.read(SAMPLE.resolve(arrangement)))
                .run(SAMPLE.resolve("archive"), listeners);
    }
}
