// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** Fields that no product and no standard names, as far as their names are about something on which the judgement may hang. */
public final class Strangers {

    /** An extension, a number, an address. */
    private static final Pattern SOMEBODY = Pattern.compile("[0-9]{2}|@");

    private static final Pattern KEY_OF_A_PARTY = Pattern.compile("part(?:y|icipant)(?:id|ref|key)$");
    private static final Pattern MEDIUM = Pattern.compile("(?:media|audio)(?:type|channel|format|codec)?");

    private Strangers() {}

    /**
     * Tells the record what stands in such fields of an object and was not understood.
     *
     * @param known the keys that are read elsewhere, or mean nothing of what their names are about
     */
    public static void addTo(CallRecord.Builder record, JsonNode holder, Set<String> known) {
        for (Map.Entry<String, JsonNode> field : holder.properties()) {
            if (!known.contains(field.getKey())) {
                add(record, field.getKey(), field.getValue());
                addRecording(record, field.getKey(), field.getValue());
            }
        }
    }

    /**
     * Tells the record of a field that a house named as it liked. Much in such fields is only about where a call was to go, or by
     * which medium, so that people count only where the value may tell of one, and a recording only where none is known yet.
     *
     * @param recorded whether the record tells of a recording anyway
     */
    public static void addFree(CallRecord.Builder record, String key, JsonNode value, boolean recorded) {
        String plain = NamedRows.plain(key);
        if (about(key) != CsvColumn.ABOUT_PEOPLE
                || (!KEY_OF_A_PARTY.matcher(plain).find() && mayTellWho(value))) {
            add(record, key, value);
        }
        if (!recorded && !MEDIUM.matcher(plain).matches()) {
            addRecording(record, key, value);
        }
    }

    private static boolean mayTellWho(JsonNode value) {
        String text = value.asText("");
        return value.isContainerNode()
                || Words.truth(text).isYes()
                || SOMEBODY.matcher(text).find();
    }

    /** Tells the record what something that took part may have been for, by its name. */
    public static void addNamed(CallRecord.Builder record, String name) {
        if (Topics.isAboutAnAnalysis(name)) {
            addAnalysis(record, name);
        }
    }

    /** Tells the record of a field about consent, an analysis or people. */
    static void add(CallRecord.Builder record, String key, JsonNode value) {
        switch (about(key)) {
            case ABOUT_CONSENT, ABOUT_A_REFUSAL -> addConsent(record, key, value);
            case ABOUT_AN_ANALYSIS -> {
                if (Topics.says(value)) {
                    addAnalysis(record, key);
                }
            }
            case ABOUT_PEOPLE -> {
                if (Topics.says(value)) {
                    record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
                }
            }
            case ABOUT_A_SCREEN -> {
                if (Topics.says(value)) {
                    record.act(Activity.CAPTURE_SCREEN);
                }
            }
            case ANNOUNCED -> {
                if (!Unsaid.is(value.asText(""))) {
                    TableRecords.announced(record, List.of(value.asText("")));
                }
            }
            default -> {}
        }
    }

    /** Returns whether a field is about consent, an analysis, people or a screen, or whether somebody was told. */
    static boolean isAbout(String key) {
        return switch (about(key)) {
            case ABOUT_CONSENT, ABOUT_A_REFUSAL, ABOUT_AN_ANALYSIS, ABOUT_PEOPLE, ABOUT_A_SCREEN, ANNOUNCED -> true;
            default -> false;
        };
    }

    /** Tells the record of a field if it is about consent, and says anything but that it was given. */
    private static void addConsent(CallRecord.Builder record, String key, JsonNode value) {
        if (Topics.mayRefuse(key, value)) {
            record.doubt(Doubt.CONSENT_UNCLEAR);
        }
    }

    private static void addAnalysis(CallRecord.Builder record, String key) {
        Set<Activity> acts = VconAnalysis.acts(key);
        acts.forEach(record::act);
        if (acts.isEmpty()) {
            record.act(Activity.ANALYSE_SPEECH);
        }
        record.doubt(Doubt.ANALYSIS_UNCLEAR);
    }

    private static void addRecording(CallRecord.Builder record, String key, JsonNode value) {
        boolean about = switch (about(key)) {
            case RECORDING, RECORDED, ABOUT_A_RECORDING -> true;
            default -> key.equalsIgnoreCase("record");
        };
        if (about && Topics.says(value) && !value.asText("").equals("0")) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
    }

    private static CsvColumn about(String key) {
        return CsvColumn.under(key).orElse(CsvColumn.OTHER_NUMBER);
    }
}
