// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideRowsTest {

    private static final Path SAMPLE = Path.of("../archive-audit/sample");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /** The requests that the bundled archive puts, each on a line. */
    private Path requests() throws IOException {
        Path lines = folder.resolve("whole.jsonl");
        Ran.with(
                "audit",
                "--arrangement",
                SAMPLE.resolve("arrangement.json").toString(),
                "--verdicts-full",
                lines.toString(),
                SAMPLE.resolve("archive").toString());
        List<String> requests = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            JsonNode request = JSON.readTree(line).path("request");
            if (request.isObject()) {
                requests.add(request.toString());
            }
        }
        assertTrue(requests.size() > 300, () -> requests.size() + " requests");
        return Files.write(folder.resolve("requests.jsonl"), requests);
    }

    @Test
    void aRowSaysWhatTheWholeVerdictSays() throws IOException {
        Path requests = requests();
        Path rows = folder.resolve("rows.jsonl");

        Ran ran = Ran.with("decide", "--rows", rows.toString(), requests.toString());
        List<String> whole =
                Ran.with("decide", "--format", "jsonl", requests.toString()).lines();

        assertEquals(ExitCodes.DENIED, ran.code(), ran.err());
        List<String> written = Files.readAllLines(rows);
        List<String> asked = Files.readAllLines(requests);
        assertEquals(whole.size() + 1, written.size());
        Map<String, JsonNode> answers = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("rows.answers.jsonl"))) {
            JsonNode answer = JSON.readTree(line);
            answers.put(answer.path("type").asText() + " " + answer.path("id").asText(), answer);
        }
        for (int i = 0; i < whole.size(); i++) {
            JsonNode verdict = JSON.readTree(whole.get(i));
            JsonNode row = JSON.readTree(written.get(i));
            JsonNode request = JSON.readTree(asked.get(i));
            assertEquals(verdict.path("decision"), row.path("decision"));
            assertEquals(request.path("day"), row.path("day"));
            assertEquals(request.path("worker").path("id"), row.path("worker"));
            assertEquals("line " + (i + 1), row.path("place").asText());
            JsonNode answer = answers.get("answer " + row.path("answer").asText());
            assertEquals(verdict.path("decision"), answer.path("decision"), written.get(i));
            assertEquals(request.path("activity"), answer.path("activity"));
            List<String> obligations = new ArrayList<>();
            verdict.path("obligations")
                    .forEach(duty -> obligations.add(duty.path("code").asText()));
            assertEquals(JSON.valueToTree(obligations), answer.path("obligations"));
            row.path("rules").forEach(rule -> assertTrue(answers.containsKey("rule " + rule.asText()), rule::asText));
            String remedies = answer.path("remedies").asText();
            assertTrue(remedies.isEmpty() || answers.containsKey("remedies " + remedies), remedies);
        }
        JsonNode last = JSON.readTree(written.get(written.size() - 1));
        assertEquals("complete", last.path("type").asText());
        assertEquals(whole.size(), last.path("judged").asInt());
        assertTrue(ran.out().startsWith(whole.size() + " requests: "), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.jsonl", "rows.csv", "rows.parquet"})
    void aDatabaseReadsEachForm(String name) throws IOException, SQLException {
        Path rows = folder.resolve(name);
        Ran.with("decide", "--rows", rows.toString(), requests().toString());

        String query = "select count(*) from '%s' r join read_json('%s', union_by_name = true) a on a.id = r.answer"
                .formatted(rows, folder.resolve("rows.answers.jsonl"));
        String complete = "select count(*) from '%s' where type = 'complete'".formatted(rows);
        int requests = Files.readAllLines(folder.resolve("requests.jsonl")).size();

        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            assertEquals(requests, number(duck, query));
            assertEquals(1, number(duck, complete));
        }
    }

    private static int number(Connection duck, String query) throws SQLException {
        try (Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void whatCannotBeReadIsARowToo() throws IOException {
        Path rows = folder.resolve("rows.csv");

        Ran ran = Ran.reading(
                Samples.ALLOWED + "\n\n{\"day\":1}\n" + Samples.DENIED, "decide", "--rows", rows.toString());

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals("3 requests: 1 allowed, 1 denied, 1 not readable\n", ran.out());
        List<String> written = Files.readAllLines(rows);
        assertTrue(written.get(1).startsWith(",,,line 1,2026-06-30,"), written.get(1));
        assertTrue(written.get(2).startsWith("unreadable,,,line 3,"), written.get(2));
        assertTrue(written.get(2).contains("`day` must be a day"), written.get(2));
        assertEquals("complete,,,,,,,,,,judged=2 unjudged=0 repeated=0 unreadable=1", written.get(4));
    }

    @Test
    void aFileThatCannotBeReadAsAWholeIsARowToo() throws IOException {
        Path rows = folder.resolve("rows.csv");
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        Path wide = Files.write(folder.resolve("wide.json"), Samples.ALLOWED.getBytes(StandardCharsets.UTF_16));
        Path good = Files.writeString(folder.resolve("good.json"), Samples.ALLOWED);

        Ran ran = Ran.with(
                "decide", "--rows", rows.toString(), empty.toString(), good.toString(), wide.toString(), "nowhere");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().contains("`" + wide + "` must be UTF-8, not UTF-16"), ran.err());
        List<String> written = Files.readAllLines(rows);
        assertEquals(
                "unreadable,," + empty + ",whole file,,,,,,,there is no request in `" + empty + "`", written.get(1));
        assertTrue(written.get(2).startsWith(",," + good + ",line 1,"), written.get(2));
        assertTrue(written.get(3).startsWith("unreadable,," + wide + ",whole file,"), written.get(3));
        assertEquals("unreadable,,nowhere,whole file,,,,,,,there is no file `nowhere`", written.get(4));
        assertEquals("complete,,,,,,,,,,judged=1 unjudged=0 repeated=0 unreadable=3", written.get(5));
    }

    @Test
    void rowsAreThoseOfOneCountry() throws IOException {
        Path rows = folder.resolve("rows.csv");

        Ran several = Ran.reading(Samples.DENIED, "decide", "--in", "GB,NL", "--rows", rows.toString());
        Ran one = Ran.reading(Samples.DENIED, "decide", "--in", "GB", "--rows", rows.toString());

        assertEquals(ExitCodes.BAD_INPUT, several.code());
        assertTrue(several.err().contains("`--in` may name one at most"), several.err());
        assertEquals(ExitCodes.DENIED, one.code(), one.err());
        String answers = Files.readString(folder.resolve("rows.answers.jsonl"));
        assertTrue(answers.contains("\"jurisdiction\":\"GB\""));
        assertFalse(answers.contains("\"jurisdiction\":\"NL\""));
    }

    @Test
    void rowsNeverTakeThePlaceOfWhatIsRead() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.jsonl"), Samples.DENIED);

        Ran ran = Ran.with("decide", "--rows", requests.toString(), requests.toString());

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals(Samples.DENIED, Files.readString(requests));
    }
}
