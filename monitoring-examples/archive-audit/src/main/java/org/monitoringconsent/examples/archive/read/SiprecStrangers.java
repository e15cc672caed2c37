// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** What vendors add to SIPREC metadata: elements and attributes of their own, which may be about consent, an analysis or people. */
final class SiprecStrangers {

    /** The elements of the standards, of which some have names that are about people. */
    private static final Set<String> STANDARD = Set.of(
            "participant",
            "participantsessionassoc",
            "participantstreamassoc",
            "sessionrecordingassoc",
            "callingparty",
            "calledparty",
            "supervisor"); // so RFC 7865 shows whose group it is; who listens takes part

    /** Of a participant what the standards say. */
    private static final Set<String> OWN =
            Set.of("nameid", "name", "send", "recv", "associate-time", "disassociate-time");

    /** Attributes that only tell which one it is, or how it is written. */
    private static final Set<String> IDS =
            Set.of("participant_id", "session_id", "session", "stream_id", "group_id", "id", "lang", "version");

    /** Attributes by which something may be said not to have been done. */
    private static final String[] SWITCHES = {"enabled", "active", "value", "status", "state"};

    private static final Pattern DESCRIBES_ONE = Pattern.compile("(?i)partic|part(?:y|ies)$");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");

    /** Who does so was on the call; whoever forwards it before it is answered was not. */
    private static final Pattern TAKES_PART = Pattern.compile(
            "(?i)xfer|transfer|^refer|pick.?up|intercept|confer|barge|monitor|whisper|listen|spy|coach");

    /** Under which names vendors write the number of whoever called: {@code callingPartyNumber}, {@code ani}. */
    private static final Pattern OF_CALLER =
            Pattern.compile("(?i)call(?:ing|er).*|ani|clid?|from|orig(?:inat|_?call).*|p-?asserted.*|remote-?party.*");

    /** Likewise of whoever was called: {@code calledPartyNumber}, {@code dialedDigits}, {@code request-uri}. */
    private static final Pattern OF_CALLED =
            Pattern.compile("(?i)call(?:ed|ee).*|diall?ed.*|dnis|ddi|did|to|request-?uri|dest(?:ination)?.*");

    /** Likewise of whoever was dialled before the call went on; that may be either end. */
    private static final Pattern OF_ANYBODY = Pattern.compile("(?i)divert.*|diversion.*|redirect.*|history-?info.*");

    /** Who handed the call on had it before. */
    private static final Pattern HANDED_ON = Pattern.compile("(?i)referr(?:ed.?by|er)|transferr?(?:ed.?by|er|or)");

    private static final Pattern LISTENS = Pattern.compile("(?i)barge|monitor|whisper|listen|spy|coach");

    private SiprecStrangers() {}

    /** Tells the record of what stands in the metadata besides the standards; of which session, it does not tell. */
    static void addTo(CallRecord.Builder record, XmlElement recording) {
        Set<String> known = known(recording);
        addAttributes(record, recording, known);
        recording.descendants().forEach(element -> {
            addAttributes(record, element, known);
            if (!STANDARD.contains(element.name().toLowerCase(Locale.ROOT))) {
                addTopic(record, element, known);
            }
        });
        recording
                .descendants()
                .filter(element -> HANDED_ON.matcher(element.name()).matches())
                .filter(element ->
                        !Strangers.isAbout(element.name()) && !element.text().isEmpty())
                .forEach(element -> addSomebody(record, element.name(), Stream.of(element.text()), known));
        recording.descendants("netsapiensExtension").forEach(extension -> addWhoDidSomething(record, extension, known));
    }

    /** By what those who take part are known: somebody who is named again is nobody else. */
    private static Set<String> known(XmlElement recording) {
        Set<String> known = new HashSet<>();
        recording.children("participant").forEach(participant -> {
            participant.attribute(SiprecSessions.PARTICIPANT).ifPresent(known::add);
            participant
                    .children("nameID")
                    .flatMap(name -> name.attribute("aor").stream())
                    .map(SiprecStrangers::withoutScheme)
                    .forEach(aor -> known.addAll(List.of(aor, aor.split("@", 2)[0])));
        });
        return known;
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("(?i)^(?:sips?|tel):", "");
    }

    private static void addAttributes(CallRecord.Builder record, XmlElement element, Set<String> known) {
        element.attributes().forEach((key, value) -> {
            if (!IDS.contains(key) && !known.contains(withoutScheme(value.strip()))) {
                Strangers.add(record, key, TextNode.valueOf(value.strip()));
            }
        });
    }

    /** What an element is about may be said by its text, its attributes or the elements in it. */
    private static void addTopic(CallRecord.Builder record, XmlElement element, Set<String> known) {
        boolean ofOne =
                element.attribute("participant_id").filter(known::contains).isPresent();
        if (ofOne && DESCRIBES_ONE.matcher(element.name()).find()) {
            return;
        }
        List<String> said = said(element)
                .filter(text -> !known.contains(withoutScheme(text)))
                .toList();
        if (Topics.isAboutConsent(NamedRows.plain(element.name()))) {
            said.stream()
                    .filter(text -> said.size() == 1 || !MOMENT.matcher(text).matches())
                    .forEach(text -> Strangers.add(record, element.name(), TextNode.valueOf(text)));
        } else if (element.attribute(SWITCHES)
                .filter(Predicate.not(Topics::says))
                .isEmpty()) {
            said.stream()
                    .filter(Topics::says)
                    .findFirst()
                    .ifPresent(text -> Strangers.add(record, element.name(), TextNode.valueOf(text)));
        }
    }

    private static Stream<String> said(XmlElement element) {
        Stream<String> attributes = element.attributes().entrySet().stream()
                .filter(attribute -> !IDS.contains(attribute.getKey()))
                .map(Map.Entry::getValue);
        return Stream.of(
                        Stream.of(element.text()),
                        attributes,
                        element.children().flatMap(SiprecStrangers::said))
                .flatMap(texts -> texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Who transferred a call is no participant of what goes on behind that, and who listens may be none at all. */
    private static void addWhoDidSomething(CallRecord.Builder record, XmlElement extension, Set<String> known) {
        extension
                .childText("byAction")
                .filter(action -> TAKES_PART.matcher(action).find())
                .ifPresent(action -> addSomebody(
                        record,
                        action,
                        Stream.of("byAor", "byUserID").flatMap(name -> extension.childText(name).stream()),
                        known));
        extension
                .children("user")
                .forEach(user -> user.childText("callType")
                        .filter(type -> LISTENS.matcher(type).find())
                        .ifPresent(type -> addSomebody(record, type, user.attribute("userID").stream(), known)));
    }

    private static void addSomebody(CallRecord.Builder record, String action, Stream<String> names, Set<String> known) {
        List<String> all = names.map(SiprecStrangers::withoutScheme).toList();
        boolean listens = LISTENS.matcher(action).find();
        if (listens || all.isEmpty()) {
            record.doubt(Doubt.PART_LEFT_OUT);
        }
        if (all.stream().noneMatch(known::contains)) {
            Party.Builder party = Party.builder();
            all.forEach(party::number);
            record.party(party.build());
        }
    }

    /** Adds the numbers by which a vendor knows a participant, within its element or beside all of them. */
    static void addNumbers(Party.Builder party, Side side, List<XmlElement> told, XmlElement participant) {
        Stream.concat(participant.children(), participant.children("nameID").flatMap(XmlElement::children))
                .filter(element -> !OWN.contains(element.name().toLowerCase(Locale.ROOT)))
                .forEach(element -> mention(party, element));
        String id = participant.attribute(SiprecSessions.PARTICIPANT).orElse("");
        told.forEach(element -> {
            if (!id.isEmpty() && element.attribute("participant_id").orElse("").equals(id)) {
                addOwn(party, element);
            } else if (isNumberOf(side, element.name())) {
                mention(party, element);
            }
        });
    }

    /** Whether an element beside the participants tells of one of them, or of whoever called or was called. */
    static boolean tellsOfSomebody(XmlElement element) {
        boolean aboutOne = element.attribute("participant_id").isPresent()
                && !element.name().toLowerCase(Locale.ROOT).startsWith("participant");
        return aboutOne || isNumberOf(Side.UNKNOWN, element.name());
    }

    /** Where it is not told who called, the number of either end may be anybody's. */
    private static boolean isNumberOf(Side side, String name) {
        return (side != Side.CALLED && OF_CALLER.matcher(name).matches())
                || (side != Side.CALLER && OF_CALLED.matcher(name).matches())
                || OF_ANYBODY.matcher(name).matches();
    }

    /** What stands there is about the participant, and some of it is what the participant is called by. */
    private static void addOwn(Party.Builder party, XmlElement element) {
        element.descendants("nameID")
                .flatMap(name -> name.attribute("aor").stream())
                .forEach(party::number);
        Stream.of("uid", "number")
                .flatMap(element::descendants)
                .map(XmlElement::text)
                .forEach(party::number);
        mention(party, element);
    }

    private static void mention(Party.Builder party, XmlElement element) {
        said(element).filter(text -> !MOMENT.matcher(text).matches()).forEach(party::mentioned);
    }
}
