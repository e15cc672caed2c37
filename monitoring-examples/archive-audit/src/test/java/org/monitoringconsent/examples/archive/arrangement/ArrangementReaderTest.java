package org.monitoringconsent.examples.archive.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementReaderTest {

    private static final String VALID = """
            {"name":"Test","timeZone":"Europe/London","numberRegion":"GB","employer":{"country":"GB","headcount":12},
             "groups":[{"id":"service","monitoredSince":"2026-01-12"}],
             "workers":[{"key":"w-1","country":"GB","group":"service"}],
             "register":[{"extension":"2101","worker":"w-1","since":"2026-01-01"}],
             "notices":[{"level":"SPECIFIC","from":"2026-01-05"}],
             "safeguards":{"impactAssessment":{"value":"LOW_RISK","from":"2026-01-08","groups":["service"]}},
             "monitoring":[{"name":"recording","activity":"RECORD","purpose":{"category":"ESTABLISH_FACTS"},"extent":"SYSTEMATIC","covert":false,"endsOn":"2026-12-31"}],
             "line":"EMPLOYER_PRIVATE"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"arrangement.json", "arrangement-before.json"})
    void readsTheSamples(String name) throws IOException {
        Arrangement arrangement = ArrangementReader.read(Path.of("sample", name));

        assertEquals(23, arrangement.workers().size());
        assertEquals(
                Set.of("service-gb", "service-nl", "management"),
                arrangement.groups().keySet());
    }

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

        ArrangementException thrown = assertThrows(ArrangementException.class, () -> ArrangementReader.read(wrong));

        assertEquals(
                List.of(
                        "`timeZone` must be a time zone such as Europe/London",
                        "`groups[0].monitoredSince` must be a day such as 2026-03-02",
                        "`register[0].worker` must be the key of one of the workers",
                        "`notices[0].level` must be one of NONE, GENERIC, SPECIFIC, SPECIFIC_WITH_SIGNAL",
                        "`safeguards.impactAssesment` is not known here; did you mean `impactAssessment`?"),
                thrown.faults());
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
                "\"workers\":[|\"workers\":[7,|`workers[0]` must be an object",
                "\"numberRegion\":\"GB\"|\"numberRegion\":\"UK\"|`numberRegion` must be an ISO 3166-1 alpha-2 code such as GB",
            })
    void namesThePlaceAndWhatWasExpected(String right, String wrong, String fault) {
        assertEquals(List.of(fault), faults(VALID.replace(right, wrong)));
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

    private static List<String> faults(String text) {
        return assertThrows(ArrangementException.class, () -> ArrangementReader.read(text))
                .faults();
    }
}
