// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.HoldEvent;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;

/** Reads the dialogs of one vCon. */
final class VconDialogs {

    /** Events after which the call goes on with those who are told. */
    private static final Set<String> PLAIN_EVENTS = Set.of(
            "join",
            "drop",
            "leave",
            "hold",
            "unhold",
            "mute",
            "unmute",
            "keydown",
            "keyup",
            "dial",
            "ring",
            "ringing",
            "answer",
            "answered",
            "connect",
            "connected",
            "disconnect",
            "disconnected",
            "hangup",
            "start",
            "end");

    private static final Map<String, Activity> HEARING = Map.of(
            "whisper", Activity.WHISPER,
            "coach", Activity.WHISPER,
            "barge", Activity.BARGE_IN,
            "monitor", Activity.LISTEN_LIVE,
            "listen", Activity.LISTEN_LIVE,
            "observ", Activity.LISTEN_LIVE,
            "spy", Activity.LISTEN_LIVE,
            "eavesdrop", Activity.LISTEN_LIVE);

    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Pattern MAIL = Pattern.compile("mail|outlook|imap|smtp|exchange");
    private static final Pattern NO_MAIL =
            Pattern.compile("sms|mms|rcs|chat|whatsapp|messag|messenger|signal|telegram|slack|teams|twilio|text");

    private final Source source;
    private final JsonNode vcon;
    private final List<JsonNode> dialogs;
    private final VconAttachments attachments;
    private final VconParties parties;
    private final VconTransfers transfers;
    private final VconAnalysis analysis;
    private final boolean watched;
    private final List<Integer> chatLines = new ArrayList<>();

    VconDialogs(Source source, JsonNode vcon, List<JsonNode> dialogs, VconAttachments attachments) {
        this.source = source;
        this.vcon = vcon;
        this.dialogs = dialogs;
        this.attachments = attachments;
        this.parties = new VconParties(vcon.path("parties"));
        this.transfers = new VconTransfers(dialogs, parties);
        this.watched = VconWatchers.standAlone(vcon, dialogs);
        this.analysis = new VconAnalysis(vcon, dialogs.size());
    }

    /** Returns the record of a dialog, or empty where the dialog is a part of another record. */
    Optional<CallRecord> read(int index, Function<String, Origin> origin) throws Unusable {
        JsonNode dialog = dialogs.get(index);
        String place = place(index);
        if (!dialog.isObject()) {
            throw Unusable.damaged(place, "dialog.object");
        }
        return switch (type(dialog)) {
            case "recording", "audio" -> partOfSet(dialog) ? Optional.empty() : Optional.of(call(index, origin));
            case "video", "recording-set" -> Optional.of(call(index, origin));
            case "incomplete" -> Optional.of(failed(index, origin));
            case "text" ->
                speaks(dialog)
                        ? Optional.of(call(index, origin).toBuilder()
                                .doubt(Doubt.SAID_TWICE)
                                .build())
                        : text(index, origin);
            case "transfer" -> {
                transfers.check(dialog, place);
                yield Optional.empty();
            }
            case "" -> throw Unusable.damaged(place, "dialog.noType");
            default -> throw Unusable.damaged(place, "dialog.type");
        };
    }

    /** Returns the conversation that the chat lines make together, if there were any. */
    Optional<CallRecord.Builder> chat(Function<String, Origin> origin) {
        if (chatLines.isEmpty()) {
            return Optional.empty();
        }
        int first = chatLines.get(0);
        CallRecord.Builder record = base(first, origin)
                .channel(Channel.CHAT)
                .answered(Known.UNKNOWN)
                .stored(Known.YES);
        addTimesOfLines(record);
        parties.all(Json.index(dialogs.get(first).path("originator"))).forEach(record::party);
        Set<LawfulBasis> bases = new LinkedHashSet<>(attachments.bases(first));
        Set<String> tags = new HashSet<>(record.build().tags());
        for (int line : chatLines.subList(1, chatLines.size())) {
            CallRecord said = base(line, origin).build();
            said.tags().stream().filter(tags::add).forEach(record::tag);
            bases.addAll(attachments.bases(line));
            addLine(record, said);
        }
        bases.forEach(record::basis);
        if (chatLines.stream().map(dialogs::get).anyMatch(parties::missesSomebody)) {
            addSomebody(record);
        }
        chatLines.forEach(line -> addOthers(record, dialogs.get(line), line));
        return Optional.of(record);
    }

    private void addTimesOfLines(CallRecord.Builder record) {
        List<CallTime> times = chatLines.stream()
                .flatMap(line -> Json.text(dialogs.get(line), "start").stream())
                .flatMap(text -> Times.parse(text, source.zone()).stream())
                .sorted((one, other) -> one.instant().compareTo(other.instant()))
                .toList();
        if (!times.isEmpty()) {
            record.start(times.get(0));
            record.duration(Duration.between(
                    times.get(0).instant(), times.get(times.size() - 1).instant()));
        }
    }

    /** What is said of one line is said of the conversation; its moment is no start of it. */
    private static void addLine(CallRecord.Builder record, CallRecord line) {
        line.acts().forEach(record::act);
        if (line.objected().isYes()) {
            record.objected(Known.YES);
        }
        line.doubts().stream().filter(Doubt::grave).forEach(record::doubt);
    }

    private CallRecord call(int index, Function<String, Origin> origin) throws Unusable {
        JsonNode dialog = dialogs.get(index);
        Known stored = stored(index);
        CallRecord.Builder record =
                base(index, origin).channel(channel(dialog)).answered(Known.YES).stored(stored);
        if (!stored.isStated()) {
            record.doubt(Doubt.RECORDING_UNCLEAR); // a dialog of a recording whose recording is somewhere else
        }
        withParties(record, dialog, index);
        transfers.addTo(record, index);
        return record.build();
    }

    private CallRecord failed(int index, Function<String, Origin> origin) throws Unusable {
        JsonNode dialog = dialogs.get(index);
        boolean voicemail = dialog.path("disposition").asText("").startsWith("voicemail");
        CallRecord.Builder record = base(index, origin)
                .channel(voicemail ? Channel.VOICEMAIL : Channel.CALL)
                .answered(Known.NO)
                .stored(Known.of(hasMedia(dialog)));
        return withParties(record, dialog, index).build();
    }

    private Optional<CallRecord> text(int index, Function<String, Origin> origin) throws Unusable {
        JsonNode dialog = dialogs.get(index);
        parties.check(dialog, place(index));
        if (!isMail(dialog)) {
            chatLines.add(index);
            return Optional.empty();
        }
        CallRecord.Builder record = base(index, origin).channel(Channel.EMAIL).stored(Known.of(hasMedia(dialog)));
        return Optional.of(withParties(record, dialog, index).build());
    }

    /**
     * A message of its own has an identifier; so have a text message by telephone and a line in most chats, which are told by what
     * sent them, or by parties whom no mail reaches.
     */
    private boolean isMail(JsonNode dialog) {
        String application = dialog.path("application").asText("").toLowerCase(Locale.ROOT);
        if (mediaType(dialog).startsWith("message/")
                || MAIL.matcher(application).find()) {
            return true;
        }
        String id = Json.said(dialog, "message_id").orElse("");
        return !id.isEmpty() && !NO_MAIL.matcher(application).find() && (id.contains("@") || parties.haveMail(dialog));
    }

    /** Sound or pictures are no lines of text. */
    private static boolean speaks(JsonNode dialog) {
        return mediaType(dialog).startsWith("audio/") || mediaType(dialog).startsWith("video/");
    }

    private CallRecord.Builder base(int index, Function<String, Origin> origin) {
        JsonNode dialog = dialogs.get(index);
        VconMeta meta = new VconMeta(vcon, dialog);
        String uuid = Json.said(vcon, "uuid").orElse("");
        CallRecord.Builder record = CallRecord.at(origin.apply(place(index)))
                .id(dialogs.size() == 1 || uuid.isEmpty() ? uuid : uuid + "/" + index);
        meta.addDirection(record);
        meta.addConsent(record);
        meta.tags().forEach(record::tag);
        new VconStrangers(vcon, dialog).addTo(record);
        attachments.tags(index).forEach(record::tag);
        attachments.analyses(index).forEach(name -> VconAnalysis.add(record, name));
        if (attachments.messages(index).stream().anyMatch(VconSignalling::objected)) {
            record.objected(Known.YES);
        }
        analysis.addTo(record, index);
        addJoins(record, uuid, dialog, index);
        if (attachments.partLeftOut() || !setIsThere(dialog)) {
            record.doubt(Doubt.PART_LEFT_OUT);
        }
        if (attachments.consentUnclear()) {
            record.doubt(Doubt.CONSENT_UNCLEAR);
        }
        attachments.capture(index).forEach(record::capture);
        addTimes(record, dialog);
        return record;
    }

    private CallRecord.Builder withParties(CallRecord.Builder record, JsonNode dialog, int index) throws Unusable {
        List<Integer> indices = List.copyOf(parties.indices(dialog, place(index)));
        parties.of(dialog, place(index)).forEach(record::party);
        if (parties.missesSomebody(dialog)) {
            addSomebody(record);
        }
        if (watched) {
            record.doubt(Doubt.PART_LEFT_OUT);
        }
        addOthers(record, dialog, index);
        attachments
                .bases(index)
                .forEach(basis -> record.basis(
                        basis.ofParty(basis.party().map(indices::indexOf).filter(place -> place >= 0))));
        return record;
    }

    /** Which records tell of the same: other versions of the container, and the session of which this is a stream. */
    private void addJoins(CallRecord.Builder record, String uuid, JsonNode dialog, int index) {
        if (!uuid.isEmpty()) {
            keys(uuid, dialog, index).forEach(record::joins);
        }
        for (String version : List.of("amended", "appended", "redacted")) {
            Json.said(vcon.path(version), "uuid").ifPresent(other -> {
                record.related(other);
                keys(other, dialog, index).forEach(record::joins);
            });
        }
        sessions(dialog).forEach(record::related);
        streams(dialog).forEach(record::joins);
    }

    /**
     * Returns under which identifiers a version of the container tells of a dialog. The first of several was perhaps the only one
     * once, unless it is a single stream, which is no call by itself.
     */
    private Stream<String> keys(String uuid, JsonNode dialog, int index) {
        if (dialogs.size() == 1) {
            return Stream.of(uuid);
        }
        boolean whole = type(dialog).equals("text")
                || VconParties.named(dialog.path("parties")).count() > 1;
        return index == 0 && whole ? Stream.of(uuid + "/0", uuid) : Stream.of(uuid + "/" + index);
    }

    /** Returns the identifiers of the session of which a dialog is a stream; that of a text is often that of the service. */
    static List<String> streams(JsonNode dialog) {
        return type(dialog).equals("text") && !speaks(dialog) ? List.of() : sessions(dialog);
    }

    private static List<String> sessions(JsonNode dialog) {
        JsonNode session = dialog.path("session_id");
        return Stream.of(
                        Json.said(dialog, "session_id"),
                        Json.said(session, "local"),
                        Json.said(session, "remote"),
                        Json.said(dialog, "sip_call_id", "call_id"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Somebody took part of whom the container does not tell who it was. */
    private static void addSomebody(CallRecord.Builder record) {
        record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
    }

    /** Whom the maps or the signalling name took part as well, unless they are there already. */
    private void addOthers(CallRecord.Builder record, JsonNode dialog, int index) {
        List<VconSignalling> messages = attachments.messages(index);
        List<String> named = Stream.concat(
                        new VconMeta(vcon, dialog).answering().stream(),
                        messages.stream().flatMap(message -> message.referredTo().stream()))
                .distinct()
                .toList();
        for (String one : named) {
            VconParties.other(one, record.build().parties()).ifPresent(record::party);
        }
        if (messages.stream().anyMatch(VconSignalling::somebody)) {
            addSomebody(record);
        }
    }

    private void addTimes(CallRecord.Builder record, JsonNode dialog) {
        Times.start(record, Json.text(dialog, "start"), source.zone());
        Times.duration(record, Json.text(dialog, "duration"));
        Times.end(record, Json.text(dialog, "end", "end_time"), source.zone());
        Optional<Instant> written = Stream.of("created_at", "updated_at")
                .flatMap(key -> Json.text(vcon, key).stream())
                .flatMap(text -> Times.parse(text, source.zone()).stream())
                .filter(CallTime::credible)
                .map(CallTime::instant)
                .max(Comparator.naturalOrder());
        Optional<Instant> start = Json.text(dialog, "start")
                .flatMap(text -> Times.parse(text, source.zone()))
                .map(CallTime::instant);
        // What is not over is not written down.
        if (written.isPresent()
                && start.isPresent()
                && written.get().isBefore(start.get().minus(A_DAY))) {
            record.doubt(Doubt.TIMES_DISAGREE);
        }
        for (JsonNode event : Json.list(dialog.path("party_history"))) {
            String what = event.path("event").asText("");
            Optional<Instant> at = Json.text(event, "time")
                    .flatMap(text -> Times.parse(text, source.zone()))
                    .map(CallTime::instant);
            at.ifPresent(record::during);
            addHearing(record, what.toLowerCase(Locale.ROOT));
            if (!what.equals("hold") && !what.equals("unhold")) {
                continue;
            }
            at.ifPresentOrElse(
                    moment -> record.hold(new HoldEvent(moment, what.equals("hold"))),
                    () -> record.doubt(Doubt.PART_LEFT_OUT));
        }
    }

    /** Whoever listens, prompts or barges in did something to the others; what no reader knows may bring somebody. */
    private static void addHearing(CallRecord.Builder record, String event) {
        if (event.isEmpty() || PLAIN_EVENTS.contains(event)) {
            return;
        }
        Set<Activity> acts = EnumSet.noneOf(Activity.class);
        HEARING.forEach((word, act) -> {
            if (event.contains(word)) {
                acts.add(act);
            }
        });
        acts.forEach(record::act);
        record.doubt(acts.isEmpty() ? Doubt.PART_LEFT_OUT : Doubt.LISTENED);
    }

    static String type(JsonNode dialog) {
        String type = Json.said(dialog, "type").orElse("").toLowerCase(Locale.ROOT);
        return type.isEmpty() && mediaType(dialog).startsWith("audio/") ? "recording" : type;
    }

    private static Channel channel(JsonNode dialog) {
        if (type(dialog).equals("video") || mediaType(dialog).startsWith("video/")) {
            return Channel.VIDEO_MEETING;
        }
        return dialog.path("application").asText("").equalsIgnoreCase("voicemail") ? Channel.VOICEMAIL : Channel.CALL;
    }

    private static String mediaType(JsonNode dialog) {
        return Json.said(dialog, "mediatype", "mimetype").orElse("").toLowerCase(Locale.ROOT);
    }

    private boolean partOfSet(JsonNode dialog) {
        return Json.index(dialog.path("recording_set"))
                .filter(set -> set < dialogs.size())
                .map(set -> type(dialogs.get(set)).equals("recording-set"))
                .orElse(false);
    }

    /** Returns whether the set of recordings to which a dialog says that it belongs is there. */
    private boolean setIsThere(JsonNode dialog) {
        JsonNode set = dialog.path("recording_set");
        return set.isMissingNode() || set.isNull() || partOfSet(dialog);
    }

    private Known stored(int index) {
        boolean ownOrPart = hasMedia(dialogs.get(index))
                || dialogs.stream()
                        .filter(part -> Json.index(part.path("recording_set")).equals(Optional.of(index)))
                        .anyMatch(VconDialogs::hasMedia);
        return ownOrPart ? Known.YES : Known.UNKNOWN;
    }

    private static boolean hasMedia(JsonNode dialog) {
        return Json.said(dialog, "body", "url").isPresent();
    }

    private static String place(int index) {
        return "dialog " + index;
    }
}
