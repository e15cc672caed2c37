package org.monitoringconsent.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.RequestShape;
import org.monitoringconsent.domain.UseKind;

/** The reading of one text: first every value by its path, then, if nothing was wrong, the request. */
final class RequestReading {

    /** Stands for a value that is there but at fault. */
    private static final Object FAULTY = new Object();

    private final JsonParser parser;
    private final Set<String> attributeKeys;
    private final Faults faults = new Faults();
    private final ScalarReading scalars;
    private final Map<String, Object> values = new HashMap<>();
    private final SortedMap<String, AttributeValue> attributes = new TreeMap<>();

    RequestReading(JsonParser parser, Set<String> attributeKeys) {
        this.parser = parser;
        this.attributeKeys = attributeKeys;
        this.scalars = new ScalarReading(parser, faults);
    }

    MonitoringRequest read() throws IOException {
        try {
            readText();
        } catch (StreamConstraintsException e) {
            faults.add("", "the text is too long or too deep" + place(parser.currentLocation()));
        } catch (JsonProcessingException e) {
            faults.add("", "the text is not well-formed JSON" + place(parser.currentLocation()));
        } catch (CharConversionException e) {
            faults.add("", "the text is not well-formed UTF-8" + place(parser.currentLocation()));
        }
        if (!faults.isEmpty()) {
            throw faults.toException();
        }
        return build();
    }

    private void readText() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add("", "a request must be a JSON object");
            return;
        }
        readRequest();
        if (parser.nextToken() != null) {
            faults.add("", "nothing may follow the request" + place(parser.currentTokenLocation()));
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
        if (key.equals(RequestParts.DAY.path())) {
            readField(RequestParts.DAY);
        } else if (key.equals(RequestParts.ACTIVITY.path())) {
            readField(RequestParts.ACTIVITY);
        } else if (key.equals(RequestParts.ATTRIBUTES)) {
            readAttributes();
        } else {
            Part<?, ?> part = RequestParts.PARTS.get(key);
            if (part == null) {
                unknown("", key, RequestParts.KEYS);
            } else {
                readPart(part);
            }
        }
    }

    private void readPart(Part<?, ?> part) throws IOException {
        values.put(part.name(), part);
        if (!startsObject(part.name())) {
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Field<?, ?> field = part.field(key);
            parser.nextToken();
            if (field == null) {
                unknown(part.name() + ".", key, part.keys());
            } else if (!seen.add(key)) {
                twice(part.name() + ".", key);
            } else {
                readField(field);
            }
        }
    }

    private void readField(Field<?, ?> field) throws IOException {
        // A value at fault is present all the same: it must not be reported as missing too.
        values.put(field.path(), scalars.read(field).<Object>map(value -> value).orElse(FAULTY));
    }

    private void readAttributes() throws IOException {
        if (!startsObject(RequestParts.ATTRIBUTES)) {
            return;
        }
        String prefix = RequestParts.ATTRIBUTES + ".";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (!attributeKeys.contains(key)) {
                unknown(prefix, key, List.copyOf(attributeKeys));
            } else if (attributes.containsKey(key)) {
                twice(prefix, key);
            } else {
                scalars.attribute(prefix + key).ifPresent(value -> attributes.put(key, value));
            }
        }
    }

    private boolean startsObject(String path) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        faults.expected(path, "an object");
        parser.skipChildren();
        return false;
    }

    private void unknown(String prefix, String key, List<String> allowed) throws IOException {
        String path = prefix + Faults.shown(key);
        String renamed = RequestParts.RENAMED.get(path);
        if (renamed != null) {
            faults.add(path, "key `" + path + "` is now called `" + renamed + "`");
            parser.skipChildren();
            return;
        }
        String expected = allowed.isEmpty() ? "no key is" : String.join(", ", allowed) + " are";
        faults.add(path, "key `" + path + "` is unknown, " + expected + " allowed");
        parser.skipChildren();
    }

    private void twice(String prefix, String key) throws IOException {
        String path = prefix + Faults.shown(key);
        faults.add(path, "key `" + path + "` must be given once, not twice");
        parser.skipChildren();
    }

    private void checkRequired() {
        require(RequestParts.DAY.path());
        require(RequestParts.ACTIVITY.path());
        require(RequestParts.WORKER.name());
        require(RequestParts.EMPLOYER.name());
        for (Part<?, ?> part : RequestParts.PARTS.values()) {
            if (values.containsKey(part.name())) {
                part.fields().stream().filter(Field::isRequired).forEach(field -> require(field.path()));
            }
        }
    }

    private void require(String path) {
        if (!values.containsKey(path)) {
            faults.required(path);
        }
    }

    private void checkShape() {
        Optional<LocalDate> day = value(RequestParts.DAY.path(), LocalDate.class);
        Optional<Activity> activity = value(RequestParts.ACTIVITY.path(), Activity.class);
        faults.addAll(RequestShape.of(day, activity)
                .communication(
                        values.containsKey(RequestParts.COMMUNICATION.name()),
                        value("communication.channel", Channel.class))
                .manner(value("manner.endsOn", LocalDate.class), value("manner.storedCopy", Boolean.class))
                .biometric(value("manner.biometric", Biometric.class))
                .use(
                        value("use.kind", UseKind.class),
                        value("use.disclosedTo", Recipient.class),
                        value("use.about", FindingAbout.class))
                .recordCheck(values.containsKey(RequestParts.RECORD_CHECK.name()))
                .faults());
    }

    private <V> Optional<V> value(String path, Class<V> type) {
        return Optional.ofNullable(values.get(path)).filter(type::isInstance).map(type::cast);
    }

    private MonitoringRequest build() {
        MonitoringRequest.Builder builder = MonitoringRequest.builder();
        value(RequestParts.DAY.path(), LocalDate.class).ifPresent(builder::day);
        value(RequestParts.ACTIVITY.path(), Activity.class).ifPresent(builder::activity);
        RequestParts.PURPOSE.build(values).ifPresent(builder::purpose);
        RequestParts.WORKER.build(values).ifPresent(builder::worker);
        RequestParts.COMMUNICATION.build(values).ifPresent(builder::communication);
        RequestParts.MANNER.build(values).ifPresent(builder::manner);
        RequestParts.EMPLOYER.build(values).ifPresent(builder::employer);
        RequestParts.SAFEGUARDS.build(values).ifPresent(builder::safeguards);
        RequestParts.SUSPICION.build(values).ifPresent(builder::suspicion);
        RequestParts.SOURCE.build(values).ifPresent(builder::source);
        RequestParts.USE.build(values).ifPresent(builder::use);
        RequestParts.RECORD_CHECK.build(values).ifPresent(builder::recordCheck);
        return builder.putAllAttributes(attributes).build();
    }

    private static String place(JsonLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
