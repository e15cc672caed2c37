// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import java.io.ByteArrayOutputStream;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Requests and verdicts in the library's own JSON wherever Jackson 3 reads and writes: as a whole body, in a record, in a map.
 *
 * <p>Requests are read as strictly as {@link RequestJson} does; verdicts have their texts in the language of the call.
 */
public final class MonitoringJackson3Module extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 1_024;

    /** A module that also reads the facts that the rule sets of an engine declare. */
    public MonitoringJackson3Module(MonitoringEngine engine) {
        super("monitoring");
        addDeserializer(MonitoringRequest.class, new Reading(RequestJson.accepting(engine.attributeKeys())));
        addSerializer(new Writing<>(MonitoringRequest.class, RequestJson::write));
        VerdictTexts texts = new VerdictTexts();
        addSerializer(new Writing<>(Verdict.class, verdict -> texts.text(verdict, LocaleContextHolder.getLocale())));
    }

    /** Reads a request strictly. */
    private static final class Reading extends StdDeserializer<MonitoringRequest> {

        private final RequestReader reader;

        Reading(RequestReader reader) {
            super(MonitoringRequest.class);
            this.reader = reader;
        }

        @Override
        public MonitoringRequest deserialize(JsonParser parser, DeserializationContext context) {
            ByteArrayOutputStream text = new ByteArrayOutputStream(USUAL_LENGTH);
            try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                copy.copyCurrentStructure(parser);
            }
            try {
                return reader.read(text.toByteArray());
            } catch (JsonRequestException faulty) {
                throw DatabindException.from(parser, String.valueOf(faulty.getMessage()), faulty);
            }
        }
    }

    /** Writes what has a JSON of its own. */
    private static final class Writing<T> extends StdSerializer<T> {

        private final Function<T, String> json;

        Writing(Class<T> type, Function<T, String> json) {
            super(type);
            this.json = json;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            String text = json.apply(value);
            if (out instanceof JsonGeneratorBase && out.getPrettyPrinter() == null && !escapes(out)) {
                // The same text as below, without reading it to write it.
                out.writeRawValue(text);
                return;
            }
            try (JsonParser own = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                own.nextToken();
                out.copyCurrentStructure(own);
            }
        }

        private static boolean escapes(JsonGenerator out) {
            return out.getCharacterEscapes() != null || out.getHighestNonEscapedChar() > 0;
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
            serialize(value, out, context);
        }
    }
}
