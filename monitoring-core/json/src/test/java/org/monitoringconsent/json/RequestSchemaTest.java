// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(RequestSchema.json());

    @Test
    void isItselfASchema() {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), meta.validate(RequestSchema.json(), InputFormat.JSON));
    }

    @Test
    void acceptsWhatTheReaderReads() {
        for (int seed = 0; seed < 500; seed++) {
            String text = RequestTexts.json(RequestTexts.random(new Random(seed)));

            assertEquals(List.of(), faults(text), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"day\":\"2026-06-30\",\"activity\":\"RECORD\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"CHECK_RECORDS\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"TRACK_LOCATION\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},"
                        + "\"communication\":{\"channel\":\"CALL\",\"line\":\"WORKER_OWN\"}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"READ_FILES\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},"
                        + "\"communication\":{\"channel\":\"CALL\",\"line\":\"WORKER_OWN\"}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},\"manner\":{\"storedCopy\":true}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"PLAY_BACK\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},\"manner\":{\"storedCopy\":false},"
                        + "\"communication\":{\"channel\":\"CALL\",\"line\":\"WORKER_OWN\"}}",
                "{\"day\":\"1899-12-31\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"UK\"},"
                        + "\"employer\":{\"country\":\"GB\"}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\",\"headcount\":0}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},\"attributes\":{\"de.a\":1}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},\"use\":{}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\","
                        + "\"region\":\"SCT\"},\"employer\":{\"country\":\"GB\"}}",
                "{\"day\":\"2026-06-30\",\"activity\":\"RECORD\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},\"communication\":{\"channel\":\"CALL\","
                        + "\"line\":\"WORKER_OWN\",\"otherPartyRegion\":\"US-CA\"}}"
            })
    void refusesWhatTheReaderRefuses(String text) {
        assertFalse(faults(text).isEmpty());
        assertThrows(JsonRequestException.class, () -> RequestJson.read(text));
    }

    @Test
    void namesTheFactsOfRuleSets() {
        Schema schema = REGISTRY.getSchema(RequestSchema.json(Set.of("de.worksAgreement")));
        String text =
                "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                        + "\"employer\":{\"country\":\"GB\"},\"attributes\":{\"de.worksAgreement\":VALUE}}";

        assertTrue(
                schema.validate(text.replace("VALUE", "true"), InputFormat.JSON).isEmpty());
        assertFalse(
                schema.validate(text.replace("VALUE", "[]"), InputFormat.JSON).isEmpty());
    }

    private static List<Error> faults(String text) {
        return SCHEMA.validate(text, InputFormat.JSON);
    }
}
