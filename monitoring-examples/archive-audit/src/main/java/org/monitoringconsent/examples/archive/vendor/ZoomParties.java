// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.read.Json;
import org.monitoringconsent.examples.archive.read.NamedRows;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;

/** Who took part in a call of Zoom Phone, as the call, its elements and the people whom the older form names tell it. */
final class ZoomParties {

    /** What is no person, although it has an extension. */
    private static final Set<String> NOBODY = Set.of(
            "callqueue",
            "autoreceptionist",
            "sharedlinegroup",
            "ivr",
            "queue",
            "contactcenter",
            "virtualreceptionist",
            "audiolibrary");

    /** How a call goes on with somebody, or with a service where others are. */
    private static final Pattern GOES_ON = Pattern.compile("merge|confer|park|transfer|contactcenter");

    /** On which way a call comes to somebody that others had before, or have. */
    private static final Pattern FROM_OTHERS = Pattern.compile("transfer|pickup|meeting|confer");

    private final JsonNode call;
    private final List<JsonNode> elements;
    private final Set<Party> parties = new LinkedHashSet<>();

    ZoomParties(JsonNode call, List<JsonNode> elements) {
        this.call = call;
        this.elements = elements;
    }

    void addTo(CallRecord.Builder record, Known answered) {
        // Whoever called on behalf of another spoke; the number shown is the other's.
        person(call.path("outgoing_by"), Side.CALLER)
                .filter(party -> !party.identifiers().isEmpty())
                .or(() -> party(call, "caller", Side.CALLER))
                .ifPresent(parties::add);
        Optional<Party> dialled = party(call, "callee", Side.CALLED);
        for (JsonNode element : elements) {
            addElement(record, element, dialled);
        }
        person(call.path("accepted_by"), Side.CALLED).ifPresent(parties::add);
        if (parties.size() < 2) {
            dialled.ifPresent(parties::add);
        }
        person(call.path("forwarded_to"), Side.CALLED).ifPresent(parties::add);
        if (answered != Known.NO) {
            addOwner();
            addWayOfTheCall(record);
        }
        boolean queue = parties.size() < 2 && isNobody(call, "callee") && direction("inbound");
        if (queue && answered == Known.NO) {
            parties.add(Party.ONLY_A_QUEUE);
        }
        parties.forEach(record::party);
    }

    /** The row of a queue may belong to whoever answered for it. */
    private void addOwner() {
        JsonNode owner = call.path("owner");
        if (!NOBODY.contains(plain(owner, "type"))) {
            person(owner, direction("outbound") ? Side.CALLER : Side.CALLED).ifPresent(this::addUnlessThere);
        }
    }

    private boolean direction(String word) {
        return plain(call, "direction").equals(word);
    }

    private void addElement(CallRecord.Builder record, JsonNode element, Optional<Party> dialled) {
        Known answered = ZoomPhoneReader.answered(List.of(element));
        if (ZoomPhoneReader.watching(element).isPresent()) {
            if (answered.isYes()) {
                party(element, "callee", Side.CALLED).ifPresent(parties::add);
            }
            return;
        }
        if (answered == Known.NO) {
            return;
        }
        Optional<Party> reached = party(element, "callee", Side.CALLED);
        reached.ifPresent(parties::add);
        if (!answered.isYes() && reached.isPresent() && !reached.equals(dialled)) {
            record.doubt(Doubt.PART_LEFT_OUT); // nobody can tell whether this one took part
        }
        Optional<Party> operator = party(element, "operator", Side.CALLED);
        operator.ifPresent(this::addUnlessThere);
        party(element, "caller", Side.CALLER)
                .filter(caller -> caller.extension().isPresent())
                .ifPresent(this::addUnlessThere);
        if (reached.isEmpty() && goesOn(element, operator)) {
            record.doubt(Doubt.PART_LEFT_OUT);
            parties.add(Party.NOBODY);
        }
    }

    /** Returns whether the call goes on with somebody whom an element without a callee does not tell. */
    private static boolean goesOn(JsonNode element, Optional<Party> operator) {
        String event = plain(element, "event");
        boolean toAMachine = isNobody(element, "callee") && !event.contains("contactcenter");
        boolean pickedUp = event.contains("pickup") && operator.isPresent();
        return GOES_ON.matcher(event).find() && !toAMachine && !pickedUp;
    }

    /** Of a row of the older log its way tells that somebody had the call before; another row of the call names them, if any. */
    private void addWayOfTheCall(CallRecord.Builder record) {
        String way = plain(call, "path");
        if (FROM_OTHERS.matcher(way).find()) {
            parties.add(Party.NOBODY);
        }
        if (way.contains("meeting")) {
            record.doubt(Doubt.PART_LEFT_OUT); // those who met stand in no row
        }
    }

    /** One who stands there by the same extension took no other part. */
    private void addUnlessThere(Party who) {
        boolean there = who.extension().isPresent()
                && parties.stream()
                        .flatMap(party -> party.identifiers().stream())
                        .anyMatch(identifier ->
                                identifier.text().equals(who.extension().get()));
        if (!there && !who.identifiers().isEmpty()) {
            parties.add(who);
        }
    }

    /** Somebody of whom the older form tells in an object of its own. */
    private static Optional<Party> person(JsonNode who, Side side) {
        if (!who.isObject() || who.isEmpty()) {
            return Optional.empty();
        }
        Party.Builder party =
                Party.builder().side(side).named(Json.said(who, "name").isPresent());
        Json.said(who, "extension_number").ifPresent(party::extension);
        Json.said(who, "phone_number", "number").ifPresent(party::number);
        return Optional.of(party.build());
    }

    private static boolean isNobody(JsonNode json, String end) {
        return NOBODY.contains(plain(json, end + "_ext_type", end + "_type"));
    }

    private static Optional<Party> party(JsonNode json, String end, Side side) {
        if (isNobody(json, end)) {
            return Optional.empty();
        }
        Party.Builder party =
                Party.builder().side(side).named(Json.said(json, end + "_name").isPresent());
        Json.said(json, end + "_ext_number").ifPresent(party::extension);
        Json.said(json, end + "_number").ifPresent(party::number);
        Json.said(json, end + "_did_number").ifPresent(party::number);
        Json.said(json, end + "_email").ifPresent(party::address);
        Json.said(json, end + "_user_id").ifPresent(party::device);
        Party built = party.build();
        return built.identifiers().isEmpty() && !built.named() ? Optional.empty() : Optional.of(built);
    }

    /** Returns whoever barged in, if the element names them: they spoke as well. */
    static Optional<Party> supervisor(JsonNode element) {
        return Json.said(element, "operator_ext_number")
                .map(operator -> Party.builder()
                        .side(Side.CALLED)
                        .role(Role.SUPERVISOR)
                        .extension(operator)
                        .build());
    }

    private static String plain(JsonNode json, String... keys) {
        return NamedRows.plain(Json.said(json, keys).orElse(""));
    }
}
