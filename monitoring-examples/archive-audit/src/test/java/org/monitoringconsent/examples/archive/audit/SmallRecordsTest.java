// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementException;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** Audits each of the small records alone and holds what comes out against what its entry expects. */
class SmallRecordsTest {

    private static final Path RECORDS = Path.of("src/test/resources/records");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T12:00:00Z"), ZoneOffset.UTC);

    /** The records over which an arrangement file is tried. */
    private static final Map<String, String> TRIAL = Map.of(
            "call.csv",
            "calldate,src,dst,duration,disposition,uniqueid,recordingfile\n"
                    + "2026-03-03 10:00:00,2103,+442079460190,300,ANSWERED,trial-call,a.wav\n",
            "mail.eml",
            "From: 2101@marlowdijk.example\nTo: c@example.org\nMessage-ID: <trial-mail@example.org>\n"
                    + "Date: Tue, 3 Mar 2026 10:00:00 +0000\n\nbody\n");

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static List<JsonNode> entries = List.of();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void readEntries() throws IOException {
        entries = StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(RECORDS.resolve("expect.json").toFile())
                                .spliterator(),
                        false)
                .toList();
    }

    static Stream<String> readRecords() throws IOException {
        readEntries();
        return entries.stream()
                .filter(entry -> !isGenerator(entry))
                .map(entry -> entry.path("file").asText());
    }

    @ParameterizedTest
    @MethodSource("readRecords")
    void aSmallRecordIsJudgedAsItMustBe(String file) throws IOException {
        JsonNode entry = entry(file);

        Outcome outcome = outcome(entry);

        assertEquals(List.of(), Expectation.wrong(outcome, entry.path("expect")), outcome.toString());
    }

    @Test
    @Tag("long")
    void aListOfThirtyThousandCallsIsReadToItsEnd() throws IOException {
        Files.writeString(folder.resolve("records.json"), manyCalls(30_000));

        AuditSummary summary =
                new ArchiveAudit(ENGINE, ArrangementReader.read(Path.of("sample/arrangement.json")), CLOCK).run(folder);

        assertEquals(30_000, summary.judged());
        assertEquals(0, summary.unjudgedTotal() + summary.unreadableTotal());
    }

    @Test
    void everyRecordHasItsEntryAndEveryEntryItsRecord() throws IOException {
        List<String> files;
        try (Stream<Path> all = Files.list(RECORDS)) {
            files = all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("expect.json") && !name.equals("README.md"))
                    .sorted()
                    .toList();
        }

        assertEquals(
                files,
                entries.stream()
                        .filter(entry -> !isGenerator(entry))
                        .map(entry -> entry.path("file").asText())
                        .sorted()
                        .toList());
    }

    private static boolean isGenerator(JsonNode entry) {
        return entry.path("kind").asText().equals("generator");
    }

    private static JsonNode entry(String file) {
        return entries.stream()
                .filter(entry -> entry.path("file").asText().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private Outcome outcome(JsonNode entry) throws IOException {
        String file = entry.path("file").asText();
        switch (entry.path("kind").asText("archive")) {
            case "arrangement" -> {
                for (Map.Entry<String, String> trial : TRIAL.entrySet()) {
                    Files.writeString(folder.resolve(trial.getKey()), trial.getValue());
                }
                try {
                    return audited(ArrangementReader.read(RECORDS.resolve(file)));
                } catch (ArrangementException refused) {
                    return new Outcome(true, String.valueOf(refused.getMessage()), List.of());
                }
            }
            default -> Files.copy(RECORDS.resolve(file), folder.resolve(file));
        }
        return audited(ArrangementReader.read(Path.of("sample/arrangement.json")));
    }

    private Outcome audited(Arrangement arrangement) throws IOException {
        StringWriter text = new StringWriter();
        new ArchiveAudit(ENGINE, arrangement, CLOCK).run(folder, new JsonLines(text, Locale.ENGLISH));
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.toString().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(mapper.readTree(line));
            }
        }
        return new Outcome(false, "", lines);
    }

    /** A list of calls as Twilio's interface gives it, with the many keys of each. */
    private static String manyCalls(int count) {
        StringBuilder text = new StringBuilder("[");
        String start = "\"Tue, 03 Mar 2026 10:00:00 +0000\"";
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append("{\"sid\": \"CA%032x\", \"account_sid\": \"AC0\", \"parent_call_sid\": null".formatted(i))
                    .append(
                            ", \"group_sid\": null, \"trunk_sid\": null, \"api_version\": \"2010-04-01\", \"uri\": \"/x\"")
                    .append(", \"subresource_uris\": {\"notifications\": \"/n\", \"recordings\": \"/r\"}")
                    .append(", \"date_created\": ")
                    .append(start)
                    .append(", \"start_time\": ")
                    .append(start)
                    .append(", \"end_time\": \"Tue, 03 Mar 2026 10:05:00 +0000\", \"duration\": \"300\"")
                    .append(", \"status\": \"completed\", \"direction\": \"inbound\", \"answered_by\": null")
                    .append(", \"forwarded_from\": null, \"caller_name\": null")
                    .append(", \"from\": \"+447700900%03d\", \"to\": \"client:2103\", \"price\": null}"
                            .formatted(i % 1000));
        }
        return text.append(']').toString();
    }
}
