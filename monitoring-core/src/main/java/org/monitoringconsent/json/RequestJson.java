package org.monitoringconsent.json;

import java.io.Reader;
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
        return new RequestReader(attributeKeys);
    }

    /** Returns the request in a text; throws {@link JsonRequestException} with everything that is wrong. */
    public static MonitoringRequest read(String json) {
        return PLAIN.read(json);
    }

    /** Returns the request that these characters hold; throws {@link JsonRequestException} with all that is wrong. */
    public static MonitoringRequest read(Reader json) {
        return PLAIN.read(json);
    }

    /** Returns the request that these bytes hold; throws {@link JsonRequestException} with all that is wrong. */
    public static MonitoringRequest read(byte[] json) {
        return PLAIN.read(json);
    }

    /** Returns the request on one line: keys in the order of the vocabulary, absent facts left out. */
    public static String write(MonitoringRequest request) {
        StringBuilder text = new StringBuilder(1024);
        writeTo(text, request);
        return text.toString();
    }

    /** Appends the request on one line. */
    public static void writeTo(StringBuilder text, MonitoringRequest request) {
        new RequestWriter(text).write(request);
    }
}
