// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;

/**
 * Keys of a vCon that no standard names, as far as their names are about something on which the judgement may hang, however deep
 * they stand.
 */
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

    /** Keys of a container or a dialog under which there is something of its own, which is read elsewhere or is the contents. */
    private static final Set<String> APART =
            Set.of("parties", "dialog", "analysis", "attachments", "group", "extensions", "meta", "metadata", "body");

    private final JsonNode container;
    private final JsonNode dialog;
    private final List<JsonNode> maps = new ArrayList<>();
    private final List<JsonNode> people;

    VconStrangers(JsonNode vcon, JsonNode dialog) {
        this.container = vcon;
        this.dialog = dialog;
        for (JsonNode holder : List.of(vcon, dialog)) {
            maps.addAll(Json.values(holder.path("meta")));
            maps.addAll(Json.values(holder.path("metadata")));
        }
        this.people = Json.list(vcon.path("parties"));
    }

    /** Tells the record what is there and was not understood. */
    void addTo(CallRecord.Builder record) {
        addAll(record, container, key -> APART.contains(key) || READ.contains(key));
        addAll(record, dialog, key -> (APART.contains(key) && !key.equals("analysis")) || READ.contains(key));
        maps.forEach(map -> addAll(record, VconBody.opened(map), READ::contains));
        if (people.stream().anyMatch(VconStrangers::mayRefuse)) {
            record.doubt(Doubt.CONSENT_UNCLEAR);
        }
    }

    private static void addAll(CallRecord.Builder record, JsonNode holder, Predicate<String> apart) {
        for (Map.Entry<String, JsonNode> field : holder.properties()) {
            if (!apart.test(field.getKey())) {
                add(record, field.getKey(), VconBody.opened(field.getValue()));
            }
        }
    }

    /** What a field holds is looked at where its own name is about nothing. */
    private static void add(CallRecord.Builder record, String key, JsonNode value) {
        if (!Strangers.isAbout(key)) {
            addInner(record, value);
        } else if (!VconMeta.saysOnlyThatSomebodyAgreed(key, value)) {
            Strangers.add(record, key, value);
        }
    }

    private static void addInner(CallRecord.Builder record, JsonNode value) {
        for (JsonNode inner : Json.list(value)) {
            if (inner.isArray()) {
                addInner(record, inner);
            } else {
                addAll(record, inner, key -> false);
            }
        }
    }

    /** Whether somebody may have refused: who it was, and to what, is not what the standard lets a party or an attachment say. */
    static boolean mayRefuse(JsonNode tree) {
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (Topics.mayRefuse(field.getKey(), field.getValue())) {
                return true;
            }
        }
        for (JsonNode inner : tree) {
            if (mayRefuse(VconBody.opened(inner))) {
                return true;
            }
        }
        return false;
    }
}
