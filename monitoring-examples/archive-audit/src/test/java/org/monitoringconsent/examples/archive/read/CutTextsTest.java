// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CutTextsTest {

    private static final int LONGEST = 20;

    @Test
    void cutsLongTextsAndLeavesTheRestAlone() throws IOException {
        String json = "{\"a\":\"" + "x".repeat(100) + "\",\"b\":[1,\"short\",\"" + "y".repeat(21) + "\"],\"c\":null}";

        assertEquals(
                "{\"a\":\"" + "x".repeat(20) + "\",\"b\":[1,\"short\",\"" + "y".repeat(20) + "\"],\"c\":null}",
                cut(json));
    }

    /** Whatever is cut where, an escape passes whole or not at all, so that what was JSON stays JSON of the same shape. */
    @Test
    void whatWasJsonStaysJson() throws IOException {
        String[] pieces = {"\\\"", "\\\\", "\\u0041", "\\n", "x", "\u00e9", "}", "{", "\\/", "\\u00e9", ":"};
        Random random = new Random(20260305);
        ObjectMapper mapper = new ObjectMapper();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String json = "{\"k\":\"" + text + "\",\"l\":[\"" + text + "\",true]}";

            JsonNode whole = mapper.readTree(json);
            JsonNode cut = mapper.readTree(cut(json));

            assertEquals(2, cut.size(), json);
            assertTrue(whole.path("k").asText().startsWith(cut.path("k").asText()), json);
            assertTrue(cut.path("l").path(1).asBoolean(), json);
        }
    }

    @Test
    void aLostQuotationMarkDoesNotSwallowTheNextLine() throws IOException {
        assertEquals(
                "{\"a\":\"open\n{\"b\":\"" + "z".repeat(20) + "\"}",
                cut("{\"a\":\"open\n{\"b\":\"" + "z".repeat(90) + "\"}"));
    }

    /** What was signed is nothing in parts; only what is called so is let through. */
    @Test
    void whatWasSignedPassesWhole() throws IOException {
        String text = "z".repeat(30);
        String cut = "z".repeat(20);

        assertEquals(
                "{\"alg\":\"" + cut + "\",\"payload\":\"" + text + "\",\"b\":\"" + cut + "\"}",
                cut("{\"alg\":\"" + text + "\",\"payload\":\"" + text + "\",\"b\":\"" + text + "\"}"));
        assertEquals(
                "{\"payloads\":\"" + cut + "\",\"payloa\":\"" + cut + "\"}",
                cut("{\"payloads\":\"" + text + "\",\"payloa\":\"" + text + "\"}"));
    }

    @Test
    void anEscapePassesWhereThereIsRoomForTheLongest() throws IOException {
        String fits = "x".repeat(14) + "\\u0041";
        String doesNot = "x".repeat(15) + "\\u0041";

        assertEquals("[\"" + fits + "\",1]", cut("[\"" + fits + "x\",1]"));
        assertEquals("[\"" + "x".repeat(15) + "\",1]", cut("[\"" + doesNot + "\",1]"));
    }

    @Test
    void oneCharacterAfterTheOtherGivesTheSame() throws IOException {
        String json = "{\"a\":\"" + "x".repeat(15) + "\u0000" + "x".repeat(15) + "\"}";
        StringBuilder out = new StringBuilder();
        try (Reader reader = new CutTexts(new StringReader(json), LONGEST)) {
            assertEquals(0, reader.read(new char[0], 0, 0));
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                out.append((char) next);
            }
        }

        assertEquals(cut(json), out.toString());
        assertEquals("{\"a\":\"" + "x".repeat(15) + "\u0000xxxx\"}", out.toString());
    }

    private static String cut(String json) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Reader reader = new CutTexts(new StringReader(json), LONGEST)) {
            char[] buffer = new char[7];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                out.append(buffer, 0, count);
            }
        }
        return out.toString();
    }
}
