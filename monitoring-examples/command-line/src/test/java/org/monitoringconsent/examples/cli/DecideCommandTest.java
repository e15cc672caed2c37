// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecideCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void endsWithZeroWhenAllAreAllowed() {
        Ran ran = Ran.reading(Samples.ALLOWED, "decide", "--format", "jsonl");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertTrue(ran.out().startsWith("{\"decision\":\"ALLOW\",\"coverage\":\"GOVERNS\",\"day\":\"2026-06-30\""));
        assertEquals("", ran.err());
    }

    @Test
    void endsWithOneWhenSomeAreDenied() {
        Ran ran = Ran.reading(Samples.ALLOWED + "\n" + Samples.DENIED, "decide", "--format", "jsonl");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertEquals(2, ran.lines().size());
    }

    @Test
    void decidesTheLinesBesideABadOneAndCountsBlankLines() throws IOException {
        String in = Samples.ALLOWED + "\n\n{\"day\":1}\r\n   \n" + Samples.DENIED + "\n{";

        Ran ran = Ran.reading(in, "decide", "--format", "jsonl");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals(4, ran.lines().size());
        assertEquals("ALLOW", JSON.readTree(ran.lines().get(0)).path("decision").asText());
        assertEquals(3, JSON.readTree(ran.lines().get(1)).path("line").asInt());
        assertTrue(JSON.readTree(ran.lines().get(1)).path("error").asText().startsWith("`day` must be a day"));
        assertEquals("DENY", JSON.readTree(ran.lines().get(2)).path("decision").asText());
        assertEquals(6, JSON.readTree(ran.lines().get(3)).path("line").asInt());
        assertEquals("2 of 4 requests could not be read\n", ran.err());
    }

    @Test
    void readsOneDocumentOverSeveralLines() throws IOException {
        Ran ran = Ran.reading(Samples.pretty(Samples.ALLOWED), "decide", "--format", "json");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertTrue(JSON.readTree(ran.out()).isObject());
    }

    /** As an editor counts them; of a mistake in the text itself the place is told as well. */
    @Test
    void countsTheBlankLinesAboveADocument() throws IOException {
        Ran wrong = Ran.reading(" \r\n\n\n" + Samples.pretty("{\"day\":1}"), "decide", "--format", "jsonl");
        Ran broken = Ran.reading("\n\n{\n \"day\": oops\n}", "decide", "--format", "jsonl");

        assertEquals(4, JSON.readTree(wrong.lines().get(0)).path("line").asInt());
        JsonNode told = JSON.readTree(broken.lines().get(0));
        assertEquals(3, told.path("line").asInt());
        assertTrue(told.path("error").asText().contains("line 4"), told.toString());
    }

    /** In an array several requests stand in one line, and letters have more bytes than one. */
    @Test
    void countsColumnsOfTheInputAndNotOfTheRequest() throws IOException {
        Ran inFirstLine = Ran.reading("[{\"\u00e9\u00e9\": 1}, {\"day\": ?}]", "decide", "--format", "jsonl");
        Ran below = Ran.reading("[{}, {\"day\":\n \"\u00e9\", ?}]", "decide", "--format", "jsonl");
        Ran line = Ran.reading("{}\n{\"\ud83d\ude00\": ?}", "decide", "--format", "jsonl");

        assertTrue(error(inFirstLine, 1).contains("JSON at column 21"), error(inFirstLine, 1));
        assertTrue(error(below, 1).contains("line 2, column 7"), error(below, 1));
        assertTrue(error(line, 1).contains("JSON at column 8"), error(line, 1));
        Ran behind = Ran.reading("[{\"\u00e9\": 1}]  x\n?", "decide", "--format", "jsonl");
        assertTrue(error(behind, 1).contains("JSON at column 13"), error(behind, 1));
        assertTrue(error(behind, 2).contains("JSON at column 1"), error(behind, 2));
    }

    /** A request that fills a page is put right in an editor, which counts the lines of the file. */
    @Test
    void saysOnWhichLineOfTheFileAValueIsWrong() throws IOException {
        Ran document = Ran.reading("\n{\n  \"day\": \"2026-01-01\",\n  \"worker\": {\n    \"age\": 3}\n}", "decide");
        Ran array = Ran.reading("[{\"day\": 1}, {\n\"day\": 2}]", "decide", "--format", "jsonl");

        assertTrue(
                document.err().startsWith("standard input, line 2: line 5, column 5: key `worker.age` is unknown"),
                document.err());
        assertTrue(document.err().contains("; line 4, column 3: `worker.country` is required"), document.err());
        assertTrue(error(array, 0).startsWith("`day` must be"), error(array, 0));
        assertTrue(error(array, 1).startsWith("line 2, column 1: `day` must be"), error(array, 1));
    }

    /** What stands in its first line decides whether an input is one array, and a name may be written with an accent. */
    @Test
    void knowsAnArrayAndADocumentWhateverItsFirstLineHolds() throws IOException {
        String note = "\"\u00e9t\u00e9\": 1,";
        Ran array = Ran.reading("[{" + note + "\n \"day\": 3},\n{\"day\": 4}]", "decide", "--format", "jsonl");
        Ran commasFirst = Ran.reading("[{\"day\": 3\n, \"x\": 4}\n,{\"day\": 4}]", "decide", "--format", "jsonl");
        Ran document = Ran.reading("{" + note + "\n \"day\": 3\n}", "decide", "--format", "jsonl");
        Ran oneLine = Ran.reading("[{" + note + "\"day\": 3}, {\"day\": 4}]", "decide", "--format", "jsonl");

        assertEquals(2, array.lines().size(), array.out());
        assertEquals(2, commasFirst.lines().size(), commasFirst.out());
        assertEquals(1, document.lines().size(), document.out());
        assertEquals(2, oneLine.lines().size(), oneLine.out());
    }

    private static String error(Ran ran, int place) throws IOException {
        return JSON.readTree(ran.lines().get(place)).path("error").asText();
    }

    @Test
    void readsAnArrayAndAnswersWithOne() throws IOException {
        String array = "[\n" + Samples.pretty(Samples.ALLOWED) + " ,\n" + Samples.DENIED + "\n]\n";

        Ran ran = Ran.reading(array, "decide", "--format", "json");

        assertEquals(ExitCodes.DENIED, ran.code());
        JsonNode answers = JSON.readTree(ran.out());
        assertEquals(2, answers.size());
        assertEquals("ALLOW", answers.path(0).path("decision").asText());
        assertEquals("DENY", answers.path(1).path("decision").asText());
    }

    @Test
    void answersAnArrayOfOneWithAnArray() throws IOException {
        Ran ran = Ran.reading("[" + Samples.ALLOWED + "]", "decide", "--format", "json");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertEquals(1, JSON.readTree(ran.out()).size());
        assertTrue(JSON.readTree(ran.out()).isArray());
    }

    @Test
    void tellsTheLineOfABadElement() throws IOException {
        Ran ran = Ran.reading("[" + Samples.ALLOWED + ",\n7,\n" + Samples.DENIED + "]", "decide", "--format", "jsonl");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals(3, ran.lines().size());
        JsonNode error = JSON.readTree(ran.lines().get(1));
        assertEquals("a request must be a JSON object", error.path("error").asText());
        assertEquals(2, error.path("line").asInt());
    }

    @Test
    void keepsTheOrderOfManyRequests() throws IOException {
        String lines = IntStream.range(0, 3000)
                .mapToObj(i -> i % 7 == 0 ? "{}" : i % 2 == 0 ? Samples.ALLOWED : Samples.DENIED)
                .collect(Collectors.joining("\n"));

        Ran ran = Ran.reading(lines, "decide", "--format", "jsonl");

        List<String> answers = ran.lines();
        assertEquals(3000, answers.size());
        for (int i = 0; i < 3000; i++) {
            JsonNode answer = JSON.readTree(answers.get(i));
            if (i % 7 == 0) {
                assertEquals(i + 1, answer.path("line").asInt());
            } else {
                assertEquals(
                        i % 2 == 0 ? "ALLOW" : "DENY", answer.path("decision").asText());
            }
        }
    }

    @Test
    void showsSeveralCountriesOnOneLine() throws IOException {
        String both = Samples.ALLOWED.replace("\"employer\":{\"country\":\"GB\"", "\"employer\":{\"country\":\"NL\"");

        Ran ran = Ran.reading(both, "decide", "--in", "GB,NL", "--format", "jsonl");

        JsonNode answer = JSON.readTree(ran.out());
        assertEquals("ALLOW", answer.path("decision").asText());
        assertEquals(
                "ALLOW", answer.path("verdicts").path("GB").path("decision").asText());
        assertEquals(
                "ALLOW", answer.path("verdicts").path("NL").path("decision").asText());
        assertEquals(ExitCodes.ALLOWED, ran.code());
    }

    @Test
    void leavesACountryWithoutASayOutOfTheDecision() throws IOException {
        Ran ran = Ran.reading(Samples.ALLOWED, "decide", "--in", "NL,GB", "--format", "jsonl");

        JsonNode answer = JSON.readTree(ran.out());
        assertEquals("ALLOW", answer.path("decision").asText());
        assertEquals(
                "DOES_NOT_GOVERN",
                answer.path("verdicts").path("NL").path("coverage").asText());
    }

    @Test
    void deniesWhenNoCountryHasASay() {
        Ran ran = Ran.reading(Samples.request("FR", "BUSINESS"), "decide", "--in", "NL,GB", "--format", "jsonl");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().startsWith("{\"decision\":\"DENY\""));
    }

    @Test
    void deniesWhenTheCountryOfTheWorkerHasNoRules() {
        Ran ran = Ran.reading(Samples.request("FR", "BUSINESS"), "decide");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().contains("CORE-LAW-01"), ran.out());
    }

    @Test
    void writesTextForPeople() {
        Ran ran = Ran.reading(Samples.DENIED + "\n" + Samples.ALLOWED + "\n{}", "decide", "--in", "GB");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.out().startsWith("line 1: listening live for quality and coaching on 2026-06-30\n  GB  DENY\n"));
        assertTrue(ran.out().contains("UK-INT-23 Plainly personal"));
        assertTrue(ran.out().contains("obligations:\n    - "), ran.out());
        assertTrue(ran.out().contains("log every access. (RESTRICT_AND_LOG_ACCESS)"), ran.out());
        assertTrue(ran.out().endsWith("3 requests: 1 allowed, 1 denied, 1 not readable\n"));
        assertTrue(
                ran.err().startsWith("standard input, line 3: `day` is required; `activity` is required"), ran.err());
        assertTrue(ran.lines().stream().allMatch(line -> line.length() <= Ran.WIDTH));
    }

    @Test
    void writesDutch() {
        Ran ran = Ran.reading(Samples.request("NL", "PERSONAL"), "decide", "--lang", "nl");

        assertTrue(ran.out().contains("NL  GEWEIGERD"));
        assertTrue(ran.out().startsWith("regel 1: meeluisteren voor kwaliteit en coaching op 2026-06-30\n"), ran.out());
        assertTrue(ran.out().contains("EU-PRV-01 Geen kennisname van privécommunicatie"));
    }

    @Test
    void writesSeveralCountriesSideBySide() {
        Ran ran = Ran.reading(Samples.DENIED, "decide", "--in", "GB,NL");

        assertTrue(ran.lines().get(1).matches("  GB  DENY +NL  DENY \\(this law has no say here\\)"), ran.out());
    }

    @Test
    void readsFilesAndCountsOnWhenOneIsMissing() throws IOException {
        Path good = Files.writeString(folder.resolve("good.jsonl"), Samples.ALLOWED + "\n");
        String missing = folder.resolve("missing.json").toString();

        Ran ran = Ran.with("decide", "--format", "jsonl", missing, good.toString());

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals(1, ran.lines().size());
        assertEquals("there is no file `" + missing + "`\n", ran.err());
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithACall() throws IOException {
        String file =
                Files.writeString(folder.resolve("one.json"), Samples.ALLOWED).toString();

        assertComplains("there is no rule set for `UK`; there are GB, NL, where GB is", "decide", "--in", "UK", file);
        assertComplains("language `fr` must be one of en, nl", "decide", "--lang", "fr", file);
        assertComplains("language `fr` must be one of en, nl", "--lang", "fr", "decide", file);
        assertComplains("language `fr` must be one of en, nl", "--lang", "fr");
        assertComplains("`" + folder + "` is a directory, but a file was expected", "decide", folder.toString());
        assertComplains("`xml` of `--format` must be one of TEXT, JSON, JSONL", "decide", "--format", "xml", file);
        assertComplains("there is no option `--frobnicate`", "decide", "--frobnicate");
        assertComplains("`nonsense` is not expected here", "nonsense");
        assertComplains("a command is missing", new String[0]);
        assertComplains("`bad\uFFFDname` cannot be the name of a file", "decide", "bad\0name");
        assertComplains("there is no request in standard input", "decide", "-");
    }

    private static void assertComplains(String sentence, String... arguments) {
        Ran ran = Ran.with(arguments);

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().startsWith(sentence), ran.err());
        assertEquals(1, ran.err().lines().count());
        assertFalse(ran.showsTrace());
    }

    @Test
    void showsHelpForEachCommand() {
        for (String command : List.of("decide", "explain", "remedies")) {
            Ran ran = Ran.with(command, "--help");

            assertEquals(0, ran.code());
            assertTrue(ran.out().startsWith("Usage: monitoring " + command), ran.out());
        }
    }
}
