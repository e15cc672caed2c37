// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * The event that FreeSWITCH tells when a channel has ended ({@code CHANNEL_HANGUP_COMPLETE}), as text or JSON: the same variables as
 * in its records, under other names.
 */
final class FreeSwitchEvents {

    private static final String END = "CHANNEL_HANGUP_COMPLETE";
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_LINES = 2_000;
    private static final Pattern TEXT = Pattern.compile("(?m)^Event-Name: [A-Z_]{3,40}\\s*$");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w.-]{0,200}): ?(.*)");
    private static final Map<String, String> PROFILE = Map.of(
            "Caller-Caller-ID-Number", "caller_id_number",
            "Caller-Caller-ID-Name", "caller_id_name",
            "Caller-Destination-Number", "destination_number",
            "Caller-Username", "username",
            "Caller-RDNIS", "rdnis");

    /** Where the leg led that the switchboard called for this one. */
    private static final String REACHED = "Other-Leg-Destination-Number";

    /** What stands before each event, or an answer, where the traffic of the switchboard's socket was written down. */
    private static final Set<String> OF_THE_SOCKET = Set.of("Content-Length", "Content-Type", "Reply-Text");

    private FreeSwitchEvents() {}

    static boolean isJson(JsonNode value) {
        return value.path("Event-Name").isTextual() && (value.has("Unique-ID") || value.has("Core-UUID"));
    }

    static boolean isText(String head) {
        return (head.contains("Unique-ID: ") || head.contains("Core-UUID: "))
                && TEXT.matcher(head).find();
    }

    static void read(Piece.Value value, RecordSink sink) throws Unusable {
        Map<String, String> fields = new LinkedHashMap<>();
        value.json()
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText("")));
        if (!END.equals(fields.get("Event-Name"))) {
            throw new Unusable(Kind.NO_RECORD, value.place(), "events.others");
        }
        new FreeSwitchRecord(value.source(), value.place(), record(fields)).readInto(sink);
    }

    /** Reads events one after the other, each with a blank line behind it. */
    static void read(Source source, RecordSink sink) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        String first = "";
        String others = "";
        try (BoundedLines lines = new BoundedLines(source.text(), LONGEST_LINE)) {
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text().isBlank() && !line.tooLong()) {
                    others = pass(source, first, fields, others, sink);
                    first = "";
                    continue;
                }
                Matcher field = FIELD.matcher(line.text());
                if (field.matches() && field.group(1).equals("Event-Name") && fields.containsKey("Event-Name")) {
                    others = pass(source, first, fields, others, sink); // the blank line between two was lost
                    first = "";
                }
                first = first.isEmpty() ? line.place() : first;
                if (field.matches() && !line.tooLong() && fields.size() < MOST_LINES) {
                    String before = fields.putIfAbsent(field.group(1), field.group(2));
                    if (before != null && !before.equals(field.group(2)) && counts(field.group(1))) {
                        fields.put("", ""); // of two nobody knows which holds
                    }
                } else {
                    fields.put("", ""); // not understood
                }
            }
        }
        others = pass(source, first, fields, others, sink);
        if (!others.isEmpty()) {
            sink.unreadable(new Unusable(Kind.NO_RECORD, others, "events.others").in(source.origin()));
        }
    }

    /** Returns whether a field is one of those of which the record is made. */
    private static boolean counts(String name) {
        return name.startsWith("variable_")
                || PROFILE.containsKey(name)
                || name.equals("Unique-ID")
                || name.equals(REACHED);
    }

    private static String pass(
            Source source, String place, Map<String, String> fields, String others, RecordSink sink) {
        String name = fields.getOrDefault("Event-Name", "");
        String passedOver = others;
        if (fields.containsKey("Content-Type") && OF_THE_SOCKET.containsAll(fields.keySet())) {
            fields.clear();
            return others;
        }
        if (fields.containsKey("") || (!fields.isEmpty() && name.isEmpty())) {
            sink.unreadable(Unusable.damaged(place, "events.broken").in(source.origin()));
        } else if (name.equals(END)) {
            new FreeSwitchRecord(source, place, record(fields)).readInto(sink);
        } else if (!fields.isEmpty() && others.isEmpty()) {
            passedOver = place;
        }
        fields.clear();
        return passedOver;
    }

    private static XmlElement record(Map<String, String> fields) {
        XmlElement record = new XmlElement("cdr");
        XmlElement variables = new XmlElement("variables");
        XmlElement profile = new XmlElement("caller_profile");
        fields.forEach((name, value) -> {
            if (name.startsWith("variable_")) {
                add(variables, name.substring("variable_".length()), value);
            } else if (PROFILE.containsKey(name)) {
                add(profile, PROFILE.get(name), value);
            }
        });
        if (!fields.containsKey("variable_uuid")) {
            add(variables, "uuid", fields.getOrDefault("Unique-ID", ""));
        }
        if (!"originator".equals(fields.get("Other-Type"))) {
            profile.child(reached(fields.getOrDefault(REACHED, "")));
        }
        XmlElement flow = new XmlElement("callflow");
        flow.child(profile);
        record.child(variables);
        record.child(flow);
        return record;
    }

    private static XmlElement reached(String number) {
        XmlElement leg = new XmlElement("originatee_caller_profile");
        add(leg, "destination_number", number);
        XmlElement other = new XmlElement("originatee");
        other.child(leg);
        return other;
    }

    private static void add(XmlElement element, String name, String value) {
        XmlElement child = new XmlElement(name);
        child.content().append(value);
        element.child(child);
    }
}
