// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Function;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.json.VerdictTexts;
import org.monitoringconsent.verdict.Verdict;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Requests and verdicts in the library's own JSON wherever Jackson 2 reads and writes: as a whole body, in a record, in a map.
 *
 * <p>Requests are read as strictly as {@link RequestJson} does; verdicts have their texts in the language of the call.
 */
public final class MonitoringJackson2Module extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 1_024;

    /** A module that also reads the facts that the rule sets of an engine declare. */
    public MonitoringJackson2Module(MonitoringEngine engine) {
        super("monitoring");
        addDeserializer(MonitoringRequest.class, new Reading(RequestJson.accepting(engine.attributeKeys())));
        addSerializer(new Writing<>(MonitoringRequest.class, RequestJson::write));
        VerdictTexts texts = new VerdictTexts();
        addSerializer(new Writing<>(Verdict.class, verdict -> texts.text(verdict, LocaleContextHolder.getLocale())));
    }

    /** Reads a request strictly. */
    private static final class Reading extends StdDeserializer<MonitoringRequest> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient RequestReader reader;

        Reading(RequestReader reader) {
            super(MonitoringRequest.class);
            this.reader = reader;
        }

        @Override
        public MonitoringRequest deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ByteArrayOutputStream text = new ByteArrayOutputStream(USUAL_LENGTH);
            try (JsonGenerator copy = FACTORY.createGenerator(text)) {
                copy.copyCurrentStructure(parser);
            }
            try {
                return reader.read(text.toByteArray());
            } catch (JsonRequestException faulty) {
                throw JsonMappingException.from(parser, String.valueOf(faulty.getMessage()), faulty);
            }
        }
    }

    /** Writes what has a JSON of its own. */
    private static final class Writing<T> extends StdSerializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> json;

        Writing(Class<T> type, Function<T, String> json) {
            super(type);
            this.json = json;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            String text = json.apply(value);
            if (out instanceof JsonGeneratorImpl && out.getPrettyPrinter() == null && !escapes(out)) {
                // The same text as below, without reading it to write it.
                out.writeRawValue(text);
                return;
            }
            try (JsonParser own = FACTORY.createParser(text)) {
                own.nextToken();
                out.copyCurrentStructure(own);
            }
        }

        private static boolean escapes(JsonGenerator out) {
            return out.getCharacterEscapes() != null || out.getHighestEscapedChar() > 0;
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(value, out, provider);
        }
    }
}
