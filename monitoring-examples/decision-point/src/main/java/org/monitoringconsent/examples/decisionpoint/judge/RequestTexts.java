// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;

/** The texts of the requests in a body, cut out of an array unread, so that each is still read as strictly as alone. */
final class RequestTexts {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RequestTexts() {}

    /** Whether the body begins as an array does. */
    static boolean isArray(byte[] body) {
        for (byte each : body) {
            if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                return each == '[';
            }
        }
        return false;
    }

    /** The texts of the elements of an array; throws {@link Refusal} when there are more than that, or no end. */
    static List<byte[]> elements(byte[] body, int most) {
        List<byte[]> texts = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (texts.size() == most) {
                    throw Refusal.of(413, "an array must hold at most " + most + " requests");
                }
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                int end = (int) parser.currentLocation().getByteOffset();
                texts.add(Arrays.copyOfRange(body, start, end));
            }
            if (parser.nextToken() != null) {
                throw Refusal.because("", "nothing may follow the array");
            }
        } catch (JsonProcessingException malformed) {
            throw Refusal.because("", "the body must be JSON" + Json.place(body, malformed));
        } catch (IOException malformed) {
            throw Refusal.because("", "the body must be JSON in UTF-8");
        }
        return texts;
    }
}
