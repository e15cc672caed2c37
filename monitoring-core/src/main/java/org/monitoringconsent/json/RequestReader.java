package org.monitoringconsent.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.MonitoringRequest;

/**
 * Reads requests strictly.
 *
 * <p>Unknown keys and values, keys given twice, wrong types, missing keys, days outside 1900 to 2999, overlong texts and
 * anything after the request are faults. All of them are reported at once, as far as the text can be read.
 */
public final class RequestReader {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .maxStringLength(1_000_000)
                    .maxDocumentLength(10_000_000)
                    .build())
            .build();

    /** What people fill in by hand: comments, and commas that are left when a line is taken out. */
    private static final JsonFactory FORMS = FACTORY.rebuild()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final Set<String> attributeKeys;

    RequestReader(Set<String> attributeKeys) {
        this.attributeKeys = new TreeSet<>(attributeKeys);
    }

    /** Returns the request in a text; throws {@link JsonRequestException} with everything that is wrong. */
    public MonitoringRequest read(String json) {
        return read(() -> FACTORY.createParser(json));
    }

    /**
     * Returns the request that these characters hold; throws {@link JsonRequestException} with all that is wrong and
     * {@link UncheckedIOException} when they cannot be had.
     */
    public MonitoringRequest read(Reader json) {
        return read(() -> FACTORY.createParser(json));
    }

    /** Returns the request that these bytes hold; throws {@link JsonRequestException} with all that is wrong. */
    public MonitoringRequest read(byte[] json) {
        return read(() -> FACTORY.createParser(json));
    }

    /**
     * Returns the request in a form that was filled in by hand; throws {@link JsonRequestException} with all that is wrong.
     *
     * <p>In a form {@code //} begins a comment, and null stands for an answer that is not given: the same as leaving the key
     * out. A part without any answer is left out too. Everything else is read as strictly as ever.
     */
    public MonitoringRequest readForm(byte[] json) {
        return read(() -> FORMS.createParser(json), true);
    }

    private MonitoringRequest read(Opening opening) {
        return read(opening, false);
    }

    private MonitoringRequest read(Opening opening, boolean form) {
        try (JsonParser parser = opening.open()) {
            return new RequestReading(parser, attributeKeys, form).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a text. */
    @FunctionalInterface
    private interface Opening {
        JsonParser open() throws IOException;
    }
}
