// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;

/** The parties of a vCon, and which of them a dialog names. */
final class VconParties {

    /** Keys that are read elsewhere, or in which digits are no number of anybody. */
    private static final Set<String> NO_NUMBERS =
            Set.of("extension", "ext", "role", "stir", "uuid", "validation", "gmlpos", "timezone");

    /** The addresses of a party. */
    private static final List<String> OWN = List.of("mailto", "sip", "tel");

    /** Where products keep the address of a party that has none of its own. */
    private static final List<String> ELSEWHERE =
            List.of("mailto", "sip", "tel", "uri", "sip_uri", "sip_contact", "did");

    /** What happens on a call without anybody coming or going. */
    private static final Set<String> ABOUT_NOBODY = Set.of("hold", "unhold", "mute", "unmute", "keydown", "keyup");

    private final List<JsonNode> parties;

    VconParties(JsonNode parties) {
        this.parties = Json.list(parties);
    }

    /** Returns the parties of a dialog, the caller first where the dialog tells who that is. */
    List<Party> of(JsonNode dialog, String place) throws Unusable {
        Set<Integer> indices = indices(dialog, place);
        Optional<Integer> originator =
                Json.index(dialog.path("originator")).or(() -> indices.stream().findFirst());
        // Of a single stream the originator is whoever is on it, which does not tell who called.
        Optional<Integer> caller =
                indices.size() > 1 || originator.filter(indices::contains).isEmpty() ? originator : Optional.empty();
        return indices.stream().map(index -> party(index, caller)).toList();
    }

    /** Returns the indices of everybody who took part in a dialog, also of those who came later. */
    Set<Integer> indices(JsonNode dialog, String place) throws Unusable {
        Set<Integer> indices = check(dialog, place);
        for (JsonNode event : Json.values(dialog.path("party_history"))) {
            Json.values(event.path("party")).stream().filter(this::has).forEach(party -> indices.add(party.intValue()));
        }
        // Whoever began it took part, whether or not the list of parties says so.
        Json.index(dialog.path("originator")).ifPresent(indices::add);
        return indices;
    }

    /** Returns whether the history of a dialog names somebody who is not among the parties, so that anybody may have been there. */
    boolean missesSomebody(JsonNode dialog) {
        for (JsonNode event : Json.values(dialog.path("party_history"))) {
            List<JsonNode> named = Json.values(event.path("party"));
            boolean untold = named.isEmpty()
                    && !ABOUT_NOBODY.contains(event.path("event").asText(""));
            if (!event.isObject() || untold || !named.stream().allMatch(this::has)) {
                return true;
            }
        }
        return Json.values(dialog.path("parties")).stream().anyMatch(JsonNode::isNull);
    }

    /** Returns whether mail reaches one of those whom a dialog names. */
    boolean haveMail(JsonNode dialog) {
        return named(dialog.path("parties"))
                .filter(index -> index < parties.size())
                .anyMatch(index -> texts(parties.get(index), "mailto").findAny().isPresent());
    }

    /** Returns the indices in a list, also in the lists in it. */
    static Stream<Integer> named(JsonNode indices) {
        return Json.values(indices).stream().flatMap(one -> one.isArray() ? named(one) : Json.index(one).stream());
    }

    /** Returns what the container says that a party is, in its own word. */
    static String role(JsonNode party) {
        return Json.said(party, "role")
                .or(() -> Json.said(party.path("meta"), "role"))
                .orElse("");
    }

    /** Returns the party of a number or an address that is none of those. */
    static Optional<Party> other(String text, List<Party> known) {
        Party other = Party.builder().extension(text).build();
        boolean tells = other.identifiers().stream().anyMatch(one -> one.is(Form.DIALLED) || one.is(Form.ADDRESS));
        boolean there = known.stream()
                .flatMap(party -> party.identifiers().stream())
                .anyMatch(one -> other.identifiers().stream().anyMatch(found -> isSame(found, one)));
        return tells && !there ? Optional.of(other) : Optional.empty();
    }

    /** An extension is the end of the number under which the world reaches it. */
    private static boolean isSame(Identifier other, Identifier known) {
        return other.is(Form.ADDRESS)
                ? known.text().equalsIgnoreCase(other.text())
                : !other.digits().isEmpty() && known.digits().endsWith(other.digits());
    }

    /** Returns whether there is a party of this index. */
    boolean has(JsonNode index) {
        return Json.index(index).filter(at -> at < parties.size()).isPresent();
    }

    /** Returns a party by its index, if there is one. */
    Optional<Party> at(JsonNode index, Side side) {
        return Json.index(index)
                .filter(at -> at < parties.size())
                .map(at -> party(at, Optional.empty()).on(side));
    }

    /** Returns all parties of the container. */
    List<Party> all(Optional<Integer> originator) {
        return IntStream.range(0, parties.size())
                .mapToObj(index -> party(index, originator))
                .toList();
    }

    /** Returns the indices that a dialog names. */
    Set<Integer> check(JsonNode dialog, String place) throws Unusable {
        Set<Integer> indices = new LinkedHashSet<>();
        collect(dialog.path("parties"), indices, place, 0);
        checkIndex(dialog.path("originator"), place);
        return indices;
    }

    private void collect(JsonNode node, Set<Integer> into, String place, int depth) throws Unusable {
        if (node.isArray() && depth < 2) {
            for (JsonNode element : node) {
                collect(element, into, place, depth + 1);
            }
            return;
        }
        if (!node.isMissingNode() && !node.isNull()) {
            into.add(checkIndex(node, place));
        }
    }

    private int checkIndex(JsonNode node, String place) throws Unusable {
        if (node.isMissingNode() || node.isNull()) {
            return 0;
        }
        Optional<Integer> index = Json.index(node);
        if (index.isEmpty()) {
            throw Unusable.damaged(place, "party.number");
        }
        if (index.get() >= parties.size()) {
            throw Unusable.damaged(place, "party.past", index.get(), parties.size());
        }
        return index.get();
    }

    private Party party(int index, Optional<Integer> originator) {
        JsonNode party = parties.get(index);
        Party.Builder builder = Party.builder()
                .side(originator
                        .map(first -> first == index ? Side.CALLER : Side.CALLED)
                        .orElse(Side.UNKNOWN))
                .role(Role.from(role(party)))
                .named(isNamed(party));
        addOwn(builder, party);
        for (JsonNode holder : List.of(party, party.path("meta"))) {
            Json.said(holder, "extension", "ext").ifPresent(builder::extension);
        }
        addMentioned(builder, party, Set.copyOf(OWN));
        return builder.build();
    }

    /** Adds by what a party is reached; a product may keep that where it is free to write what it likes. */
    private static void addOwn(Party.Builder builder, JsonNode party) {
        OWN.forEach(key -> texts(party, key).forEach(text -> addAddress(builder, key, text)));
        if (OWN.stream().noneMatch(key -> texts(party, key).findAny().isPresent())) {
            for (JsonNode holder : List.of(party, party.path("meta"))) {
                ELSEWHERE.forEach(key -> texts(holder, key)
                        .filter(text -> !key.equals("did") || text.contains("@"))
                        .forEach(text -> addAddress(builder, key, text)));
            }
        }
    }

    private static void addAddress(Party.Builder builder, String key, String text) {
        if (key.equals("mailto") || text.startsWith("mailto:")) {
            builder.address(text);
        } else {
            builder.number(text);
        }
    }

    private static Stream<String> texts(JsonNode holder, String key) {
        return Json.values(holder.path(key)).stream()
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> value.asText().strip())
                .filter(text -> !text.isEmpty());
    }

    /** Adds the numbers in all else that is told of a party, in whatever holds them. */
    private static void addMentioned(Party.Builder builder, JsonNode holder, Set<String> apart) {
        for (Map.Entry<String, JsonNode> field : holder.properties()) {
            JsonNode value = field.getValue();
            boolean read = NO_NUMBERS.contains(field.getKey())
                    || (apart.contains(field.getKey())
                            && (value.isValueNode() || value.path(0).isValueNode()));
            if (!read) {
                addMentioned(builder, value);
            }
        }
    }

    private static void addMentioned(Party.Builder builder, JsonNode value) {
        if (value.isValueNode()) {
            builder.mentioned(value.asText());
        } else if (value.isObject()) {
            addMentioned(builder, value, Set.of());
        } else {
            value.forEach(inner -> addMentioned(builder, inner));
        }
    }

    private static boolean isNamed(JsonNode party) {
        return Json.said(party, "name")
                .filter(name -> !name.equalsIgnoreCase("anonymous"))
                .filter(name -> !DialPlan.isNumber(name))
                .isPresent();
    }
}
