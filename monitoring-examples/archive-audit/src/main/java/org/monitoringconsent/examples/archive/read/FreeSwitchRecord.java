// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * Reads one FreeSWITCH call record. Values are URL-encoded, epoch 0 means never, and {@code direction} is that of the
 * channel (every call into the switch is inbound, also one from a desk), so that only {@code call_direction} is believed.
 */
final class FreeSwitchRecord {

    /** Under which names the record tells of the other legs of the call. */
    private static final List<String> OTHER_LEGS = List.of(
            "bridge_uuid", "signal_bond", "originating_leg_uuid", "originator", "call_uuid", "cc_member_session_uuid");

    /** The variables that say what the switch ran, or runs at a moment; any number of them, told apart by what follows. */
    private static final Pattern RUNS_AN_APPLICATION = Pattern.compile("(?i)last_app|(?:execute|api)_on_.*");

    /** Headers in which a call says through whose hands it came. */
    private static final List<String> PASSED = List.of("sip_h_Diversion", "sip_h_History-Info", "sip_history_info");

    private final Source source;
    private final String place;
    private final XmlElement cdr;
    private final FreeSwitchSteps steps;
    private boolean saidTwice;

    FreeSwitchRecord(Source source, String place, XmlElement cdr) {
        this.source = source;
        this.place = place;
        this.cdr = cdr;
        this.steps = new FreeSwitchSteps(cdr);
    }

    /** Returns whether a JSON object is what {@code mod_json_cdr} writes. */
    static boolean isJson(JsonNode value) {
        return value.path("variables").isObject()
                && (value.has("callflow") || value.has("channel_data") || value.has("core-uuid"));
    }

    /** Reads the record and passes it on. */
    void readInto(RecordSink sink) {
        sink.record(read());
    }

    private CallRecord read() {
        CallRecord.Builder record = CallRecord.at(source.origin().at(place))
                .id(variable("uuid").or(() -> profile("uuid")).orElse(""))
                .announced(variable("recording_announced").map(Words::truth).orElse(Known.UNKNOWN))
                .objected(variable("recording_objected").map(Words::truth).orElse(Known.UNKNOWN));
        variable("uuid").or(() -> profile("uuid")).ifPresent(record::joins);
        OTHER_LEGS.forEach(name -> variable(name).ifPresent(record::joins));
        variable("bridge_uuid").or(() -> variable("signal_bond")).ifPresent(record::related);
        variable("wrap_up").ifPresent(record::tag);
        variable("accountcode").ifPresent(record::tag);
        addTimes(record);
        Optional<Listening> listening = listening();
        if (listening.isPresent()) {
            return listening.get().addTo(record, stored()).build();
        }
        addDirection(record);
        record.channel(channel()).answered(answered()).stored(stored()).party(caller());
        addStations(record);
        Party called = called();
        record.party(called);
        if (!addForwarding(record, called)) {
            addReached(record, called);
        }
        addOthers(record);
        steps.addTo(record);
        addUnclear(record);
        if (saidTwice || cdr.children("variables").count() > 1) {
            record.doubt(Doubt.SAID_TWICE);
        }
        return record.build();
    }

    /** What the application log tells beside the last application, which may be one that came after. */
    private Optional<Listening> listening() {
        return Listening.in(
                        variable("last_app").orElse(""), variable("last_arg").orElse(""))
                .or(steps::listening);
    }

    /** A conference or a transfer brings in others; who they are stands there for some, and in other records for the rest. */
    private void addOthers(CallRecord.Builder record) {
        boolean together =
                variable("last_app").filter(TableRecords::bringsOthersTogether).isPresent() || steps.bringOthers();
        if (together) {
            record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
        }
        List<String> targets = FreeSwitchTransfers.targets(this::variable);
        boolean left = variable("hangup_cause").filter(Topics::isAboutPeople).isPresent();
        if (left && targets.isEmpty()) {
            record.party(Party.NOBODY);
        }
        List<String> dialled = flows().stream()
                .flatMap(flow -> profile(flow, "destination_number").stream())
                .toList();
        for (String target : targets) {
            if (FreeSwitchTransfers.isChannel(target)) {
                record.joins(target).party(Party.NOBODY);
            } else if (!dialled.contains(target)) {
                record.party(Party.builder().side(Side.CALLED).number(target).build());
            }
        }
    }

    private void addDirection(CallRecord.Builder record) {
        Optional<String> word = variable("call_direction").filter(text -> !Unsaid.is(text));
        word.flatMap(Words::direction).ifPresent(record::direction);
        if (word.isPresent() && word.flatMap(Words::direction).isEmpty()) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
    }

    /** Numbers through which the call came; whose they are does not stand there, so that they count at either end. */
    private Stream<String> passed() {
        return Stream.concat(
                profile("rdnis").or(() -> variable("rdnis")).stream(),
                PASSED.stream().flatMap(name -> variable(name).stream()));
    }

    private Party caller() {
        XmlElement first = flows().isEmpty() ? cdr : flows().get(0);
        Party.Builder party = Party.builder()
                .side(Side.CALLER)
                .number(profile(first, "caller_id_number")
                        .or(() -> variable("sip_from_user"))
                        .orElse(""))
                .device(variable("user_name")
                        .or(() -> profile(first, "username"))
                        .orElse(""))
                .named(profile(first, "caller_id_name")
                        .filter(name -> !DialPlan.isNumber(name))
                        .isPresent());
        passed().forEach(party::mentioned);
        List<String> callers = profile(first, "caller_id_number").stream().toList();
        profile(first, "caller_id_name")
                .filter(name -> TableRecords.tellsMore(name, callers))
                .ifPresent(party::mentioned);
        boolean shown = profile(first, "caller_id_number")
                .filter(TableRecords::isExtension)
                .isPresent();
        boolean gateway = variable("sip_gateway")
                .or(() -> variable("sip_gateway_name"))
                .filter(name -> !Unsaid.is(name))
                .isPresent();
        if (shown && gateway && !isSecondLeg()) {
            party.throughALine();
        }
        return party.build();
    }

    /** Whether the switchboard itself called with this channel. */
    private boolean isSecondLeg() {
        return variable("direction").filter("outbound"::equals).isPresent();
    }

    private Party called() {
        String dialled =
                profile("destination_number").or(() -> variable("sip_to_user")).orElse("");
        Party.Builder party = Party.builder().side(Side.CALLED).number(dialled);
        variable("dialed_user").or(() -> answeringUser(dialled)).ifPresent(party::device);
        passed().forEach(party::mentioned);
        return party.build();
    }

    /** The agent of a queue, or the extension that a call to another was bridged to, where that is not the caller's. */
    private Optional<String> answeringUser(String dialled) {
        Optional<String> agent =
                variable("cc_agent").filter(name -> !Unsaid.is(name)).map(name -> name.split("@", 2)[0]);
        boolean bridged = TableRecords.isExtension(dialled) && !isSecondLeg();
        return agent.filter(TableRecords::isExtension)
                .or(() -> variable("bridge_channel")
                        .flatMap(channel -> DialPlan.reached(channel).findFirst())
                        .or(this::reached)
                        .filter(extension -> bridged)
                        .filter(TableRecords::isExtension)
                        .filter(extension -> !names(caller(), extension)))
                .or(() -> agent);
    }

    /** The number of the other leg, where the switchboard called only one, and not by the name of a device. */
    private Optional<String> reached() {
        List<String> numbers = flows().stream()
                .flatMap(flow -> flow.children("caller_profile"))
                .flatMap(profile -> profile.descendants("originatee_caller_profile"))
                .flatMap(leg -> told(leg, "destination_number").stream())
                .map(FreeSwitchRecord::decoded)
                .distinct()
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)).filter(DialPlan::isNumber) : Optional.empty();
    }

    /** Whoever the other leg led to took part, also where the call was passed on to them. */
    private void addReached(CallRecord.Builder record, Party called) {
        reached()
                .filter(number -> !names(called, number) && !names(caller(), number))
                .filter(number -> called.number()
                        .filter(dialled -> TableRecords.sameEnd(dialled, number))
                        .isEmpty())
                .ifPresent(number -> record.party(
                        Party.builder().side(Side.CALLED).number(number).build()));
    }

    private static boolean names(Party party, String text) {
        return party.identifiers().stream()
                .anyMatch(identifier -> identifier.text().equals(text));
    }

    /** Each transfer leaves a part of the call flow behind, with whom or what the call had reached until then. */
    private void addStations(CallRecord.Builder record) {
        List<XmlElement> flows = flows();
        for (XmlElement flow : flows.subList(0, Math.max(0, flows.size() - 1))) {
            boolean nobodyTalked = flow.child("times")
                    .flatMap(times -> times.childText("bridged_time"))
                    .filter(time -> time.equals("0"))
                    .isPresent();
            if (!nobodyTalked) {
                profile(flow, "destination_number")
                        .ifPresent(number -> record.party(Party.builder()
                                .side(Side.CALLED)
                                .role(Role.STATION)
                                .number(number)
                                .build()));
            }
        }
    }

    /** The parts of the call flow in the order of time; the switchboard writes the newest first and numbers them. */
    private List<XmlElement> flows() {
        List<XmlElement> flows = new ArrayList<>(cdr.children("callflow").toList());
        Collections.reverse(flows);
        flows.sort(Comparator.comparing(flow -> flow.attribute("profile_index")
                .filter(index -> index.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0)));
        return flows;
    }

    /** Returns whether the call was forwarded outside. */
    private boolean addForwarding(CallRecord.Builder record, Party called) {
        boolean extension =
                called.number().filter(number -> number.matches("\\d{2,6}")).isPresent();
        List<String> outside = Stream.concat(
                        Stream.of("bridge_channel", "last_arg")
                                .flatMap(name -> variable(name).stream())
                                .flatMap(target -> DialPlan.outside(target).stream()),
                        reached().filter(TableRecords::isOutsideDevice).stream())
                .distinct()
                .toList();
        boolean forwarded = extension
                && variable("dialed_user").isEmpty()
                && called.device().filter(TableRecords::isExtension).isEmpty()
                && !outside.isEmpty()
                && caller().number().filter(outside::contains).isEmpty();
        if (forwarded) {
            record.doubt(Doubt.FORWARDED);
            outside.forEach(number -> record.party(
                    Party.builder().side(Side.CALLED).number(number).build()));
        }
        return forwarded;
    }

    private void addTimes(CallRecord.Builder record) {
        Optional<CallTime> start = variable("start_epoch")
                .flatMap(Times::epoch)
                .or(() -> variable("start_uepoch").flatMap(Times::epoch))
                .or(() -> callflow("times", "created_time").flatMap(Times::epoch));
        start.ifPresentOrElse(
                record::start,
                () -> Times.start(record, variable("start_stamp").or(() -> variable("start_epoch")), source.zone()));
        Times.end(record, variable("end_epoch"), source.zone());
        Times.during(record, variable("answer_epoch"), source.zone());
        variable("billsec").flatMap(Times::seconds).ifPresent(record::talked);
        Times.duration(record, variable("duration"));
        boolean diverted = profile("rdnis").isPresent();
        if (diverted) {
            record.doubt(Doubt.DEVICE_DIFFERS);
        }
    }

    private Channel channel() {
        String last = variable("last_app")
                .or(() -> variable("current_application"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean message = last.equals("voicemail")
                || variable("voicemail_file_path").isPresent()
                || variable("voicemail_action").filter("save"::equals).isPresent()
                || variable("voicemail_message")
                        .map(Words::truth)
                        .filter(Known::isYes)
                        .isPresent();
        return message ? Channel.VOICEMAIL : Channel.CALL;
    }

    private Known answered() {
        Optional<String> epoch = variable("answer_epoch").or(() -> callflow("times", "answered_time"));
        return epoch.map(value -> Known.of(!value.equals("0"))).orElse(Known.UNKNOWN);
    }

    private Known stored() {
        boolean named = variable("record_file")
                .or(() -> variable("record_name"))
                .or(() -> variable("cc_record_filename"))
                .or(() -> variable("voicemail_file_path"))
                .filter(name -> !Unsaid.is(name))
                .isPresent();
        boolean started = steps.record()
                || variable("last_app").filter(TableRecords::records).isPresent()
                || variablesThat(RUNS_AN_APPLICATION).anyMatch(FreeSwitchSteps::startsARecording)
                || variable("record_seconds")
                        .filter(length -> !length.equals("0"))
                        .isPresent();
        if (named || started) {
            return Known.YES;
        }
        return answered() == Known.NO ? Known.NO : Known.UNKNOWN;
    }

    /** What the dial plan set up or noted in its own words was not understood as it stands. */
    private void addUnclear(CallRecord.Builder record) {
        List<String> commands = variablesThat(RUNS_AN_APPLICATION).toList();
        boolean carriedAway = commands.stream().anyMatch(FreeSwitchSteps::carriesSoundAway);
        if (stored() == Known.UNKNOWN && (carriedAway || steps.mayRecord())) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
        Stream.concat(commands.stream(), steps.commands()).forEach(command -> Strangers.addNamed(record, command));
        FreeSwitchStrangers.addTo(
                record, cdr.children("variables").flatMap(XmlElement::children).toList(), stored());
    }

    private Optional<String> variable(String name) {
        return cdr.child("variables")
                .flatMap(variables -> told(variables, name))
                .map(FreeSwitchRecord::decoded);
    }

    /** Returns what stands in every variable of such a name. */
    private Stream<String> variablesThat(Pattern name) {
        return cdr.children("variables")
                .flatMap(XmlElement::children)
                .filter(variable -> name.matcher(variable.name()).matches())
                .map(variable -> decoded(variable.text()));
    }

    /** Returns the text of a child, and keeps in mind where there are several of its name with different texts. */
    private Optional<String> told(XmlElement parent, String name) {
        saidTwice |= parent.children(name)
                        .map(XmlElement::text)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .count()
                > 1;
        return parent.childText(name);
    }

    /** Returns what the latest part of the call flow says of the call. */
    private Optional<String> profile(String name) {
        List<XmlElement> flows = flows();
        return flows.isEmpty() ? Optional.empty() : profile(flows.get(flows.size() - 1), name);
    }

    private Optional<String> profile(XmlElement flow, String name) {
        return flow.child("caller_profile")
                .flatMap(element -> told(element, name))
                .map(FreeSwitchRecord::decoded)
                .filter(value -> !value.isBlank());
    }

    private Optional<String> callflow(String section, String name) {
        return cdr.child("callflow")
                .flatMap(flow -> flow.child(section))
                .flatMap(element -> told(element, name))
                .map(FreeSwitchRecord::decoded)
                .filter(value -> !value.isBlank());
    }

    /** Decodes percent signs with two digits; a plus stays a plus, and what is not encoded stays as it is. */
    static String decoded(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        return PercentText.decode(value);
    }
}
