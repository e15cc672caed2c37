// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.io.Reader;
import java.util.Objects;
import java.util.Set;
import org.monitoringconsent.domain.MonitoringRequest;

/**
 * Reads and writes a request as JSON, in the words of the vocabulary.
 *
 * <pre>{@code
 * MonitoringRequest request = RequestJson.read(text);
 * String canonical = RequestJson.write(request);
 * }</pre>
 */
public final class RequestJson {

    private static final RequestReader PLAIN = new RequestReader(Set.of());

    private RequestJson() {}

    /**
     * Returns a reader that also takes these keys in {@code attributes}.
     *
     * @param attributeKeys the names of the facts that the loaded rule sets bring along
     */
    public static RequestReader accepting(Set<String> attributeKeys) {
        Objects.requireNonNull(attributeKeys, "the keys must be given");
        return new RequestReader(attributeKeys);
    }

    /** Returns the request in a text; throws {@link JsonRequestException} with everything that is wrong. */
    public static MonitoringRequest read(String json) {
        Objects.requireNonNull(json, "a text must be given");
        return PLAIN.read(json);
    }

    /** Returns the request that these characters hold; throws {@link JsonRequestException} with all that is wrong. */
    public static MonitoringRequest read(Reader json) {
        Objects.requireNonNull(json, "a reader must be given");
        return PLAIN.read(json);
    }

    /** Returns the request that these bytes hold; throws {@link JsonRequestException} with all that is wrong. */
    public static MonitoringRequest read(byte[] json) {
        Objects.requireNonNull(json, "the bytes must be given");
        return PLAIN.read(json);
    }

    /** Returns the request on one line: keys in the order of the vocabulary, absent facts left out. */
    public static String write(MonitoringRequest request) {
        Objects.requireNonNull(request, "a request must be given");
        StringBuilder text = new StringBuilder(1024);
        writeTo(text, request);
        return text.toString();
    }

    /** Appends the request on one line. */
    public static void writeTo(StringBuilder text, MonitoringRequest request) {
        Objects.requireNonNull(text, "a text to append to must be given");
        Objects.requireNonNull(request, "a request must be given");
        new RequestWriter(text).write(request);
    }
}
