// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.FaultText;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.RequestShape;

/** The reading of one text: first every value by its path, then, if nothing was wrong, the request. */
final class RequestReading {

    /** The key of the facts that rule sets bring along. */
    static final String ATTRIBUTES = "attributes";

    /** Keys of earlier revisions of the vocabulary and what they are called now. */
    private static final Map<String, String> RENAMED = Map.of("manner.emotionSubject", "manner.subject");

    private static final List<String> KEYS = keys();

    /** Stands for a value that is there but at fault. */
    private static final Object FAULTY = new Object();

    private final JsonParser parser;
    private final TextPlaces places;
    private final Set<String> attributeKeys;
    /** Whether null is an answer that is not given, and a part without answers none. */
    private final boolean form;

    private final Faults faults = new Faults();
    private final ScalarReading scalars;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final SortedMap<String, AttributeValue> attributes = new TreeMap<>();

    RequestReading(JsonParser parser, TextPlaces places, Set<String> attributeKeys, boolean form) {
        this.parser = parser;
        this.places = places;
        this.attributeKeys = attributeKeys;
        this.form = form;
        this.scalars = new ScalarReading(parser, faults);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        RequestFields.of("").forEach(field -> keys.add(field.key()));
        keys.addAll(RequestFields.parts());
        keys.add(ATTRIBUTES);
        return List.copyOf(keys);
    }

    MonitoringRequest read() throws IOException {
        try {
            readText();
        } catch (StreamConstraintsException e) {
            faults.add("", "tooLarge", places.of(parser.currentLocation()));
        } catch (JsonProcessingException e) {
            // Where it stops being JSON; the parser has read on from there.
            faults.add("", "notJson", places.of(e.getLocation()));
        } catch (CharConversionException e) {
            faults.add("", "notUtf8", places.of(parser.currentLocation()));
        }
        if (!faults.isEmpty()) {
            throw faults.toException();
        }
        return build();
    }

    private void readText() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add("", "request");
            return;
        }
        readRequest();
        if (parser.nextToken() != null) {
            faults.add("", "follows", places.of(parser.currentTokenLocation()));
        }
        checkRequired();
        checkShape();
    }

    private void readRequest() throws IOException {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (!seen.add(key)) {
                twice("", key);
            } else {
                readKey(key);
            }
        }
    }

    private void readKey(String key) throws IOException {
        Optional<Field> own = RequestFields.named(key);
        if (own.isPresent()) {
            readField(own.get());
        } else if (key.equals(ATTRIBUTES)) {
            readAttributes();
        } else if (RequestFields.parts().contains(key)) {
            readPart(key);
        } else {
            unknown("", key, KEYS);
        }
    }

    private void readPart(String part) throws IOException {
        if (!form || RequestFields.isRequired(part)) {
            parts.add(part);
        }
        if (isUnanswered() || !startsObject(part)) {
            return;
        }
        String prefix = part + ".";
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Optional<Field> field = RequestFields.named(prefix + key);
            parser.nextToken();
            if (field.isEmpty()) {
                unknown(
                        prefix,
                        key,
                        RequestFields.of(part).stream().map(Field::key).toList());
            } else if (!seen.add(key)) {
                twice(prefix, key);
            } else {
                readField(field.get());
                if (values.containsKey(field.get().path())) {
                    parts.add(part);
                }
            }
        }
    }

    private boolean isUnanswered() {
        return form && parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private void readField(Field field) throws IOException {
        if (isUnanswered()) {
            return;
        }
        // A value at fault is present all the same: it must not be reported as missing too.
        values.put(field.path(), scalars.read(field).<Object>map(value -> value).orElse(FAULTY));
    }

    private void readAttributes() throws IOException {
        if (isUnanswered() || !startsObject(ATTRIBUTES)) {
            return;
        }
        String prefix = ATTRIBUTES + ".";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (!attributeKeys.contains(key)) {
                unknown(prefix, key, List.copyOf(attributeKeys));
            } else if (attributes.containsKey(key)) {
                twice(prefix, key);
            } else if (!isUnanswered()) {
                scalars.attribute(prefix + key).ifPresent(value -> attributes.put(key, value));
            }
        }
    }

    private boolean startsObject(String path) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        faults.expected(path, FaultText.of("object"));
        parser.skipChildren();
        return false;
    }

    private void unknown(String prefix, String key, List<String> allowed) throws IOException {
        String path = prefix + Faults.shown(key);
        String renamed = RENAMED.get(path);
        if (renamed != null) {
            faults.add(path, "renamed", path, renamed);
            parser.skipChildren();
            return;
        }
        if (allowed.isEmpty()) {
            faults.add(path, "unknownAll", path);
        } else {
            faults.add(path, "unknown", path, String.join(", ", allowed));
        }
        parser.skipChildren();
    }

    private void twice(String prefix, String key) throws IOException {
        String path = prefix + Faults.shown(key);
        faults.add(path, "twice", path);
        parser.skipChildren();
    }

    private void checkRequired() {
        RequestFields.of("").forEach(field -> require(field.path()));
        for (String part : RequestFields.parts()) {
            if (parts.contains(part)) {
                RequestFields.of(part).stream().filter(Field::isRequired).forEach(field -> require(field.path()));
            } else if (RequestFields.isRequired(part)) {
                faults.required(part);
            }
        }
    }

    private void require(String path) {
        if (!values.containsKey(path)) {
            faults.required(path);
        }
    }

    private void checkShape() {
        faults.addAll(RequestShape.faults(
                parts::contains,
                fact -> fact.field().flatMap(this::value),
                value("day", LocalDate.class),
                value("manner.endsOn", LocalDate.class)));
    }

    private <V> Optional<V> value(String path, Class<V> type) {
        return Optional.ofNullable(values.get(path)).filter(type::isInstance).map(type::cast);
    }

    private Optional<?> value(Field field) {
        return Optional.ofNullable(values.get(field.path())).filter(value -> value != FAULTY);
    }

    private MonitoringRequest build() {
        return RequestFields.build(parts, this::value, attributes);
    }
}
