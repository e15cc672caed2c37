// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Party;

/** Keys of a vCon that no standard names, as far as their names are about something on which the judgement may hang. */
final class VconStrangers {

    /** Keys of a container, a dialog or a free-form map that are read elsewhere, although their names are about one of these. */
    private static final Set<String> READ = Set.of(
            "analysis",
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

    private final List<JsonNode> holders = new ArrayList<>();
    private final List<JsonNode> people;

    VconStrangers(JsonNode vcon, JsonNode dialog) {
        for (JsonNode holder : List.of(vcon, dialog)) {
            holders.add(holder);
            holders.addAll(Json.values(holder.path("meta")));
            holders.addAll(Json.values(holder.path("metadata")));
        }
        this.people = Json.list(vcon.path("parties"));
    }

    /** Tells the record what is there and was not understood. */
    void addTo(CallRecord.Builder record) {
        for (JsonNode holder : holders) {
            for (Map.Entry<String, JsonNode> field : holder.properties()) {
                boolean container = holder == holders.get(0);
                boolean known = READ.contains(field.getKey())
                        && (container || !field.getKey().equals("analysis"));
                if (!known) {
                    add(record, field.getKey(), field.getValue());
                }
            }
        }
        for (JsonNode person : people) {
            if (refusesPerhaps(person) || refusesPerhaps(person.path("meta"))) {
                record.doubt(Doubt.CONSENT_UNCLEAR);
            }
        }
    }

    private static void add(CallRecord.Builder record, String key, JsonNode value) {
        if (Topics.isAboutConsent(key)) {
            if (Topics.mayRefuse(key, value)) {
                record.doubt(Doubt.CONSENT_UNCLEAR);
            }
        } else if (Topics.isAboutAnAnalysis(key) && Topics.says(value)) {
            Set<Activity> acts = VconAnalysis.acts(key);
            acts.forEach(record::act);
            if (acts.isEmpty()) {
                record.act(Activity.ANALYSE_SPEECH);
            }
            record.doubt(Doubt.ANALYSIS_UNCLEAR);
        } else if (Topics.isAboutPeople(key) && Topics.says(value)) {
            record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
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
