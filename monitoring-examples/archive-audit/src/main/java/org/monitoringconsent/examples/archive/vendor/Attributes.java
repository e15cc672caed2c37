// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.examples.archive.read.NamedRows;
import org.monitoringconsent.examples.archive.read.Strangers;
import org.monitoringconsent.examples.archive.read.Words;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
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

    private Attributes() {}

    /** Tells the record. That somebody agreed is not taken from a word: nobody knows who and to what. */
    static void addTo(CallRecord.Builder record, JsonNode attributes) {
        Known objected = Known.UNKNOWN;
        for (Map.Entry<String, JsonNode> field : attributes.properties()) {
            String key = NamedRows.plain(field.getKey());
            boolean statement = CONSENT.contains(key) || REFUSAL.contains(key);
            if (statement && field.getValue().size() > 0) {
                record.doubt(Doubt.CONSENT_UNCLEAR); // more than a word
                continue;
            }
            if (!statement) {
                Strangers.addConsent(record, field.getKey(), field.getValue());
            }
            String value = field.getValue().isValueNode() ? field.getValue().asText("") : "";
            if (Unsaid.is(value)) {
                continue;
            }
            if (statement) {
                Known consented = Words.consented(value);
                if (!consented.isStated()) {
                    record.doubt(Doubt.CONSENT_UNCLEAR);
                }
                boolean refuses = CONSENT.contains(key) ? consented == Known.NO : consented == Known.YES;
                objected = refuses ? Known.YES : objected;
            } else if (value.length() <= LONGEST_MARK) {
                record.tag(value);
            }
        }
        // A record may hold the attributes of several people; an objection of one of them stands.
        if (objected.isStated()) {
            record.objected(objected);
        }
    }
}
