// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.LawfulBasis;

/** The attachments of a vCon that tell about its lawfulness: lawful bases and what the recorder did. */
final class VconAttachments {

    /** An attachment's content and the dialog it concerns; empty where it concerns all. */
    private record Concerning<T>(Optional<Integer> dialog, T content) {}

    /** The names of attachments that tell whether somebody agreed or refused, in whatever form. */
    private static final Pattern ABOUT_CONSENT = Pattern.compile(
            "consent|object|opt.?(?:out|in)|do.?not.?record|dnr\\b|withdr|revo[ck]|refus|denied|lawful|legal|gdpr|avg\\b"
                    + "|permission|agreement|privacy|preference|approv|authori[sz]|toestemming|bezwaar");

    private static final Pattern JSON_BEGINS = Pattern.compile("^\\s*[\\[{\"]");

    private final ZoneId zone;
    private final int dialogs;
    private final VconConsents consents;
    private final List<Concerning<LawfulBasis>> bases = new ArrayList<>();
    private final List<Concerning<CaptureEvent>> capture = new ArrayList<>();
    private final List<Concerning<String>> tags = new ArrayList<>();
    private final List<Concerning<String>> analyses = new ArrayList<>();
    private final List<Concerning<VconSignalling>> messages = new ArrayList<>();
    private final List<Unusable> faults = new ArrayList<>();
    private boolean unclear;

    VconAttachments(JsonNode vcon, ZoneId zone, int dialogs) {
        this.zone = zone;
        this.dialogs = dialogs;
        this.consents = new VconConsents(zone, vcon.path("parties").size());
        List<JsonNode> attachments = Json.values(vcon.path("attachments"));
        for (int i = 0; i < attachments.size(); i++) {
            try {
                read(attachments.get(i), "attachment " + i);
            } catch (Unusable fault) {
                faults.add(fault);
            }
        }
    }

    List<Unusable> faults() {
        return List.copyOf(faults);
    }

    boolean partLeftOut() {
        return !faults.isEmpty();
    }

    List<LawfulBasis> bases(int dialog) {
        return concerning(bases, dialog);
    }

    List<CaptureEvent> capture(int dialog) {
        return concerning(capture, dialog);
    }

    List<String> tags(int dialog) {
        return concerning(tags, dialog);
    }

    /** Returns the names of the analyses that are attached. */
    List<String> analyses(int dialog) {
        return concerning(analyses, dialog);
    }

    /** Returns what the messages of the signalling say that are attached. */
    List<VconSignalling> messages(int dialog) {
        return concerning(messages, dialog);
    }

    /** Returns whether a statement about consent was not understood. */
    boolean consentUnclear() {
        return unclear || consents.unclear();
    }

    private static <T> List<T> concerning(List<Concerning<T>> all, int dialog) {
        return all.stream()
                .filter(one -> one.dialog().map(index -> index == dialog).orElse(true))
                .map(Concerning::content)
                .toList();
    }

    private void read(JsonNode attachment, String place) throws Unusable {
        String kind = Json.said(attachment, "purpose", "type").orElse("").toLowerCase(Locale.ROOT);
        switch (kind) {
            case "lawful_basis", "lawful_purpose" ->
                bases.add(new Concerning<>(dialog(attachment, place), consents.basis(attachment, place)));
            case "consent", "consents", "vcon_consent" -> {
                JsonNode body = VconBody.json(attachment, place);
                Optional<Integer> dialog = dialog(attachment.has("dialog") ? attachment : body, place);
                bases.add(new Concerning<>(dialog, consents.consent(attachment, body, place)));
            }
            case "recording_state" -> {
                Optional<Integer> dialog = dialog(attachment, place);
                JsonNode events = VconBody.json(attachment, place);
                if (!events.isArray()) {
                    throw Unusable.damaged(place, "attachment.state");
                }
                for (JsonNode event : events) {
                    capture.add(new Concerning<>(dialog, event(event, place)));
                }
            }
            case "tags", "tag" -> readTags(attachment, place);
            case "transcript", "transcription", "wtf_transcription" ->
                analyses.add(new Concerning<>(dialog(attachment, place), kind));
            default -> readOther(kind, attachment, place);
        }
    }

    /** Ingress notes and tickets say nothing about lawfulness; what may speak of it, or of what else was done, is not passed over. */
    private void readOther(String kind, JsonNode attachment, String place) throws Unusable {
        unclear |= ABOUT_CONSENT.matcher(kind).find() || speaksOfConsent(kind, attachment);
        if (VconMeta.isMark(kind)) {
            readTags(attachment, place);
        }
        if (VconAnalysis.isAttachedAs(kind) || isSubtitles(attachment)) {
            analyses.add(new Concerning<>(dialog(attachment, place), isSubtitles(attachment) ? "captions" : kind));
        }
        Optional<VconSignalling> signalling = VconSignalling.in(kind, attachment);
        if (signalling.isPresent()) {
            messages.add(new Concerning<>(dialog(attachment, place), signalling.get()));
        }
    }

    /** Whether some key in it is about consent, whatever the whole is called; what has no name may speak of it in any word. */
    private static boolean speaksOfConsent(String kind, JsonNode attachment) {
        String text = VconBody.text(attachment).orElse("");
        JsonNode body = VconBody.perhaps(attachment);
        boolean unread = kind.isEmpty() || (VconBody.looksLikeJson(text) && body.isMissingNode());
        String all = kind.isEmpty() ? attachment + text : text;
        return VconStrangers.mayRefuse(body)
                || (unread
                        && ABOUT_CONSENT.matcher(all.toLowerCase(Locale.ROOT)).find());
    }

    private static boolean isSubtitles(JsonNode attachment) {
        String media = Json.said(attachment, "mediatype", "mimetype").orElse("").toLowerCase(Locale.ROOT);
        return media.startsWith("text/vtt") || media.contains("subrip");
    }

    private void readTags(JsonNode attachment, String place) throws Unusable {
        Optional<Integer> dialog = dialog(attachment, place);
        VconTags.in(tagsOf(attachment, place)).forEach(tag -> tags.add(new Concerning<>(dialog, tag)));
    }

    private Optional<Integer> dialog(JsonNode holder, String place) throws Unusable {
        return reference(holder.path("dialog"), dialogs, "dialog", place);
    }

    /** Marks are written as JSON, or as plain words. */
    private static JsonNode tagsOf(JsonNode attachment, String place) throws Unusable {
        JsonNode body = attachment.path("body");
        boolean json = body.isTextual() && JSON_BEGINS.matcher(body.textValue()).find();
        return json ? VconBody.json(attachment, place) : body;
    }

    private CaptureEvent event(JsonNode event, String place) throws Unusable {
        State state = switch (event.path("state").asText("").toLowerCase(Locale.ROOT)) {
            case "on", "resumed", "unmasked" -> State.ON;
            case "masked" -> State.MASKED;
            case "paused" -> State.PAUSED;
            case "off", "stopped" -> State.OFF;
            default -> throw Unusable.damaged(place, "attachment.state");
        };
        return new CaptureEvent(VconConsents.time(event.path("at"), zone, place), state);
    }

    /** Returns the index that is said, if one is, of something that is there. */
    static Optional<Integer> reference(JsonNode node, int size, String what, String place) throws Unusable {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Integer> index = Json.index(node);
        if (index.isEmpty() || index.get() >= size) {
            throw Unusable.damaged(place, "attachment." + what);
        }
        return index;
    }
}
