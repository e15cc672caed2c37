// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Keys of a vCon that no standard names, as far as their names are about something on which the judgement may hang. */
final class VconStrangers {

    /** Keys of a container, a dialog or a free-form map that are read elsewhere, although their names are about one of these. */
    private static final Set<String> READ = Set.of(
            "consent",
            "recording_consent",
            "consent_status",
            "consent_given",
            "objected",
            "opt_out",
            "opted_out",
            "do_not_record",
            "parties",
            "party_history",
            "transferor",
            "transferee",
            "transfer_target",
            "transfer-target");

    private final JsonNode container;
    private final List<JsonNode> others = new ArrayList<>();
    private final List<JsonNode> people;

    VconStrangers(JsonNode vcon, JsonNode dialog) {
        this.container = vcon;
        others.add(dialog);
        for (JsonNode holder : List.of(vcon, dialog)) {
            others.addAll(Json.values(holder.path("meta")));
            others.addAll(Json.values(holder.path("metadata")));
        }
        this.people = Json.list(vcon.path("parties"));
    }

    /** Tells the record what is there and was not understood. */
    void addTo(CallRecord.Builder record) {
        addAll(record, container, "analysis");
        others.forEach(holder -> addAll(record, holder, ""));
        for (JsonNode person : people) {
            if (refusesPerhaps(person) || refusesPerhaps(person.path("meta"))) {
                record.doubt(Doubt.CONSENT_UNCLEAR);
            }
        }
    }

    private static void addAll(CallRecord.Builder record, JsonNode holder, String alsoRead) {
        for (Map.Entry<String, JsonNode> field : holder.properties()) {
            if (!READ.contains(field.getKey()) && !field.getKey().equals(alsoRead)) {
                Strangers.add(record, field.getKey(), field.getValue());
            }
        }
    }

    /** Whether somebody may have refused: who it was, and to what, is not what the standard lets a party say. */
    private static boolean refusesPerhaps(JsonNode person) {
        for (Map.Entry<String, JsonNode> field : person.properties()) {
            if (Topics.mayRefuse(field.getKey(), field.getValue())) {
                return true;
            }
        }
        return false;
    }
}
