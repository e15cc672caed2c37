// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.verdict.Verdict;

/** The requests to fill in, and the four that are kept filled in. */
final class NewCommandTest {

    private static final Path SAMPLES = Path.of("sample");
    private static final String DAY = "2026-11-30";

    /** Filled in from its comments alone, the form for listening and for recording reaches ALLOW. */
    @ParameterizedTest
    @CsvSource({
        "GB, LISTEN_LIVE, gb-listening.jsonc",
        "GB, RECORD, gb-recording.jsonc",
        "NL, LISTEN_LIVE, nl-listening.jsonc",
        "NL, RECORD, nl-recording.jsonc"
    })
    void filledInFromItsCommentsAloneItReachesAllow(String country, String activity, String sample) throws IOException {
        String file = SAMPLES.resolve(sample).toString();
        String filled = Files.readString(SAMPLES.resolve(sample));
        Ran form = Ran.with("new", "--in", country, "--activity", activity, "--on", DAY);

        Ran decided = Ran.with("decide", file);
        Ran explained = Ran.with("explain", file);

        assertEquals(form.out(), emptied(filled), sample + " must be what `new` prints, with answers for null");
        assertEquals(ExitCodes.ALLOWED, decided.code(), decided.out() + decided.err());
        assertTrue(explained.out().contains("Next: go ahead and do what the "), explained.out());
        assertFalse(explained.out().contains("no rule reads it here"), "a form asks nothing that no rule reads");
        answers(filled).forEach(answer -> assertTrue(isOffered(filled, answer), answer));
    }

    /** The form with null for every answer again, but for what the command line gave. */
    private static String emptied(String filled) {
        return filled.lines()
                .map(line -> line.matches(" *\"(day|activity)\": .*")
                        ? line
                        : line.replaceFirst("^( *\"[A-Za-z]+\": )([^{,]+)(,?)$", "$1null$3"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> answers(String filled) {
        return filled.lines()
                .filter(line -> line.matches(" {4}\"[A-Za-z]+\": (\"[A-Z_]{3,}\"|true|false),?"))
                .toList();
    }

    /** Whether the answer is one that the comment above it offers. */
    private static boolean isOffered(String filled, String line) {
        String value = line.replaceFirst("^[^:]*: ", "").replaceFirst(",$", "");
        List<String> before =
                filled.substring(0, filled.indexOf("\n" + line)).lines().toList();
        for (int i = before.size() - 1; before.get(i).strip().startsWith("//"); i--) {
            if (before.get(i).strip().startsWith("//   " + value + ": ")) {
                return true;
            }
        }
        return false;
    }

    /** Nothing is answered in advance, and nothing but what must be stated is missed. */
    @ParameterizedTest
    @EnumSource(Activity.class)
    void emptyItLacksOnlyWhatMustBeStated(Activity activity) {
        for (String country : List.of("GB", "NL")) {
            String form = Ran.with("new", "--in", country, "--activity", activity.name(), "--on", DAY)
                    .out();

            Ran ran = Ran.reading(form, "decide");

            assertEquals(ExitCodes.BAD_INPUT, ran.code());
            assertTrue(
                    ran.err()
                            .matches(
                                    "(?s)[a-z ,]*1: ((line [0-9]+, column [0-9]+: )?`[A-Za-z.]+` is required( for [A-Z_]+)?(; )?)+\n.*"),
                    ran.err());
            assertStandWhereTheyAreSaidToStand(ran.err(), form.lines().toList());
            assertFalse(
                    form.replaceAll("\"(day|activity)\": ", "").matches("(?s).*\n *\"[A-Za-z]+\": (true|false|\").*"),
                    form);
        }
    }

    /** What must be answered is looked for in the form, on the line that the complaint names. */
    private static void assertStandWhereTheyAreSaidToStand(String complaint, List<String> form) {
        List<MatchResult> placed = Pattern.compile("line ([0-9]+), column ([0-9]+): `(?:[A-Za-z]+\\.)?([A-Za-z]+)`")
                .matcher(complaint)
                .results()
                .toList();
        assertFalse(placed.isEmpty(), complaint);
        for (MatchResult each : placed) {
            String line = form.get(Integer.parseInt(each.group(1)) - 1);
            int column = Integer.parseInt(each.group(2)) - 1;
            assertTrue(line.startsWith("\"" + each.group(3) + "\": ", column), each.group() + " in " + line);
        }
    }

    /** What a form leaves out, no rule for the activity reads: stating it changes nothing. */
    @ParameterizedTest
    @EnumSource(
            value = Activity.class,
            names = {"LISTEN_LIVE", "RECORD"})
    void whatItLeavesOutChangesNothing(Activity activity) throws IOException {
        MonitoringEngine engine = MonitoringEngine.discover();
        for (String country : List.of("gb", "nl")) {
            String name = country + (activity == Activity.RECORD ? "-recording.jsonc" : "-listening.jsonc");
            MonitoringRequest request =
                    RequestJson.accepting(Set.of()).readForm(Files.readAllBytes(SAMPLES.resolve(name)));
            Set<String> asked = keys(Files.readString(SAMPLES.resolve(name)));
            Verdict verdict = engine.decide(request);
            int left = 0;
            for (Fact<?> fact : Facts.all()) {
                String path = fact.field().map(Field::path).orElse("");
                boolean stateable = fact.kind() != FactKind.GIVEN
                        && !path.isEmpty()
                        && !path.startsWith("recordCheck.")
                        && !path.startsWith("use.");
                if (stateable && !asked.contains(path)) {
                    left++;
                    for (Object value : fact.values()) {
                        stated(request, fact, value)
                                .forEach(other -> assertEquals(
                                        List.of(verdict.reasons(), verdict.duties()),
                                        List.of(
                                                engine.decide(other).reasons(),
                                                engine.decide(other).duties()),
                                        () -> fact + " = " + value));
                    }
                }
            }
            assertTrue(left > 10, "facts that are not asked");
        }
    }

    private static Stream<MonitoringRequest> stated(MonitoringRequest request, Fact<?> fact, Object value) {
        try {
            return Stream.of(fact.changeTo(request, value));
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
    }

    /** The paths of all keys of a form. */
    private static Set<String> keys(String form) {
        Set<String> keys = new TreeSet<>();
        String part = "";
        for (String line : form.lines().toList()) {
            if (line.matches(" {2}\"[A-Za-z]+\": \\{")) {
                part = line.replaceAll("[^A-Za-z]", "") + ".";
            } else if (line.matches(" {4}\"[A-Za-z]+\": .*")) {
                keys.add(part + line.strip().replaceAll("^\"([A-Za-z]+)\".*", "$1"));
            }
        }
        assertTrue(keys.size() > 10, form);
        return keys;
    }

    @Test
    void aGivenPurposeIsNotAskedAndLeavesOutWhatOnlyOthersNeed() {
        Ran all = Ran.with("new", "--in", "GB", "--activity", "RECORD", "--on", DAY);
        Ran quality =
                Ran.with("new", "--in", "GB", "--activity", "record", "--purpose", "quality_standards", "--on", DAY);

        assertTrue(quality.out().contains("\"category\": \"QUALITY_STANDARDS\""), quality.out());
        assertTrue(keys(quality.out()).size() < keys(all.out()).size());
        assertTrue(keys(all.out()).containsAll(keys(quality.out())));
    }

    @Test
    void asksForTheUseOfTheMaterial() {
        Ran ran = Ran.with("new", "--in", "NL", "--activity", "RECORD", "--use", "DISMISSAL", "--on", DAY);

        assertTrue(ran.out().contains("\"kind\": \"DISMISSAL\""), ran.out());
        assertTrue(keys(ran.out()).containsAll(Set.of("use.finding", "use.workerHeard", "source.provenance")));
    }

    @Test
    void asksForTheLawOfSeveralCountriesAtOnce() {
        Set<String> both =
                keys(Ran.with("new", "--activity", "RECORD", "--on", DAY).out());

        for (String country : List.of("GB", "NL")) {
            assertTrue(both.containsAll(keys(Ran.with("new", "--in", country, "--activity", "RECORD", "--on", DAY)
                    .out())));
        }
    }

    @Test
    void speaksDutchAlone() {
        Ran ran = Ran.with("new", "--in", "NL", "--activity", "RECORD", "--lang", "nl");

        assertTrue(ran.out().startsWith("// Een aanvraag onder het recht van NL, volgens de regels van 20"));
        assertTrue(ran.out().contains("// Wat de werknemer vooraf is verteld\n    //   \"NONE\": niets\n"), ran.out());
        assertFalse(ran.out().contains("Not stated"), ran.out());
        assertTrue(ran.out().contains("\"day\": null"), "without --on the day is asked");
    }

    @Test
    void saysWhatIsWrongWithACall() {
        assertComplains("`--activity=ACTIVITY` is missing", "new", "--in", "NL");
        assertComplains("there is no rule set for `FR`", "new", "--in", "FR", "--activity", "RECORD");
        assertComplains("`SPY` of `--activity` must be one of LISTEN_LIVE, ", "new", "--activity", "SPY");
    }

    private static void assertComplains(String start, String... arguments) {
        Ran ran = Ran.with(arguments);

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().startsWith(start), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    /** Every field of the vocabulary is asked by some form, so that nothing that rules read cannot be stated. */
    @Test
    void everyFieldIsAskedBySomeForm() {
        Set<String> asked = new TreeSet<>();
        for (String day : List.of("2017-06-30", "2024-06-30", DAY, "2028-06-30")) {
            for (Activity activity : Activity.values()) {
                asked.addAll(keys(Ran.with("new", "--activity", activity.name(), "--on", day)
                        .out()));
            }
            for (String use : List.of("DISMISSAL", "DISCLOSURE")) {
                asked.addAll(keys(Ran.with("new", "--activity", "RECORD", "--use", use, "--on", day)
                        .out()));
            }
        }

        Set<String> never = RequestFields.parts().stream()
                .flatMap(part -> RequestFields.of(part).stream())
                .map(Field::path)
                .filter(path -> !asked.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        // Regions are asked only where a rule set for one is loaded.
        assertEquals(Set.of("communication.otherPartyRegion", "purpose.statement", "worker.region"), never);
    }

    /** A key of the first revision is answered with the one that it has now. */
    @Test
    void aRenamedKeyIsAnErrorThatNamesTheNewOne() {
        String old = Samples.ALLOWED.replace("\"extent\"", "\"emotionSubject\":\"BOTH\",\"extent\"");

        for (String command : List.of("decide", "explain", "remedies")) {
            Ran ran = Ran.reading(old, command);

            assertEquals(ExitCodes.BAD_INPUT, ran.code());
            assertTrue(ran.err().contains("key `manner.emotionSubject` is now called `manner.subject`"), ran.err());
        }
    }

    @Test
    void aFormIsReadByEveryCommandThatTakesARequest() {
        String filled = SAMPLES.resolve("nl-recording.jsonc").toString();

        assertEquals(
                ExitCodes.ALLOWED,
                Ran.with("decide", "--format", "json", filled).code());
        assertEquals(ExitCodes.ALLOWED, Ran.with("remedies", filled).code());
        assertEquals(
                ExitCodes.BAD_INPUT, Ran.reading("{\"day\":null}", "decide").code());
    }
}
