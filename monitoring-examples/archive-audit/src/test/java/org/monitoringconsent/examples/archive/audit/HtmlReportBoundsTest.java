// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.denying;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.ruleSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;
import org.monitoringconsent.rule.Rule;

/** The page keeps its size, however different the calls of an archive are. */
class HtmlReportBoundsTest {

    /** Each is a fact of a number and has a rule of its own, so that 32 numbers are denied by as many sets of rules. */
    private static final List<String> FACTS = List.of(
            "\"nature\":\"PERSONAL\"",
            "\"protectedFunction\":\"TRADE_UNION\"",
            "\"otherPartyObjected\":true",
            "\"sharedByParty\":true",
            "\"withinRecordingDuty\":true");

    @TempDir
    Path archive = Path.of("");

    @Test
    void thirtyDeniedCallsAreShownAndFiftyOfTheRest() throws IOException {
        StringBuilder numbers = new StringBuilder();
        StringBuilder rows = new StringBuilder("calldate,src,dst,duration,disposition,uniqueid,recordingfile\n");
        for (int i = 0; i < 3 << FACTS.size(); i++) {
            int facts = i % (1 << FACTS.size());
            if (i > 0 && i < 1 << FACTS.size()) {
                numbers.append("{\"number\":\"%s\"".formatted(number(i)));
                for (int bit = 0; bit < FACTS.size(); bit++) {
                    numbers.append((i >> bit & 1) == 1 ? "," + FACTS.get(bit) : "");
                }
                numbers.append("},");
            }
            rows.append(row(number(facts), "2101", i));
            rows.append(row("07700900500", "600", 100 + i));
            rows.append(row("07700900500", "2199", 200 + i));
        }
        Files.writeString(archive.resolve("calls.csv"), rows);
        HtmlReport report = new HtmlReport(Locale.ENGLISH);

        AuditSummary summary = new ArchiveAudit(
                        engine(),
                        ArrangementReader.read(Calls.ARRANGEMENT.replace("\"numbers\":[", "\"numbers\":[" + numbers)),
                        Clock.fixed(Instant.parse("2026-03-28T12:00:00Z"), ZoneOffset.UTC))
                .run(archive, report);
        String page = report.page(summary);

        assertEquals(93, summary.denied());
        assertEquals(96, summary.doubtful());
        assertEquals(96, summary.unjudgedTotal());
        assertEquals(30, count(page, "id=\"c-"));
        assertEquals(50, count(section(page, "who", "calls"), "<td class=\"id\">2026"));
        assertEquals(50, count(section(page, "rest", "broken"), "<tr><td>calls.csv"));
        assertTrue(section(page, "calls", "duties").contains("30 of 93"));
        assertTrue(section(page, "who", "calls").contains("50 of 96"));
        assertTrue(section(page, "rest", "broken").contains("50 of 96"));
    }

    private static String section(String page, String id, String next) {
        return page.substring(page.indexOf("id=\"" + id + "\""), page.indexOf("id=\"" + next + "\""));
    }

    private static MonitoringEngine engine() {
        return MonitoringEngine.of(ruleSet(
                "GB",
                denying(Rule.prohibition("GB-AAA-01", "Personal"), is(Facts.NATURE, Nature.PERSONAL))
                        .build(),
                denying(
                                Rule.prohibition("GB-BBB-01", "Union"),
                                is(Facts.PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION))
                        .build(),
                denying(Rule.prohibition("GB-CCC-01", "Objected"), isTrue(Facts.OTHER_PARTY_OBJECTED))
                        .build(),
                denying(Rule.prohibition("GB-DDD-01", "Shared"), isTrue(Facts.SHARED_BY_PARTY))
                        .build(),
                denying(Rule.prohibition("GB-EEE-01", "Duty"), isTrue(Facts.WITHIN_RECORDING_DUTY))
                        .build()));
    }

    private static String number(int facts) {
        return "077009001%02d".formatted(facts);
    }

    private static String row(String from, String to, int second) {
        return "2026-03-05 10:%02d:%02d,%s,%s,300,ANSWERED,1772704%03d.%d,a.wav\n"
                .formatted(second / 60, second % 60, from, to, second, second);
    }

    private static int count(String page, String pattern) {
        return (int) Pattern.compile(pattern).matcher(page).results().count();
    }
}
