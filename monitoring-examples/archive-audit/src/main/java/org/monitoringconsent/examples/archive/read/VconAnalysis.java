// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;

/** What the analyses in a vCon show to have been done with its dialogs. */
final class VconAnalysis {

    private static final List<String> TRANSCRIPTS =
            List.of("transcri", "asr", "speech_to_text", "wtf", "caption", "subtitle");
    private static final List<String> EMOTIONS = List.of("sentiment", "emotion", "mood", "tone", "affect", "stress");
    private static final List<String> SCORES =
            List.of("score", "rating", "evaluation", "quality", "csat", "nps", "grade", "qa");
    private static final List<String> SPEAKERS = List.of(
            "speaker_identification",
            "speaker_id",
            "voiceprint",
            "voice_print",
            "biometric",
            "speaker_recognition",
            "speaker_verif");
    private static final List<String> SPEECH = List.of(
            "summar",
            "topic",
            "keyword",
            "intent",
            "entit",
            "categor",
            "classif",
            "label",
            "translat",
            "diari",
            "tag",
            "insight",
            "action",
            "question",
            "highlight",
            "analytic",
            "report",
            "analysis",
            "redact",
            "moderation",
            "language",
            "extract");

    /** What is attached may be anything, so that only names count that mean nothing else. */
    private static final Pattern ATTACHED = Pattern.compile(
            "(?:^|call_|conversation_|chat_|meeting_|speech_|ai_)(?:summar(?:y|ies|isation|ization)|keywords?|topics?)(?:$|[._])"
                    + "|scorecard|caption|subtitle|speech_analytic|conversation_(?:analytic|intelligence)"
                    + "|qa_scor|call_scor|agent_scor");

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private final List<JsonNode> analyses;

    private final int dialogs;

    VconAnalysis(JsonNode vcon, int dialogs) {
        this.dialogs = dialogs;
        this.analyses = Json.list(vcon.path("analysis"));
    }

    /** Tells the record of a dialog what was done with it. */
    void addTo(CallRecord.Builder record, int dialog) {
        for (JsonNode analysis : analyses) {
            boolean stray = !namesAll(analysis.path("dialog"));
            if (stray) {
                record.doubt(Doubt.PART_LEFT_OUT);
            }
            if (stray || concerns(analysis.path("dialog"), dialog)) {
                add(
                        record,
                        Json.said(analysis, "type", "purpose", "schema", "product")
                                .orElse(""));
            }
        }
    }

    /** Tells a record what was done by something of such a name. */
    static void add(CallRecord.Builder record, String name) {
        Set<Activity> acts = acts(name);
        acts.forEach(record::act);
        if (acts.isEmpty()) {
            record.act(Activity.ANALYSE_SPEECH).doubt(Doubt.ANALYSIS_UNCLEAR);
        }
    }

    /** Returns whether something of such a name that is attached shows that the contents were analysed. */
    static boolean isAttachedAs(String kind) {
        return Topics.isAboutAnAnalysis(kind) || ATTACHED.matcher(plain(kind)).find();
    }

    private static String plain(String name) {
        return BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_");
    }

    /** Returns whether all that it names are dialogs that are there; one that is not may be any of them. */
    private boolean namesAll(JsonNode named) {
        return Json.values(named).stream()
                .flatMap(one -> Json.values(one).stream())
                .allMatch(one -> Json.index(one).filter(at -> at < dialogs).isPresent());
    }

    private static boolean concerns(JsonNode dialogs, int dialog) {
        if (dialogs.isArray()) {
            for (JsonNode one : dialogs) {
                if (concerns(one, dialog)) {
                    return true;
                }
            }
            return dialogs.isEmpty();
        }
        // What names no dialog that is there may be about any.
        return Json.index(dialogs).map(index -> index == dialog).orElse(true);
    }

    /** Returns what was done where something is called by a name; nothing where the name does not tell. */
    static Set<Activity> acts(String name) {
        String type = plain(name);
        Set<Activity> acts = EnumSet.noneOf(Activity.class);
        if (holds(type, TRANSCRIPTS)) {
            acts.add(Activity.TRANSCRIBE);
        }
        if (holds(type, EMOTIONS)) {
            acts.add(Activity.RECOGNISE_EMOTION);
        }
        if (holds(type, SPEAKERS)) {
            acts.add(Activity.IDENTIFY_SPEAKER);
        }
        if (holds(type, SCORES)) {
            acts.add(Activity.SCORE_BY_AI);
        }
        if (acts.isEmpty() && holds(type, SPEECH)) {
            acts.add(Activity.ANALYSE_SPEECH);
        }
        return acts;
    }

    private static boolean holds(String type, List<String> words) {
        return words.stream().anyMatch(type::contains);
    }
}
