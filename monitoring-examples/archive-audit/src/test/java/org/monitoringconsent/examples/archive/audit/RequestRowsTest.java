// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;

/** Whatever is asked, whatever was asked before, a row says what the engine says. */
class RequestRowsTest {

    private static final int ROWS = 4_000;
    private static final int KNOWN = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 28 * 365;

    private final Random random = new Random(7);
    private final MonitoringEngine engine = MonitoringEngine.discover();
    private final List<CountryCode> countries = engine.ruleSets().stream()
            .map(ruleSet -> ruleSet.jurisdiction().country())
            .toList();

    @Test
    void aRowSaysWhatTheEngineSays() {
        RequestRows rows = new RequestRows(engine, VerdictRows.Form.CSV, Locale.ENGLISH);
        List<MonitoringRequest> known = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < ROWS; i++) {
            Optional<MonitoringRequest> drawn = random.nextBoolean() && !known.isEmpty()
                    ? onAnotherDay(known.get(random.nextInt(known.size())), "w" + i)
                    : drawn();
            if (drawn.isEmpty()) {
                continue;
            }
            MonitoringRequest request = drawn.get();
            if (known.size() < KNOWN) {
                known.add(request);
            }
            Verdict verdict = engine.decide(request);

            String[] row = new String(rows.judged("a.json", "line 1", request, verdict), StandardCharsets.UTF_8)
                    .split(",", -1);

            assertEquals(request.day().toString(), row[4]);
            assertEquals(request.worker().id(), row[5]);
            assertEquals(verdict.decision().name(), row[6], request::toString);
            if (verdict.isDenied()) {
                List<String> rules = verdict.denials().stream()
                        .map(denial -> denial.rule().value())
                        .distinct()
                        .toList();
                assertEquals(Set.copyOf(rules), Set.of(row[7].split(" ")), request::toString);
            }
            compared++;
        }
        int all = compared;
        assertTrue(all > ROWS / 2, () -> all + " rows");
    }

    /** Before all rows stand their headings, behind them how many there were, and beside them what they refer to. */
    @Test
    void rowsHaveABeginningAndAnEnd() throws IOException {
        RequestRows rows = new RequestRows(engine, VerdictRows.Form.CSV, Locale.ENGLISH);
        MonitoringRequest request = new RequestFromCall(Calls.arrangement())
                .prepare(Calls.recorded("2115").build())
                .calls()
                .get(0)
                .request();
        String start = text(rows.start());
        String row = text(rows.judged("a.json", "line 1", request, engine.decide(request)));
        String again = text(rows.judged("a.json", "line 3", request, engine.decide(request)));
        String unreadable = text(rows.unreadable("a.json", "line 2", "`day` is required"));
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        rows.answers().writeTo(answers);

        assertTrue(start.startsWith("type,"), start);
        assertTrue(row.startsWith(",,a.json,line 1,2026-03-05,director,DENY,"), row);
        assertEquals(row.replace("line 1", "line 3"), again);
        assertTrue(unreadable.startsWith("unreadable,,a.json,line 2,"), unreadable);
        assertTrue(unreadable.contains("`day` is required"), unreadable);
        assertEquals("", text(rows.complete()).replaceFirst("^complete,.*\n", ""));
        assertTrue(text(rows.complete()).contains("2"), text(rows.complete()));
        assertTrue(answers.toString(StandardCharsets.UTF_8).contains("UK-"), answers::toString);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private Optional<MonitoringRequest> onAnotherDay(MonitoringRequest request, String worker) {
        try {
            return Optional.of(
                    request.withDay(day()).withWorker(request.worker().withId(worker)));
        } catch (RequestShapeException doesNotFit) {
            return Optional.empty();
        }
    }

    private Optional<MonitoringRequest> drawn() {
        List<String> parts = new ArrayList<>();
        for (String part : RequestFields.parts()) {
            if (RequestFields.isRequired(part) || random.nextInt(4) > 0) {
                parts.add(part);
            }
        }
        for (int tried = 0; tried < 200; tried++) {
            try {
                return Optional.of(RequestFields.build(parts, this::value, Map.of()));
            } catch (RequestShapeException doesNotFit) {
                // Drawn anew.
            }
        }
        return Optional.empty();
    }

    private Optional<?> value(Field field) {
        if (!field.isRequired() && random.nextInt(3) == 0) {
            return Optional.empty();
        }
        return switch (field.form()) {
            case TEXT -> Optional.of("text");
            case DAY -> Optional.of(day());
            case COUNTRY -> Optional.of(countries.get(random.nextInt(countries.size())));
            case CONSTANT ->
                Optional.of(
                        field.constants().get(random.nextInt(field.constants().size())));
            case FLAG -> Optional.of(random.nextBoolean());
            case COUNT -> Optional.of(1 + random.nextInt(100));
            case REGION -> Optional.empty();
        };
    }
}
