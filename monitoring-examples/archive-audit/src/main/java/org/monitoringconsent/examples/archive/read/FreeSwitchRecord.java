package org.monitoringconsent.examples.archive.read;

import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * Reads one FreeSWITCH call record. Values are URL-encoded, epoch 0 means never, and {@code direction} is that of the
 * channel (every call into the switch is inbound, also one from a desk), so that only {@code call_direction} is believed.
 */
final class FreeSwitchRecord {

    private final Source source;
    private final String place;
    private final XmlElement cdr;

    FreeSwitchRecord(Source source, String place, XmlElement cdr) {
        this.source = source;
        this.place = place;
        this.cdr = cdr;
    }

    CallRecord read() {
        CallRecord.Builder record = CallRecord.at(source.origin().at(place))
                .id(variable("uuid").orElseGet(() -> profile("uuid").orElse("")))
                .channel(channel())
                .answered(answered())
                .stored(stored())
                .announced(variable("recording_announced")
                        .map(FreeSwitchRecord::known)
                        .orElse(Known.UNKNOWN))
                .objected(variable("recording_objected")
                        .map(FreeSwitchRecord::known)
                        .orElse(Known.UNKNOWN))
                .direction(Json.direction(variable("call_direction")));
        variable("bridge_uuid").or(() -> variable("signal_bond")).ifPresent(record::related);
        variable("wrap_up").ifPresent(record::tag);
        variable("accountcode").ifPresent(record::tag);
        record.party(caller()).party(called());
        addTimes(record);
        addRecorderSteps(record);
        return record.build();
    }

    private Party caller() {
        return Party.builder()
                .side(Side.CALLER)
                .number(profile("caller_id_number")
                        .orElseGet(() -> variable("sip_from_user").orElse("")))
                .device(variable("user_name")
                        .orElseGet(() -> profile("username").orElse("")))
                .named(profile("caller_id_name")
                        .filter(name -> !Addresses.dialled(name))
                        .isPresent())
                .build();
    }

    private Party called() {
        return Party.builder()
                .side(Side.CALLED)
                .number(profile("destination_number")
                        .orElseGet(() -> variable("sip_to_user").orElse("")))
                .device(variable("dialed_user").orElse(""))
                .build();
    }

    private void addTimes(CallRecord.Builder record) {
        Optional<CallTime> start = variable("start_epoch")
                .flatMap(Times::epoch)
                .or(() -> variable("start_uepoch").flatMap(Times::epoch))
                .or(() -> callflow("times", "created_time").flatMap(Times::epoch));
        start.ifPresentOrElse(record::start, () -> Times.start(record, variable("start_stamp"), source.zone()));
        Times.duration(record, variable("duration"));
        boolean diverted = profile("rdnis").isPresent();
        if (diverted) {
            record.doubt(Doubt.DEVICE_DIFFERS);
        }
    }

    /** The application log keeps what the recorder was told to do, with the moment in microseconds. */
    private void addRecorderSteps(CallRecord.Builder record) {
        cdr.children("app_log")
                .flatMap(log -> log.children("application"))
                .forEach(step -> state(step.attribute("app_name").orElse(""))
                        .ifPresent(state -> record.capture(new CaptureEvent(
                                step.attribute("app_stamp")
                                        .flatMap(Times::epoch)
                                        .map(CallTime::instant),
                                state))));
    }

    private static Optional<State> state(String application) {
        return switch (application) {
            case "record_session", "record_session_resume", "record_session_unmask" -> Optional.of(State.ON);
            case "record_session_mask" -> Optional.of(State.MASKED);
            case "record_session_pause" -> Optional.of(State.PAUSED);
            case "stop_record_session" -> Optional.of(State.OFF);
            default -> Optional.empty();
        };
    }

    private Channel channel() {
        String last = variable("last_app")
                .or(() -> variable("current_application"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return last.equals("voicemail") ? Channel.VOICEMAIL : Channel.CALL;
    }

    private Known answered() {
        Optional<String> epoch = variable("answer_epoch").or(() -> callflow("times", "answered_time"));
        return epoch.map(value -> Known.of(!value.equals("0"))).orElse(Known.UNKNOWN);
    }

    private Known stored() {
        boolean named = variable("record_file")
                .or(() -> variable("record_name"))
                .or(() -> variable("voicemail_file_path"))
                .isPresent();
        boolean started = cdr.children("app_log")
                .flatMap(log -> log.children("application"))
                .anyMatch(step -> step.attribute("app_name").orElse("").equals("record_session"));
        if (named || started) {
            return Known.YES;
        }
        return answered() == Known.NO ? Known.NO : Known.UNKNOWN;
    }

    private Optional<String> variable(String name) {
        return cdr.child("variables")
                .flatMap(variables -> variables.childText(name))
                .map(FreeSwitchRecord::decoded);
    }

    private Optional<String> profile(String name) {
        return callflow("caller_profile", name);
    }

    private Optional<String> callflow(String section, String name) {
        return cdr.child("callflow")
                .flatMap(flow -> flow.child(section))
                .flatMap(element -> element.childText(name))
                .map(FreeSwitchRecord::decoded)
                .filter(value -> !value.isBlank());
    }

    private static Known known(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Known.YES;
            case "false", "no", "0" -> Known.NO;
            default -> Known.UNKNOWN;
        };
    }

    /** Decodes percent signs with two digits; a plus stays a plus, and what is not encoded stays as it is. */
    static String decoded(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        return PercentText.decode(value);
    }
}
