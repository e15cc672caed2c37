// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.examples.archive.read.Json;
import org.monitoringconsent.examples.archive.read.NamedRows;
import org.monitoringconsent.examples.archive.read.Strangers;
import org.monitoringconsent.examples.archive.read.Words;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** What a house puts into the free fields of a contact: marks, and sometimes what the other party said to being recorded. */
final class Attributes {

    private static final int LONGEST_MARK = 60;
    private static final Set<String> CONSENT = Set.of(
            "consent", "recordingconsent", "consentgiven", "consenttorecord", "callrecordingconsent", "gdprconsent");
    private static final Set<String> REFUSAL = Set.of(
            "optout",
            "optedout",
            "recordingoptout",
            "donotrecord",
            "norecording",
            "objected",
            "refusedrecording",
            "objection");

    /** Where a value stands that is written with its type. */
    private static final String TYPED = "ValueString";

    private final List<Map.Entry<String, JsonNode>> fields = new ArrayList<>();

    /** Whether something stands there that is no field. */
    private final boolean unclear;

    private Attributes(JsonNode attributes) {
        this.unclear = !take(attributes);
    }

    /** Returns the fields of an object, or of a list of objects with a name and a value each. */
    static Attributes of(JsonNode attributes) {
        return new Attributes(attributes);
    }

    /** Takes the fields of an object or a list, and returns whether there is nothing else. */
    private boolean take(JsonNode attributes) {
        if (attributes.isObject()) {
            attributes.properties().forEach(field -> take(field.getKey(), field.getValue()));
            return true;
        }
        if (!attributes.isArray()) {
            return Unsaid.is(attributes.asText(""));
        }
        boolean all = true;
        for (JsonNode one : attributes) {
            Optional<String> name = Json.said(one, "name", "key");
            name.ifPresent(key -> take(key, one.path("value")));
            all &= name.isPresent();
        }
        return all;
    }

    private void take(String key, JsonNode value) {
        JsonNode plain = value.has(TYPED) ? value.path(TYPED) : value;
        fields.add(Map.entry(key, plain));
        if (!isStatement(key)) {
            plain.properties().forEach(inner -> take(inner.getKey(), inner.getValue()));
        }
    }

    private static boolean isStatement(String key) {
        String plain = NamedRows.plain(key);
        return CONSENT.contains(plain) || REFUSAL.contains(plain);
    }

    /**
     * Tells the record. That somebody agreed is not taken from a word: nobody knows who and to what.
     *
     * @param stored what else the record tells of a recording
     */
    void addTo(CallRecord.Builder record, Known stored) {
        Known objected = Known.UNKNOWN;
        for (Map.Entry<String, JsonNode> field : fields) {
            if (isStatement(field.getKey())) {
                objected = refuses(record, field) ? Known.YES : objected;
                continue;
            }
            Strangers.addFree(record, field.getKey(), field.getValue(), stored.isYes());
            String value = text(field);
            if (!Unsaid.is(value) && value.length() <= LONGEST_MARK) {
                record.tag(value);
            }
        }
        if (unclear) {
            record.doubt(Doubt.PART_LEFT_OUT);
        }
        // A record may hold the attributes of several people; an objection of one of them stands.
        if (objected.isStated()) {
            record.objected(objected);
        }
    }

    private static boolean refuses(CallRecord.Builder record, Map.Entry<String, JsonNode> statement) {
        String value = text(statement);
        boolean more = statement.getValue().size() > 0; // than a word
        Known consented = Words.consented(value);
        if (more || (!Unsaid.is(value) && !consented.isStated())) {
            record.doubt(Doubt.CONSENT_UNCLEAR);
        }
        Known refusal = CONSENT.contains(NamedRows.plain(statement.getKey())) ? Known.NO : Known.YES;
        return !Unsaid.is(value) && consented == refusal;
    }

    private static String text(Map.Entry<String, JsonNode> field) {
        return field.getValue().isValueNode() ? field.getValue().asText("") : "";
    }

    /** Tells the other party of the numbers that stand there, such as that of somebody to call back. */
    void addTo(Party.Builder party) {
        fields.forEach(field -> party.mentioned(text(field)));
    }
}
