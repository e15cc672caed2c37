package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.LawfulBasis;

/** The attachments of a vCon that tell about its lawfulness: lawful bases and what the recorder did. */
final class VconAttachments {

    /** An attachment's content and the dialog it concerns; empty where it concerns all. */
    private record Concerning<T>(Optional<Integer> dialog, T content) {}

    private final ZoneId zone;
    private final int dialogs;
    private final int parties;
    private final List<Concerning<LawfulBasis>> bases = new ArrayList<>();
    private final List<Concerning<CaptureEvent>> capture = new ArrayList<>();
    private final List<Unusable> faults = new ArrayList<>();

    VconAttachments(JsonNode vcon, ZoneId zone, int dialogs) {
        this.zone = zone;
        this.dialogs = dialogs;
        this.parties = vcon.path("parties").size();
        List<JsonNode> attachments = Json.list(vcon.path("attachments"));
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

    private static <T> List<T> concerning(List<Concerning<T>> all, int dialog) {
        return all.stream()
                .filter(one -> one.dialog().map(index -> index == dialog).orElse(true))
                .map(Concerning::content)
                .toList();
    }

    private void read(JsonNode attachment, String place) throws Unusable {
        switch (Json.said(attachment, "purpose", "type").orElse("")) {
            case "lawful_basis" -> {
                Optional<Integer> dialog = reference(attachment.path("dialog"), dialogs, "dialog", place);
                bases.add(new Concerning<>(dialog, basis(attachment, place)));
            }
            case "recording_state" -> {
                Optional<Integer> dialog = reference(attachment.path("dialog"), dialogs, "dialog", place);
                for (JsonNode event : body(attachment, place)) {
                    capture.add(new Concerning<>(dialog, event(event, place)));
                }
            }
            default -> {} // says nothing about lawfulness: transcripts, ingress notes, tickets
        }
    }

    private LawfulBasis basis(JsonNode attachment, String place) throws Unusable {
        JsonNode body = body(attachment, place);
        String basis = Json.said(body, "lawful_basis").orElse("");
        if (basis.isEmpty()) {
            throw Unusable.damaged(place, "a lawful-basis attachment that names no basis");
        }
        List<Grant> grants = new ArrayList<>();
        for (JsonNode grant : body.path("purpose_grants")) {
            grants.add(new Grant(
                    Json.said(grant, "purpose").orElse(""),
                    Json.known(grant.path("granted")).isYes(),
                    time(grant.path("granted_at"), place)));
        }
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
            default -> throw Unusable.damaged(place, "a recording state that no reader knows");
        };
        return new CaptureEvent(time(event.path("at"), place), state);
    }

    /** Returns the body, which is an object in real files and a text of JSON by the letter of the draft. */
    private static JsonNode body(JsonNode attachment, String place) throws Unusable {
        JsonNode body = attachment.path("body");
        if (!body.isTextual()) {
            return body;
        }
        try (JsonParser parser = BoundedJson.FACTORY.createParser(new StringReader(body.textValue()))) {
            JsonNode parsed = new BoundedJson(parser).next();
            return parsed == null ? MissingNode.getInstance() : parsed;
        } catch (IOException | Unusable broken) {
            throw Unusable.damaged(place, "an attachment whose body is not JSON");
        }
    }

    private static Optional<Integer> reference(JsonNode node, int size, String what, String place) throws Unusable {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Integer> index = Json.index(node);
        if (index.isEmpty() || index.get() >= size) {
            throw Unusable.damaged(place, "an attachment for a " + what + " that is not there");
        }
        return index;
    }

    private Optional<Instant> time(JsonNode node, String place) throws Unusable {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Instant> time = Times.parse(node.asText(""), zone).map(CallTime::instant);
        if (time.isEmpty()) {
            throw Unusable.damaged(place, "an attachment with a time that is none");
        }
        return time;
    }
}
