// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;

/** A form: comments, and null where an answer is not given. */
class FormReadingTest {

    private static final String FORM = """
            // A request.
            {
              // The day.
              "day": "2026-06-30",
              "activity": "LOG_TRAFFIC",
              "worker": {
                "id": "w-1", // never "shown"
                "country": "GB",
                "place": null,
                "notice": "SPECIFIC",
              },
              "communication": {
                "channel": null,
                "line": null
              },
              "recordCheck": null,
              "employer": {"country": "GB"},
              "attributes": {"xx.club": null, "xx.age": "OLD"},
            }
            """;

    private final RequestReader reader = RequestJson.accepting(Set.of("xx.club", "xx.age"));

    private MonitoringRequest form(String text) {
        return reader.readForm(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nullIsAnAnswerThatIsNotGivenAndCommentsAreNone() {
        MonitoringRequest request = form(FORM);

        assertEquals(Optional.empty(), request.worker().place());
        assertEquals(Optional.of(Notice.SPECIFIC), request.worker().notice());
        assertEquals(Set.of("xx.age"), request.attributes().keySet());
        assertEquals(AttributeValue.of("OLD"), request.attributes().get("xx.age"));
    }

    @Test
    void aPartWithoutAnyAnswerIsLeftOut() {
        assertEquals(Optional.empty(), form(FORM).communication());
        assertEquals(Optional.empty(), form(FORM).recordCheck());
    }

    @Test
    void whatIsRequiredMustBeAnswered() {
        assertComplains("`day` is required", FORM.replace("\"2026-06-30\"", "null"));
        assertComplains("`worker.id` is required", FORM.replace("\"w-1\"", "null"));
        assertComplains("`communication.line` is required", FORM.replace("\"channel\": null", "\"channel\": \"CALL\""));
    }

    @Test
    void everythingElseIsReadAsStrictlyAsEver() {
        assertComplains("`worker.notice` `VA...` must be one of", FORM.replace("SPECIFIC", "VAGUE"));
        assertComplains("key `worker.rank` is unknown", FORM.replace("\"place\"", "\"rank\""));
        assertComplains(
                "key `worker.place` must be given once", FORM.replace("\"notice\": \"SPECIFIC\"", "\"place\": null"));
        assertComplains("nothing may follow the request", FORM + "{}");
    }

    @Test
    void onlyAFormMayHoldThem() {
        for (String strict : List.of(
                FORM,
                FORM.replaceAll("//.*", ""),
                "{\"day\":null}",
                FORM.replaceAll("//.*", "").replace("null", "\"x\""))) {
            assertThrows(JsonRequestException.class, () -> reader.read(strict));
        }
    }

    private void assertComplains(String start, String text) {
        JsonRequestException fault = assertThrows(JsonRequestException.class, () -> form(text));
        assertEquals(
                start,
                fault.getMessage()
                        .substring(
                                0, Math.min(start.length(), fault.getMessage().length())));
    }
}
