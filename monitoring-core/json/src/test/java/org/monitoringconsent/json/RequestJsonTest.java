// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.ShapeFault;

class RequestJsonTest {

    private static final String SMALLEST = """
            {"day":"2026-06-30","activity":"LOG_TRAFFIC","worker":{"id":"w-1","country":"GB"},\
            "employer":{"country":"GB"}}""";

    private static final String LISTENING = """
            {"day":"2026-06-30","activity":"LISTEN_LIVE","worker":{"id":"w-1","country":"GB"},\
            "communication":{"channel":"CALL","line":"WORKER_OWN"},"employer":{"country":"GB"}}""";

    @Test
    void readsAndWritesTheSmallestRequest() {
        assertEquals(SMALLEST, RequestJson.write(RequestJson.read(SMALLEST)));
        assertEquals(LISTENING, RequestJson.write(RequestJson.read(LISTENING)));
    }

    @Test
    void readsCharactersAndBytesAlike() {
        MonitoringRequest request = RequestJson.read(SMALLEST);

        assertEquals(request, RequestJson.read(new StringReader(SMALLEST)));
        assertEquals(request, RequestJson.read(SMALLEST.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ignoresEmptyPartsAndTheOrderOfKeys() {
        String shuffled = """
                {"source":{},"employer":{"country":"GB"},"manner":{},"attributes":{},
                 "worker":{"country":"GB","id":"w-1"},"activity":"LOG_TRAFFIC","day":"2026-06-30"}""";

        assertEquals(SMALLEST, RequestJson.write(RequestJson.read(shuffled)));
    }

    @Test
    void reportsAllFaultsAtOnce() {
        String hostile = """
                {"day":"2026-02-30","activity":"LISTEN","bogus":{"a":[1,{}]},
                 "purpose":{"category":"FUN","statement":5},
                 "worker":{"country":"UK","place":null,"notice":["NONE"],"notice":"NONE","inMonitoredGroup":"yes"},
                 "communication":{"line":"LAN","internal":1,"channel":"CALL"},
                 "manner":[],
                 "employer":{"country":7,"headcount":0},
                 "use":{"finding":"NONE"},
                 "attributes":{"de.worksAgreement":true}}""";

        JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> RequestJson.read(hostile));

        assertEquals(
                List.of(
                        "`day` `20...` must be a day such as `2026-06-30`, from 1900 to 2999",
                        "`activity` `LI...` must be one of LISTEN_LIVE, WHISPER, BARGE_IN, RECORD, PLAY_BACK, "
                                + "TRANSCRIBE, ANALYSE_SPEECH, SCORE_BY_AI, RECOGNISE_EMOTION, IDENTIFY_SPEAKER, "
                                + "LOG_TRAFFIC, READ_ENVELOPE, READ_SUBJECT, READ_MESSAGE, PLAY_VOICEMAIL, READ_FILES, "
                                + "LISTEN_TO_ROOM, RECORD_ROOM, WATCH_BY_CAMERA, CAPTURE_SCREEN, LOG_KEYSTROKES, TRACK_LOCATION, "
                                + "CHECK_RECORDS",
                        "key `bogus` is unknown, day, activity, purpose, worker, communication, manner, employer, "
                                + "safeguards, suspicion, source, use, recordCheck, attributes are allowed",
                        "`purpose.category` `FU...` must be one of QUALITY_STANDARDS, PRODUCTIVITY, ESTABLISH_FACTS, "
                                + "COMPLAINT_OR_DISPUTE, REGULATORY_COMPLIANCE, HEALTH_AND_SAFETY, SITE_SECURITY, "
                                + "SYSTEM_OPERATION, UNAUTHORISED_USE, COST_CONTROL, ABSENCE_COVER, "
                                + "DETERMINE_RELEVANCE, MISCONDUCT_INVESTIGATION, CRIME_DETECTION, "
                                + "HELPLINE_SUPERVISION, ATTENDANCE, SAFEGUARDING, VETTING, MODEL_TRAINING, NATIONAL_SECURITY, "
                                + "UNION_ACTIVITY, IDENTIFY_REPORTER, UNSPECIFIED",
                        "`purpose.statement` must be a text",
                        "`worker.country` `UK` must be `GB`, the ISO 3166-1 code of the United Kingdom",
                        "`worker.place` must be left out rather than null",
                        "`worker.notice` must be one of NONE, GENERIC, SPECIFIC, SPECIFIC_WITH_SIGNAL",
                        "key `worker.notice` must be given once, not twice",
                        "`worker.inMonitoredGroup` must be true or false",
                        "`communication.line` `LA...` must be one of EMPLOYER_PRIVATE, HOSTED_FOR_BUSINESS, WORKER_OWN, "
                                + "THIRD_PARTY",
                        "`communication.internal` must be true or false",
                        "`manner` must be an object",
                        "`employer.country` must be an ISO 3166-1 alpha-2 code such as `GB`",
                        "`employer.headcount` `0` must be at least 1",
                        "key `attributes.de.worksAgreement` is unknown, no key is allowed",
                        "`worker.id` is required",
                        "`use.kind` is required"),
                thrown.faults().stream().map(ShapeFault::sentence).toList());
    }

    @Test
    void reportsFaultsOfShapeBesideTheOthers() {
        String text = """
                {"day":"2026-06-30","activity":"CHECK_RECORDS","worker":{"id":"w-1","country":"ZZ"},
                 "communication":{"channel":"CALL","line":"WORKER_OWN"},
                 "manner":{"endsOn":"2026-06-29","storedCopy":true},"employer":{"country":"GB"}}""";

        assertEquals(
                List.of("worker.country", "communication", "recordCheck", "manner.storedCopy", "manner.endsOn"),
                paths(text));
    }

    @Test
    void namesWhatAnEmptyObjectMisses() {
        assertEquals(
                "`day` is required; `activity` is required; `worker` is required; `employer` is required",
                message("{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "5",
                "\"text\"",
                "true",
                "{",
                "{\"day\"",
                "{\"day\":}",
                "nonsense",
                "{]",
                "{'day':1}",
                "\u0000",
                "{\"day\":\"2026-06-30\",}",
                "// comment",
                "NaN",
                "{\"day\":NaN}"
            })
    void refusesWhatIsNoObjectOrNoJson(String text) {
        JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> RequestJson.read(text));

        assertFalse(thrown.getMessage().contains("com.fasterxml"), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("nonsense"), thrown.getMessage());
    }

    @Test
    void refusesWhateverFollowsTheRequest() {
        assertEquals("nothing may follow the request at line 1, column 112", message(SMALLEST + " {}"));
        assertEquals("the text is not well-formed JSON at line 1, column 112", message(SMALLEST + " oops"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999-01-01",
                "+12026-01-01",
                "-2026-01-01",
                "1899-12-31",
                "3000-01-01",
                "2026-1-1",
                "2026-06-30T00:00:00Z",
                "20260630",
                "2025-02-29",
                "2026-13-01",
                "",
                "٢٠٢٦-٠٦-٣٠",
                "2026-06-30 "
            })
    void refusesAbsurdDays(String day) {
        String text = SMALLEST.replace("2026-06-30", day);

        assertEquals(List.of("day"), paths(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2999-12-31", "2024-02-29"})
    void takesDaysFromTheFirstToTheLast(String day) {
        String text = SMALLEST.replace("2026-06-30", day);

        assertEquals(day, RequestJson.read(text).day().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1e3", "\"12\"", "99999999999999999999", "true", "null", "2147483648"})
    void refusesAHeadcountThatIsNoCount(String headcount) {
        String text = SMALLEST.replace("\"employer\":{", "\"employer\":{\"headcount\":" + headcount + ",");

        assertEquals(List.of("employer.headcount"), paths(text));
    }

    @Test
    void survivesHugeAndDeepTexts() {
        String huge = "x".repeat(2_000_000);
        String deep = "[".repeat(100_000);

        assertEquals(List.of("worker.id"), paths(SMALLEST.replace("w-1", "x".repeat(10_001))));
        assertTrue(message(SMALLEST.replace("w-1", huge)).startsWith("the text is too long or too deep at line 1"));
        assertTrue(message("{\"" + huge + "\":1}").startsWith("the text is too long or too deep at line 1"));
        assertTrue(message("{\"bogus\":" + deep).contains("the text is too long or too deep at line 1"));
        assertTrue(message("{\"employer\":{\"headcount\":" + "9".repeat(5_000) + "}}")
                .contains("too long"));
    }

    @Test
    void boundsTheNumberOfFaults() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 50_000; i++) {
            text.append("\"k").append(i).append("\":1,");
        }
        String hostile = text + SMALLEST.substring(1);

        JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> RequestJson.read(hostile));

        assertEquals(101, thrown.faults().size());
        assertEquals("and 49900 more faults", thrown.faults().get(100).sentence());
    }

    @Test
    void shortensAndEscapesWhatItEchoes() {
        String sly = "`\u202eevil" + "x".repeat(100);

        String value = message(SMALLEST.replace("\"worker\":{", "\"worker\":{\"notice\":\"" + sly + "\","));
        String key = message(SMALLEST.replace("\"worker\":{", "\"worker\":{\"" + sly + "\":1,"));

        assertEquals(
                "`worker.notice` `\\u{60}\\u{202e}...` must be one of NONE, GENERIC, SPECIFIC, SPECIFIC_WITH_SIGNAL",
                value);
        assertTrue(key.startsWith("key `worker.\\u{60}\\u{202e}evil" + "x".repeat(34) + "...` is unknown"), key);
    }

    @Test
    void neverRepeatsWhoTheWorkerIsNorFreeText() {
        String text = """
                {"day":"2026-06-30","activity":"RECORD","worker":{"id":"secret","country":"QQ"},
                 "purpose":{"statement":"secret"},"employer":{"country":"GB"},"attributes":{"x.y":"secret"}} secret""";

        assertFalse(message(text).contains("secret"), message(text));
        assertFalse(message("{\"worker\":{\"id\":secret}}").contains("secret"));
        assertFalse(message("{\"worker\":{\"id\":[\"secret\"],\"country\":{\"a\":\"secret\"}}}")
                .contains("secret"));
    }

    @Test
    void readsTheFactsOfARuleSetWhenTheirNamesAreKnown() {
        RequestReader reader = RequestJson.accepting(Set.of("de.worksAgreement", "de.count", "de.flag"));
        String attributes = "\"attributes\":{\"de.count\":12.5,\"de.flag\":true,\"de.worksAgreement\":\"YES\"}}";
        String text = SMALLEST.substring(0, SMALLEST.length() - 1) + "," + attributes;

        MonitoringRequest request = reader.read(text);

        assertEquals(AttributeValue.of("YES"), request.attributes().get("de.worksAgreement"));
        assertEquals(
                AttributeValue.of(new BigDecimal("12.5")), request.attributes().get("de.count"));
        assertEquals(AttributeValue.of(true), request.attributes().get("de.flag"));
        assertEquals(text, RequestJson.write(request));
    }

    @Test
    void refusesFactsOfARuleSetThatAreNoScalarsOrUnknown() {
        RequestReader reader = RequestJson.accepting(Set.of("de.a", "de.b"));
        String text = SMALLEST.substring(0, SMALLEST.length() - 1)
                + ",\"attributes\":{\"de.a\":[1],\"de.b\":1e999999999,\"de.c\":1,\"de.a\":null}}";

        JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> reader.read(text));

        assertEquals(
                List.of(
                        "`attributes.de.a` must be a text, a number, true or false",
                        "`attributes.de.b` must be a number of at most 30 digits",
                        "key `attributes.de.c` is unknown, de.a, de.b are allowed",
                        "`attributes.de.a` must be a text, a number, true or false"),
                thrown.faults().stream().map(ShapeFault::sentence).toList());
    }

    @Test
    void escapesTexts() {
        String id = "a\"b\\c\nd\re\tf\u0001g\u2028h\ud83d\ude00i";
        MonitoringRequest request = RequestJson.read(SMALLEST);
        MonitoringRequest named = request.withWorker(request.worker().withId(id + "\ud800"));

        String written = RequestJson.write(named);

        assertTrue(written.contains("a\\\"b\\\\c\\nd\\re\\tf\\u0001g\\u2028h\ud83d\ude00i\\ud800"), written);
        assertEquals(id + "\ud800", RequestJson.read(written).worker().id());
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = SMALLEST.getBytes(StandardCharsets.UTF_8);
        bytes[SMALLEST.indexOf("w-1")] = (byte) 0xFF;

        JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> RequestJson.read(bytes));

        assertEquals(1, thrown.faults().size());
    }

    /** A place is counted in characters, however many bytes they have, and a mark before all of them is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"day\": oops}",
                "{\"day\": ?}",
                "{\"\u00e9\u20ac\ud83d\ude00\": ]",
                "{\"\u00e9\": 1,\n \"\u20ac\": ]",
                "{\"\u00e9\": 1,\r\n \"\ud83d\ude00\": [1}",
                "{\"\u00e9\": 1} {\"\u00e9\"",
                "{\"\u00e9"
            })
    void countsThePlacesOfBytesAsThoseOfTheText(String text) {
        String told = message(text);
        for (String marked : List.of(text, "\uFEFF" + text)) {
            byte[] bytes = marked.getBytes(StandardCharsets.UTF_8);
            JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> RequestJson.read(bytes));

            assertEquals(told, thrown.getMessage());
        }
    }

    /** Below its first line the text says where each thing is wrong; a part from which something is missing, where it begins. */
    @Test
    void saysWhereInTheTextEachThingIsWrong() {
        String text = """
                {"day": "yesterday",
                  "activity": "LISTEN", "\u00e9\u20ac\ud83d\ude00": [{"day": 1}],
                  "worker": {"id": "w",
                \t"age": 3},
                  "communication": {
                  },
                  "manner": {"endsOn": "2020-01-01"},
                  "employer": 1, "employer": {}} {
                  "activity": 1}
                """;
        List<String> expected = List.of(
                "`day` `ye...` must be a day",
                "line 2, column 3: `activity` `LI...` must be one of LISTEN_LIVE",
                "line 2, column 25: key `\\u{e9}\\u{20ac}\\u{1f600}` is unknown",
                "line 4, column 2: key `worker.age` is unknown",
                "line 8, column 18: `employer` must be an object",
                "line 8, column 18: key `employer` must be given once",
                "nothing may follow the request at line 8, column 34",
                "line 3, column 3: `worker.country` is required",
                "line 5, column 3: `communication.channel` is required",
                "line 5, column 3: `communication.line` is required",
                "line 8, column 18: `employer.country` is required");
        for (JsonRequestException thrown : List.of(
                assertThrows(JsonRequestException.class, () -> RequestJson.read(text)),
                assertThrows(
                        JsonRequestException.class, () -> RequestJson.read(text.getBytes(StandardCharsets.UTF_8))))) {
            String[] told = thrown.sentence(Locale.ENGLISH, 1).split("; ");
            assertEquals(expected.size(), told.length);
            for (int i = 0; i < told.length; i++) {
                assertTrue(told[i].startsWith(expected.get(i)), told[i]);
            }
        }
    }

    /** Lines are those of the larger text; what is read only once is named by its path alone. */
    @Test
    void countsThePlacesOfFaultsInALargerText() {
        String text = "{\n \"activity\": 1}";
        JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> RequestJson.read(text));
        JsonRequestException once =
                assertThrows(JsonRequestException.class, () -> RequestJson.read(new StringReader(text)));

        assertTrue(thrown.sentence(Locale.forLanguageTag("nl"), 40, 7).startsWith("regel 41, kolom 2: `activity` "));
        assertTrue(once.sentence(Locale.ENGLISH, 40, 7).startsWith("`activity` must be one of"));
        assertEquals(once.getMessage(), thrown.getMessage());
        assertEquals(once.faults(), thrown.faults());
    }

    /** Such encodings of JSON are recognised and not supported, before anything is read. */
    @Test
    void refusesBytesThatBeginLikeARareEncoding() {
        for (byte[] begun : List.of(new byte[] {0, 0, 1, 0, 'y', '"'}, new byte[] {0, '"', 0, 0, 0})) {
            JsonRequestException thrown = assertThrows(JsonRequestException.class, () -> RequestJson.read(begun));

            assertEquals("the text is not well-formed UTF-8 at line 1, column 1", thrown.getMessage());
        }
    }

    @Test
    void passesOnThatCharactersCannotBeHad() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThrows(UncheckedIOException.class, () -> RequestJson.read(broken));
    }

    private static List<String> paths(String text) {
        return assertThrows(JsonRequestException.class, () -> RequestJson.read(text)).faults().stream()
                .map(ShapeFault::path)
                .toList();
    }

    private static String message(String text) {
        return assertThrows(JsonRequestException.class, () -> RequestJson.read(text))
                .getMessage();
    }
}
