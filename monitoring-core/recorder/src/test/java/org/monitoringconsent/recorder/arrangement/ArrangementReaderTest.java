// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.recorder.arrangement.WorkerEntry.Objection;

class ArrangementReaderTest {

    private static final String VALID = """
            {"name":"Test","timeZone":"Europe/London","numberCountry":"GB","employer":{"country":"GB","headcount":12},
             "groups":[{"id":"service","monitoredSince":"2026-01-12"}],
             "workers":[{"key":"w-1","country":"GB","group":"service"}],
             "register":[{"extension":"2101","worker":"w-1","since":"2026-01-01"}],
             "notices":[{"level":"SPECIFIC","from":"2026-01-05"}],
             "safeguards":{"impactAssessment":{"value":"LOW_RISK","from":"2026-01-08","groups":["service"]}},
             "monitoring":[{"name":"recording","activity":"RECORD","purpose":{"category":"ESTABLISH_FACTS"},"extent":"SYSTEMATIC","covert":false,"endsOn":"2026-12-31"}],
             "line":"EMPLOYER_PRIVATE"}
            """;

    @Test
    void readsFactsInTheWordsOfTheVocabulary() {
        Arrangement arrangement = ArrangementReader.read(VALID);

        assertEquals(Map.of("employer.country", "GB", "employer.headcount", 12), arrangement.employer());
        assertEquals(
                List.of(
                        new DatedFact("worker.notice", "SPECIFIC", since("2026-01-05"), Set.of()),
                        new DatedFact(
                                "safeguards.impactAssessment", "LOW_RISK", since("2026-01-08"), Set.of("service"))),
                arrangement.facts());
        assertEquals(
                Map.of(
                        "activity", "RECORD",
                        "purpose.category", "ESTABLISH_FACTS",
                        "manner.extent", "SYSTEMATIC",
                        "manner.covert", false,
                        "manner.endsOn", "2026-12-31"),
                arrangement.practices().get(0).facts());
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        String wrong = VALID.replace("impactAssessment", "impactAssesment")
                .replace("\"level\":\"SPECIFIC\"", "\"level\":\"VERY\"")
                .replace("2026-01-12", "12 January")
                .replace("Europe/London", "Londinium")
                .replace("\"worker\":\"w-1\"", "\"worker\":\"w-2\"");

        assertEquals(
                List.of(
                        "line 1, column 16: `timeZone` must be a time zone such as Europe/London",
                        "line 2, column 28: `groups[0].monitoredSince` must be a day such as 2026-03-02",
                        "line 4, column 34: `register[0].worker` must be the key of one of the workers",
                        "line 5, column 14: `notices[0].level` must be one of NONE, GENERIC, SPECIFIC, SPECIFIC_WITH_SIGNAL",
                        "line 6, column 16: `safeguards.impactAssesment` is not known here; did you mean `impactAssessment`?"),
                placedFaults(wrong));
    }

    @Test
    void nothingHoldsWithoutTheDayFromWhichItDoes() {
        String undated = VALID.replace("\"LOW_RISK\",\"from\":\"2026-01-08\"", "\"LOW_RISK\"");

        assertEquals(
                List.of(
                        "`safeguards.impactAssessment.from` is required: nothing holds without the day from which it does"),
                faults(undated));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"line\":\"EMPLOYER_PRIVATE\"|\"line\":\"TIN_CAN\"|`line` must be one of EMPLOYER_PRIVATE, HOSTED_FOR_BUSINESS, WORKER_OWN, THIRD_PARTY",
                "\"headcount\":12|\"headcount\":0|`employer.headcount` must be a whole number from 1",
                "\"country\":\"GB\",\"headcount\"|\"headcount\"|`employer.country` is required",
                "\"covert\":false|\"covert\":\"no\"|`monitoring[0].covert` must be true or false",
                "\"groups\":[\"service\"]|\"groups\":[\"sales\"]|`safeguards.impactAssessment.groups` names a group that is not one of [service]",
                "\"since\":\"2026-01-01\"|\"since\":\"2026-01-01\",\"until\":\"2025-01-01\"|`register[0].until` must be after `since`; it is the first day on which it no longer holds",
                "\"since\":\"2026-01-01\"|\"since\":\"0026-01-01\"|`register[0].since` must be a day in the years 1900 to 2999",
                "\"since\":\"2026-01-01\"|\"since\":\"3026-01-01\"|`register[0].since` must be a day in the years 1900 to 2999",
                "\"workers\":[|\"workers\":[7,|`workers[0]` must be an object",
                "\"monitoredSince\":\"2026-01-12\"|\"monitoredUntil\":\"2026-01-12\"|`groups[0].monitoredUntil` is the day on which monitoring ended, but `monitoredSince` does not tell when it began",
                "\"endsOn\":\"2026-12-31\"|\"from\":\"2026-03-02\",\"endsOn\":\"2026-03-01\"|`monitoring[0].endsOn` must not lie before `from`",
                "\"group\":\"service\"}|\"group\":\"service\",\"objected\":{\"from\":\"2026-03-02\",\"overriddenFrom\":\"2026-03-01\"}}|`workers[0].objected.overriddenFrom` must not lie before `from`",
                "\"numberCountry\":\"GB\"|\"numberCountry\":\"UK\"|`numberCountry` must be an ISO 3166-1 alpha-2 code such as GB",
                "\"groups\":[\"service\"]|\"groups\":[]|`safeguards.impactAssessment.groups` must name at least one, or be left out",
                "\"level\":\"SPECIFIC\"|\"level\":\"SPECIFIC\",\"groups\":[]|`notices[0].groups` must name at least one, or be left out",
                "\"activity\":\"RECORD\"|\"activity\":\"RECORD\",\"groups\":[]|`monitoring[0].groups` must name at least one, or be left out",
                "\"activity\":\"RECORD\"|\"activity\":\"RECORD\",\"channels\":[]|`monitoring[0].channels` must name at least one, or be left out",
                "\"activity\":\"RECORD\"|\"activity\":\"RECORD\",\"channels\":[\"CALL\",\"PHONE\"]|`monitoring[0].channels[1]` must be one of CALL, VOICEMAIL, EMAIL, CHAT, VIDEO_MEETING, IN_PERSON, WEB, FILE",
                "\"line\"|\"lines\":[{\"line\":\"WORKER_OWN\"}],\"line\"|`lines[0].extensions` is required",
                "\"line\"|\"lines\":[{\"line\":\"WORKER_OWN\",\"extensions\":[]}],\"line\"|`lines[0].extensions` must name at least one extension",
                "\"line\"|\"marks\":[{\"mark\":\"PAYMENT\"}],\"line\"|`marks[0]` must say what it means when a call has the mark, for instance `cardDataSpoken`",
                "\"headcount\":12|\"headcount\":1e9999999999|`the file` must be JSON, which it stops being here",
                "\"key\":\"w-1\",\"country\"|\"key\":\"w-1\",\"region\":null,\"country\"|`workers[0].region` must be a text",
                "\"key\":\"w-1\",\"country\"|\"key\":\"w-1\",\"region\":\" \",\"country\"|`workers[0].region` must be a text",
                "\"workers\":[|\"workers\":[{\"key\":\"unknown\",\"country\":\"GB\",\"group\":\"service\"},|`workers[0].key` must not be `unknown`, which stands for whoever cannot be told",
            })
    void namesThePlaceAndWhatWasExpected(String right, String wrong, String fault) {
        assertEquals(List.of(fault), faults(VALID.replace(right, wrong)));
    }

    /** Which of two would count, nobody could tell; that of a group counts more than that of all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_DONE, 2026-01-08, service|LOW_RISK, 2026-01-08, service|1",
                "LOW_RISK, 2026-01-08, service|NOT_DONE, 2026-01-08, service|1",
                "NOT_DONE, 2026-01-08, service, sales|LOW_RISK, 2026-01-08, sales|1", // they have a group in common
                "NOT_DONE, 2026-01-08|LOW_RISK, 2026-01-08|1",
                "NOT_DONE, 2026-01-08|LOW_RISK, 2026-01-08, sales|0", // the more particular counts
                "NOT_DONE, 2026-01-08, service|LOW_RISK, 2026-01-08, sales|0",
                "NOT_DONE, 2026-01-08, service|LOW_RISK, 2026-01-09, service|0", // the later counts
                "NOT_DONE, 2026-01-08, service|NOT_DONE, 2026-01-08, service|0",
            })
    void ofOneDayThereAreNotTwoValues(String one, String other, int faults) {
        String more = VALID.replace("\"groups\":[{", "\"groups\":[{\"id\":\"sales\"},{");
        String both = more.replace(
                "{\"value\":\"LOW_RISK\",\"from\":\"2026-01-08\",\"groups\":[\"service\"]}",
                "[" + dated(one) + "," + dated(other) + "]");

        assertEquals(
                faults == 0
                        ? List.of()
                        : List.of(
                                "`safeguards.impactAssessment[1].value` must not hold from the same day on as that of line 6,"
                                        + " column 36 with another value"),
                both.equals(more) ? List.of("nothing changed") : faultsIn(both));
    }

    private static String dated(String words) {
        List<String> parts = List.of(words.split(", "));
        String groups = String.join("\",\"", parts.subList(2, parts.size()));
        return "{\"value\":\"" + parts.get(0) + "\",\"from\":\"" + parts.get(1) + "\""
                + (groups.isEmpty() ? "}" : ",\"groups\":[\"" + groups + "\"]}");
    }

    private static List<String> faultsIn(String text) {
        try {
            ArrangementReader.read(text, Set.of("de.level"));
            return List.of();
        } catch (ArrangementException refused) {
            return faults(text);
        }
    }

    @Test
    void ofOneDayThereAreNotTwoNoticesEither() {
        String notices = VALID.replace(
                "\"notices\":[", "\"notices\":[{\"level\":\"NONE\",\"from\":\"2026-01-05\",\"until\":\"2026-02-05\"},");
        String attributes = VALID.replace(
                "\"line\"",
                "\"attributes\":{\"de.level\":[{\"value\":1,\"from\":\"2026-01-05\"},{\"value\":2,\"from\":\"2026-01-05\"}]},\"line\"");

        assertEquals(
                List.of(
                        "`notices[1].level` must not hold from the same day on as that of line 5, column 13 with another value"),
                faults(notices));
        assertEquals(
                1,
                assertThrows(ArrangementException.class, () -> ArrangementReader.read(attributes, Set.of("de.level")))
                        .faults()
                        .size());
    }

    /** What the groups are called, and that they are missing, is one fault and not one of whoever belongs to them. */
    @Test
    void whereNoGroupWasReadThatIsTheFault() {
        assertEquals(
                List.of("`group` is not known here; did you mean `groups`?", "`groups` must name at least one group"),
                faults(VALID.replace("\"groups\":[{", "\"group\":[{")));
    }

    /** A number with letters among its digits is nobody's, and neither is a domain: the protection would be lost. */
    @ParameterizedTest
    @CsvSource({
        "0207946019x, false",
        "0207946O190, false",
        "O2079460190, false",
        "0800-UNION, false",
        "union.example, false",
        "www.union.example, false",
        "SEP001122334455, false",
        "union, true",
        "union-office, true",
        "agent7, true",
        "help@union.example, true",
        "1999@union.example, true",
    })
    void aNumberIsNoNameWithDigits(String number, boolean known) {
        String numbers = VALID.replace(
                "\"line\"", "\"numbers\":[{\"number\":\"" + number + "\",\"nature\":\"PERSONAL\"}],\"line\"");

        assertEquals(
                known
                        ? List.of()
                        : List.of("`numbers[0].number` must be a telephone number or an address, and nothing else"),
                faultsIn(numbers));
    }

    /** An address of the house is that of the extension before its at sign, which is what the records are compared with. */
    @Test
    void anAddressOfTheHouseIsThatOfAWorker() {
        String house = VALID.replace("\"line\"", "\"domains\":[\"office.example\"],\"line\"");
        String queue = house.replace("\"domains\"", "\"queues\":[\"2101@Office.example\"],\"domains\"");
        String lines = house.replace(
                "\"domains\"",
                "\"lines\":[{\"extensions\":[\"2101@office.example\"],\"line\":\"WORKER_OWN\"}],\"domains\"");
        String registered = lines.replace("\"extension\":\"2101\"", "\"extension\":\"2101@office.example\"");

        assertEquals(
                List.of(
                        "`queues[0]` must not be an extension of the register as well: behind a queue stands no single worker"),
                faults(queue));
        assertEquals(List.of(), faultsIn(queue.replace("2101@", "2199@")));
        assertEquals(List.of(), faultsIn(queue.replace("2101@Office", "2101@elsewhere")));
        assertEquals(
                List.of(
                        "`lines[0].extensions[0]` must be the extension as it stands in the register: an address of the house is"
                                + " that of what stands before its `@`"),
                faults(lines));
        assertEquals(List.of(), faultsIn(registered));
        assertEquals("WORKER_OWN", ArrangementReader.read(registered).lineOf(Optional.of("2101@office.example")));
    }

    /** A host that knows the numbering plans refuses a country that has none. */
    @Test
    void numbersAreThoseOfACountryThatHasThem() {
        IdentifierSpelling some = new IdentifierSpelling() {
            @Override
            public Optional<String> key(String written, String region) {
                return IdentifierSpelling.plain().key(written, region);
            }

            @Override
            public boolean hasNumbers(String region) {
                return !region.equals("AQ");
            }
        };
        String south = VALID.replace("\"numberCountry\":\"GB\"", "\"numberCountry\":\"AQ\"")
                .replace("\"id\":\"service\"", "\"id\":\"service\",\"numberCountry\":\"AQ\"");

        assertEquals(
                List.of(
                        "line 1, column 43: `numberCountry` must be a country with a numbering plan of its own",
                        "line 2, column 28: `groups[0].numberCountry` must be a country with a numbering plan of its own"),
                assertThrows(ArrangementException.class, () -> ArrangementReader.read(south, Set.of(), some))
                        .faults()
                        .stream()
                        .map(said -> said.in(Locale.ENGLISH))
                        .toList());
        assertEquals("AQ", ArrangementReader.read(south).numberCountry());
        assertEquals("Test", ArrangementReader.read(VALID, Set.of(), some).name());
    }

    @Test
    void theFormerWordForTheCountryOfNumbersIsStillRead() {
        String former = VALID.replace("numberCountry", "numberRegion")
                .replace("\"monitoredSince\"", "\"numberRegion\":\"NL\",\"monitoredSince\"");

        Arrangement arrangement = ArrangementReader.read(former);

        assertEquals("GB", arrangement.numberCountry());
        assertEquals(
                Optional.of("NL"),
                arrangement.groups().values().iterator().next().numberCountry());
        assertEquals(
                List.of(
                        "`numberRegion` is what `numberCountry` was called before, and that stands here too; give it once"),
                faults(VALID.replace("\"numberCountry\"", "\"numberRegion\":\"NL\",\"numberCountry\"")));
        assertEquals(List.of("`numberCountry` is required"), faults(VALID.replace("\"numberCountry\":\"GB\",", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|line 1, column 2: `the file` must be JSON, which it stops being here",
                "[]|line 1, column 1: `the file` must hold one JSON object",
                "''|line 1, column 1: `the file` must hold one JSON object",
                "// later|line 1, column 1: `the file` must hold one JSON object",
                "{\"name\":1,\"name\":2}|line 1, column 11: `the file` must give each key once, but gives one twice",
                "{} {}|line 1, column 4: `the file` must end after its JSON object, but something follows",
                "{} x|line 1, column 4: `the file` must be JSON, which it stops being here",
            })
    void namesTheLineAndTheColumnOfWhatIsNoArrangement(String text, String fault) {
        assertEquals(List.of(fault), placedFaults(text));
    }

    @Test
    void namesThePlaceOfWhatIsTooLong() {
        assertEquals(
                List.of("line 2, column 2019: `the file` must be JSON, which it stops being here"),
                placedFaults("{\n\"employer\": {\"a\": " + "9".repeat(2_000) + "}}"));
    }

    @Test
    void refusesAQueueThatIsAnExtensionAndDomainsThatAreNone() {
        assertEquals(
                List.of(
                        "`queues[0]` must not be an extension of the register as well: behind a queue stands no single worker"),
                faults(VALID.replace("\"line\"", "\"queues\":[\"2101\"],\"line\"")));
        for (String domain : List.of(
                "@office.example",
                "office",
                "https://office.example",
                "a b.example",
                "-x.example",
                "192.0.2.1",
                "x.123")) {
            assertEquals(
                    List.of("`domains[0]` must be a domain such as office.example, without `@` and without more"),
                    faults(VALID.replace("\"line\"", "\"domains\":[\"" + domain + "\"],\"line\"")),
                    domain);
        }
    }

    /** Records write a mark with letters of whichever case, so that either would count. */
    @Test
    void refusesAMarkThatContradictsAnother() {
        String first = "\"marks\":[{\"mark\":\"LUNCH\",\"nature\":\"PERSONAL\"},";

        assertEquals(
                List.of(
                        "line 8, column 49: `marks[1].mark` must not be the same mark as that of line 8, column 11 with another"
                                + " value of one fact"),
                placedFaults(
                        VALID.replace("\"line\"", first + "{\"mark\":\"lunch\",\"nature\":\"BUSINESS\"}],\"line\"")));
        for (String second : List.of(
                "{\"mark\":\"lunch\",\"nature\":\"PERSONAL\"}", "{\"mark\":\"lunch\",\"cardDataSpoken\":true}")) {
            String both = VALID.replace("\"line\"", first + second + "],\"line\"");
            assertEquals(2, ArrangementReader.read(both, Set.of()).marks().size());
        }
    }

    @Test
    void refusesAnExtensionWithTwoKindsOfLineOrThatIsNone() {
        String lines = "\"lines\":[{\"extensions\":[\"2101\",\"2102\"],\"line\":\"WORKER_OWN\"},"
                + "{\"extensions\":[\"21 02\",\"a b\"],\"line\":\"THIRD_PARTY\"}],\"line\"";

        assertEquals(
                List.of(
                        "line 8, column 77: `lines[1].extensions[0]` must not be the same as that of line 8, column 33 with"
                                + " another kind of line",
                        "line 8, column 85: `lines[1].extensions[1]` must be an extension, a number, an address or an account,"
                                + " and nothing else"),
                placedFaults(VALID.replace("\"line\"", lines)));
        String alike = lines.replace("THIRD_PARTY", "WORKER_OWN").replace(",\"a b\"", "");
        assertEquals(
                "WORKER_OWN",
                ArrangementReader.read(VALID.replace("\"line\"", alike)).lineOf(Optional.of("2102")));
    }

    @Test
    void aLineIsThatOfAnExtensionHoweverItIsWritten() {
        String lines = "\"lines\":[{\"extensions\":[\"21-01\"],\"line\":\"WORKER_OWN\"}],\"line\"";

        assertEquals(
                "WORKER_OWN",
                ArrangementReader.read(VALID.replace("\"line\"", lines)).lineOf(Optional.of("2101")));
    }

    @Test
    void writesDomainsInOneWay() {
        String domains = VALID.replace("\"line\"", "\"domains\":[\"Office.EXAMPLE\",\"b\u00fcro.example\"],\"line\"");

        assertEquals(
                Set.of("office.example", "xn--bro-hoa.example"),
                ArrangementReader.read(domains).domains());
    }

    @Test
    void acceptsAMarkOfTheByteOrder(@TempDir Path folder) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = Files.write(folder.resolve("a.json"), ("\ufeff" + VALID).getBytes(charset));

            assertEquals("Test", ArrangementReader.read(file).name());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "20,1,21", "107,2,1", "108,2,2"})
    void namesThePlaceOfWhatIsNoText(int before, int line, int column) {
        byte[] valid = VALID.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        wrong.write(valid, 0, before);
        wrong.write(0xFF);
        wrong.write(valid, before, valid.length - before);

        ArrangementException fault =
                assertThrows(ArrangementException.class, () -> ArrangementReader.read(wrong.toByteArray(), Set.of()));

        assertEquals(
                List.of("line " + line + ", column " + column + ": `the file` must be text in UTF-8"),
                fault.faults().stream().map(said -> said.in(Locale.ENGLISH)).toList());
    }

    @Test
    void aMonitoringThatHasEndedIsNotPractised() {
        Practice practice = ArrangementReader.read(VALID).practices().get(0);

        assertTrue(practice.concerns(Optional.of("service"), LocalDate.of(2026, 12, 31)));
        assertFalse(practice.concerns(Optional.of("service"), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void statesTheFactsThatRuleSetsOfTheirOwnBringAlong() {
        String stated = VALID.replace(
                        "\"line\"",
                        "\"attributes\":{\"de.worksAgreement\":{\"value\":true,\"from\":\"2026-02-01\"}},\"line\"")
                .replace("\"covert\":false", "\"covert\":false,\"attributes\":{\"de.level\":3}");

        Arrangement arrangement = ArrangementReader.read(stated, Set.of("de.worksAgreement", "de.level"));

        assertTrue(arrangement
                .facts()
                .contains(new DatedFact("attributes.de.worksAgreement", true, since("2026-02-01"), Set.of())));
        assertEquals(3, arrangement.practices().get(0).facts().get("attributes.de.level"));
        assertTrue(
                faults(stated).get(0).startsWith("`attributes.de.worksAgreement` is not known here"),
                faults(stated).get(0));
    }

    @Test
    void readsTheObjectionsOfAWorkerAndWhatStandsAgainstThem() {
        String objected = VALID.replace(
                "\"group\":\"service\"}",
                "\"group\":\"service\",\"objected\":{\"from\":\"2026-03-02\",\"overriddenFrom\":\"2026-03-04\"}}");

        assertEquals(
                List.of(new Objection(since("2026-03-02"), Optional.of(since("2026-03-04")))),
                ArrangementReader.read(objected).workers().get("w-1").objections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"name\":1,\"name\":2}"})
    void refusesWhatIsNoArrangement(String text) {
        assertFalse(faults(text).isEmpty());
    }

    @Test
    void theTextFormsNameNobody() {
        Arrangement arrangement = ArrangementReader.read(VALID);

        assertEquals("Arrangement[Test]", arrangement.toString());
        assertFalse(arrangement.workers().values().toString().contains("w-1"));
        assertFalse(arrangement.register().toString().contains("2101"));
    }

    @Test
    void aSpanHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        Span span = new Span(LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2026, 3, 4)));

        assertEquals(
                List.of(false, true, true, false),
                List.of(1, 2, 3, 4).stream()
                        .map(day -> span.contains(LocalDate.of(2026, 3, day)))
                        .toList());
    }

    private static Span since(String day) {
        return new Span(LocalDate.parse(day), Optional.empty());
    }

    /** Returns the faults without their places. */
    private static List<String> faults(String text) {
        return placedFaults(text).stream()
                .map(fault -> fault.replaceFirst("^line \\d+, column \\d+: ", ""))
                .toList();
    }

    private static List<String> placedFaults(String text) {
        return assertThrows(ArrangementException.class, () -> ArrangementReader.read(text)).faults().stream()
                .map(fault -> fault.in(Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL-UT|line 3, column 41: `workers[0].region` must be a region of the country that stands at `country`",
                "Kent|line 3, column 41: `workers[0].region` must be an ISO 3166-2 code such as US-CA",
                "ZZ-A|line 3, column 41: `workers[0].region` must be an ISO 3166-2 code such as US-CA"
            })
    void aRegionIsOneOfTheWorkersCountry(String region, String fault) {
        String file = VALID.replace("\"country\":\"GB\",\"group\"", "\"country\":\"GB\",\"region\":\"%s\",\"group\"");

        assertEquals(
                List.of(fault),
                assertThrows(ArrangementException.class, () -> ArrangementReader.read(file.formatted(region)))
                        .faults()
                        .stream()
                        .map(each -> each.in(Locale.ENGLISH))
                        .toList());
        assertEquals(
                Optional.of("GB-SCT"),
                ArrangementReader.read(file.formatted("GB-SCT"))
                        .workers()
                        .get("w-1")
                        .region());
    }
}
