// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.Known;
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
    private final int parties;
    private final List<Concerning<LawfulBasis>> bases = new ArrayList<>();
    private final List<Concerning<CaptureEvent>> capture = new ArrayList<>();
    private final List<Concerning<String>> tags = new ArrayList<>();
    private final List<Concerning<Activity>> acts = new ArrayList<>();
    private final List<Unusable> faults = new ArrayList<>();
    private boolean unclear;

    VconAttachments(JsonNode vcon, ZoneId zone, int dialogs) {
        this.zone = zone;
        this.dialogs = dialogs;
        this.parties = vcon.path("parties").size();
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

    List<Activity> acts(int dialog) {
        return concerning(acts, dialog);
    }

    /** Returns whether a statement about consent was not understood. */
    boolean consentUnclear() {
        return unclear;
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
            case "lawful_basis", "lawful_purpose" -> {
                Optional<Integer> dialog = reference(attachment.path("dialog"), dialogs, "dialog", place);
                bases.add(new Concerning<>(dialog, basis(attachment, place)));
            }
            case "consent", "consents", "vcon_consent" -> {
                JsonNode body = body(attachment, place);
                Optional<Integer> dialog = reference(said(attachment, body, "dialog"), dialogs, "dialog", place);
                bases.add(new Concerning<>(dialog, consent(attachment, body, place)));
            }
            case "recording_state" -> {
                Optional<Integer> dialog = reference(attachment.path("dialog"), dialogs, "dialog", place);
                JsonNode events = body(attachment, place);
                if (!events.isArray()) {
                    throw Unusable.damaged(place, "attachment.state");
                }
                for (JsonNode event : events) {
                    capture.add(new Concerning<>(dialog, event(event, place)));
                }
            }
            case "tags", "tag" -> {
                Optional<Integer> dialog = reference(attachment.path("dialog"), dialogs, "dialog", place);
                VconTags.in(tagsOf(attachment, place)).forEach(tag -> tags.add(new Concerning<>(dialog, tag)));
            }
            case "transcript", "transcription", "wtf_transcription" -> {
                Optional<Integer> dialog = reference(attachment.path("dialog"), dialogs, "dialog", place);
                acts.add(new Concerning<>(dialog, Activity.TRANSCRIBE));
            }
            // Ingress notes and tickets say nothing about lawfulness; what may speak of it is not passed over.
            case "" ->
                unclear |= ABOUT_CONSENT
                        .matcher(attachment.toString().toLowerCase(Locale.ROOT))
                        .find();
            default -> {
                unclear |= ABOUT_CONSENT.matcher(kind).find() || speaksOfConsent(attachment.path("body"));
                if (Topics.isAboutAnAnalysis(kind)) {
                    Optional<Integer> dialog = reference(attachment.path("dialog"), dialogs, "dialog", place);
                    VconAnalysis.acts(kind).forEach(act -> acts.add(new Concerning<>(dialog, act)));
                }
            }
        }
    }

    /** Whether some key in it is about consent, whatever the whole is called. */
    private static boolean speaksOfConsent(JsonNode body) {
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (Topics.mayRefuse(field.getKey(), field.getValue())) {
                return true;
            }
        }
        for (JsonNode inner : body) {
            if (speaksOfConsent(inner)) {
                return true;
            }
        }
        return false;
    }

    /** Marks are written as JSON, or as plain words. */
    private static JsonNode tagsOf(JsonNode attachment, String place) throws Unusable {
        JsonNode body = attachment.path("body");
        boolean json = body.isTextual() && JSON_BEGINS.matcher(body.textValue()).find();
        return json ? body(attachment, place) : body;
    }

    private static JsonNode said(JsonNode attachment, JsonNode body, String key) {
        return attachment.has(key) ? attachment.path(key) : body.path(key);
    }

    /** The older form of consent: a word for each purpose in the place of a truth value. */
    private LawfulBasis consent(JsonNode attachment, JsonNode body, String place) throws Unusable {
        List<Grant> grants = new ArrayList<>();
        for (JsonNode one : consents(body)) {
            String word = Json.said(one, "status", "state", "granted", "given", "value", "decision", "consent")
                    .orElse("");
            Known given = Words.consented(word);
            unclear |= given == Known.UNKNOWN;
            Optional<Instant> at = time(one.has("timestamp") ? one.path("timestamp") : one.path("granted_at"), place);
            // What is not understood is no consent, but no refusal either.
            if (given != Known.UNKNOWN) {
                String purpose = Json.said(one, "purpose", "type")
                        .or(() -> Json.said(one, "consent").filter(name -> Words.consented(name) == Known.UNKNOWN))
                        .orElse("");
                grants.add(new Grant(purpose, given.isYes(), at));
            }
        }
        unclear |= grants.isEmpty();
        return new LawfulBasis(
                "consent",
                reference(said(attachment, body, "party"), parties, "party", place),
                time(body.path("expiration"), place),
                grants);
    }

    /** A list of consents, or one alone: then the body is the consent. */
    private static List<JsonNode> consents(JsonNode body) {
        JsonNode listed = body.path("consents").isMissingNode() ? body.path("consent") : body.path("consents");
        if (body.isArray()) {
            return Json.list(body);
        }
        return listed.isContainerNode() ? Json.list(listed) : List.of(body);
    }

    private LawfulBasis basis(JsonNode attachment, String place) throws Unusable {
        JsonNode body = body(attachment, place);
        String basis = Json.said(body, "lawful_basis").orElse("");
        if (basis.isEmpty()) {
            throw Unusable.damaged(place, "attachment.basis");
        }
        List<Grant> grants = new ArrayList<>();
        for (JsonNode grant : body.path("purpose_grants")) {
            unclear |= !Words.consented(grant.path("granted").asText("")).isStated();
            grants.add(new Grant(
                    Json.said(grant, "purpose").orElse(""),
                    Words.consented(grant.path("granted").asText("")).isYes(),
                    time(grant.path("granted_at"), place)));
        }
        unclear |= grants.isEmpty();
        return new LawfulBasis(
                basis.toLowerCase(Locale.ROOT),
                reference(attachment.path("party"), parties, "party", place),
                time(body.path("expiration"), place),
                grants);
    }

    private CaptureEvent event(JsonNode event, String place) throws Unusable {
        State state = switch (event.path("state").asText("").toLowerCase(Locale.ROOT)) {
            case "on", "resumed", "unmasked" -> State.ON;
            case "masked" -> State.MASKED;
            case "paused" -> State.PAUSED;
            case "off", "stopped" -> State.OFF;
            default -> throw Unusable.damaged(place, "attachment.state");
        };
        return new CaptureEvent(time(event.path("at"), place), state);
    }

    /** Returns the body, which is an object in real files and a text of JSON by the letter of the draft. */
    static JsonNode body(JsonNode attachment, String place) throws Unusable {
        JsonNode body = attachment.path("body");
        if (!body.isTextual()) {
            return body;
        }
        try (BoundedJson json = new BoundedJson(new StringReader(body.textValue()))) {
            JsonNode parsed = json.next();
            return parsed == null ? MissingNode.getInstance() : parsed;
        } catch (IOException | Unusable broken) {
            throw Unusable.damaged(place, "attachment.json");
        }
    }

    private static Optional<Integer> reference(JsonNode node, int size, String what, String place) throws Unusable {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Integer> index = Json.index(node);
        if (index.isEmpty() || index.get() >= size) {
            throw Unusable.damaged(place, "attachment." + what);
        }
        return index;
    }

    private Optional<Instant> time(JsonNode node, String place) throws Unusable {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Instant> time = Times.parse(node.asText(""), zone).map(CallTime::instant);
        if (time.isEmpty()) {
            throw Unusable.damaged(place, "attachment.time");
        }
        return time;
    }
}
