// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.read.Json;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;

/** One session of one participant of a conversation of Genesys Cloud: who that was, and what was done in it. */
record GenesysSession(JsonNode participant, JsonNode json) {

    private static final Set<String> AGENTS = Set.of("agent", "user");
    private static final Set<String> OUTSIDE = Set.of("customer", "external");
    private static final Set<String> MACHINES = Set.of(
            "acd",
            "api",
            "botflow",
            "campaign",
            "dialer",
            "fax",
            "group",
            "inbound",
            "ivr",
            "manual",
            "outbound",
            "station",
            "voicemail",
            "voicesurveyflow",
            "workflow");

    private static final Set<String> TAKING_PART =
            Set.of("interact", "hold", "barging", "transmitting", "parked", "voicemail");

    /** What may happen in a session without its participant taking part. */
    private static final Set<String> APART = Set.of(
            "alert",
            "callback",
            "coaching",
            "contacting",
            "converting",
            "delay",
            "dialing",
            "ivr",
            "monitoring",
            "scheduled",
            "sharing",
            "system",
            "uploading",
            "wrapup");

    private static final Pattern SCHEME = Pattern.compile("(?i)(?:tel|sips?):");

    /** An address may be the key of a queue, a flow or a user, who stand among the participants themselves. */
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern ADDRESS = Pattern.compile("[0-9]{2}|@");

    /** Returns a word of the record in lower case; empty where it says nothing. */
    static String word(JsonNode node, String key) {
        return Json.said(node, key).orElse("").toLowerCase(Locale.ROOT);
    }

    /** Returns whether a participant is none of the people. */
    static boolean isMachine(JsonNode participant) {
        return MACHINES.contains(word(participant, "purpose"));
    }

    Optional<Channel> channel() {
        return switch (word(json, "mediaType")) {
            case "voice", "callback" -> Optional.of(purpose().equals("voicemail") ? Channel.VOICEMAIL : Channel.CALL);
            case "video" -> Optional.of(Channel.VIDEO_MEETING);
            case "email" -> Optional.of(Channel.EMAIL);
            case "chat", "message", "internalmessage" -> Optional.of(Channel.CHAT);
            default -> Optional.empty();
        };
    }

    boolean isScreen() {
        return Set.of("screenshare", "screenmonitoring", "screenrecording", "cobrowse")
                .contains(word(json, "mediaType"));
    }

    private String purpose() {
        return word(participant, "purpose");
    }

    boolean isAgent() {
        return AGENTS.contains(purpose());
    }

    boolean isOutside() {
        return OUTSIDE.contains(purpose());
    }

    boolean isQueue() {
        return purpose().equals("acd");
    }

    /** Where the record does not tell the segments, or tells of one that is not known, everybody counts. */
    boolean tookPart() {
        Set<String> kinds = segments();
        return kinds.isEmpty() || !APART.containsAll(kinds);
    }

    /** Returns whether a word that is not known stands for who this was, or for what an agent did. */
    boolean isUnclear() {
        boolean known = isAgent() || isOutside() || isMachine(participant);
        return !known
                || (isAgent()
                        && segments().stream().anyMatch(kind -> !TAKING_PART.contains(kind) && !APART.contains(kind)));
    }

    private Set<String> segments() {
        return Json.list(json.path("segments")).stream()
                .map(segment -> word(segment, "segmentType"))
                .collect(Collectors.toSet());
    }

    boolean segment(String kind) {
        return segments().contains(kind);
    }

    /** Whoever barges in speaks as well. */
    boolean barges() {
        return json.hasNonNull("bargedParticipantId") || segment("barging");
    }

    boolean watches() {
        return json.hasNonNull("monitoredParticipantId")
                || json.hasNonNull("coachedParticipantId")
                || segment("monitoring")
                || segment("coaching")
                || barges();
    }

    /** Returns whether those who are said to be watched are among the participants of the conversation; true where these have no ids. */
    boolean watchesSomebodyOf(Set<String> there) {
        return there.isEmpty()
                || Stream.of("monitoredParticipantId", "coachedParticipantId", "bargedParticipantId")
                        .flatMap(key -> Json.said(json, key).stream())
                        .allMatch(there::contains);
    }

    private boolean isOutbound() {
        return word(json, "direction").startsWith("out");
    }

    private boolean isInbound() {
        return word(json, "direction").startsWith("in");
    }

    /**
     * Returns the worker.
     *
     * @param dialled the numbers that others were called by, which are not the worker's own
     */
    Party agent(Side side, Set<String> dialled) {
        Party.Builder party = Party.builder()
                .side(side)
                .role(watches() ? Role.SUPERVISOR : Role.AGENT)
                .named(Json.said(participant, "participantName").isPresent());
        Json.said(participant, "userId").ifPresent(party::device);
        // The number dialled for the session is that of whoever is called, who in a session that goes out is somebody
        // else.
        Json.said(json, "sessionDnis")
                .filter(own -> !isOutbound() || !dialled.contains(plain(own)))
                .or(() -> isOutbound() ? Json.said(json, "ani") : Optional.empty())
                .ifPresent(party::number);
        Json.said(json, "addressSelf").ifPresent(party::address);
        return party.build();
    }

    /** Returns the numbers that were dialled to reach somebody, as far as they are told apart from a worker's own. */
    Stream<String> dialled() {
        boolean caller = isAgent() && isOutbound();
        return Stream.of("dnis", caller ? "" : "sessionDnis")
                .flatMap(key -> Json.said(json, key).stream())
                .map(GenesysSession::plain);
    }

    private static String plain(String number) {
        return SCHEME.matcher(number).replaceFirst("");
    }

    /** Returns the other party. */
    Party outside(Side side) {
        Party.Builder party = Party.builder().side(side).role(Role.CUSTOMER);
        // Where it is not told which way it went, either number may be that of the other party.
        Stream.of(isOutbound() ? "" : "ani", isInbound() ? "" : "dnis")
                .flatMap(key -> Json.said(json, key).stream())
                .forEach(party::number);
        Json.values(json.path("callbackNumbers")).forEach(number -> party.number(number.asText("")));
        Stream.of(isOutbound() ? "" : "addressFrom", isInbound() ? "" : "addressTo", "addressOther")
                .flatMap(key -> Json.said(json, key).stream())
                .distinct()
                .forEach(address -> add(party, address));
        Attributes.of(participant.path("attributes")).addTo(party);
        return party.build();
    }

    /** Returns those to whom the session was passed on or copied, beside the participants. */
    Stream<Party> addressed() {
        return Stream.concat(
                        Stream.of("destinationAddresses", "cc", "bcc")
                                .flatMap(key -> Json.values(json.path(key)).stream()),
                        Stream.of(json.path("flow").path("transferTargetAddress")))
                .map(address -> address.asText("").strip())
                .filter(address ->
                        ADDRESS.matcher(address).find() && !KEY.matcher(address).matches())
                .map(address -> add(Party.builder().side(Side.CALLED), address).build());
    }

    private static Party.Builder add(Party.Builder party, String address) {
        boolean mail = address.indexOf('@') > 0 && !SCHEME.matcher(address).lookingAt();
        return mail ? party.address(address) : party.number(address);
    }
}
