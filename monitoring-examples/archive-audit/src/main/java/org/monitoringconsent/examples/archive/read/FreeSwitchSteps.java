// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;

/** What the application log of a FreeSWITCH call record tells, step by step. */
final class FreeSwitchSteps {

    /** What the log tells of others; a transfer stands there for each step of the dial plan. */
    private static final Set<String> CONFERENCES =
            Set.of("conference", "intercept", "pickup", "valet_park", "att_xfer");

    /** Steps that say what this leg or another is to run later; whether it did, another record tells. */
    private static final Set<String> SETTINGS = Set.of("set", "multiset", "export", "bridge_export", "bridge");

    /** Commands that carry the sound to a service while the call lasts; what becomes of it there, no record tells. */
    private static final Pattern CARRIES_SOUND_AWAY = Pattern.compile("audio_(?:stream|fork)");

    /** What is set up to be run at a moment. */
    private static final Pattern RUNS_LATER = Pattern.compile("(?:execute|api)_on_");

    private final List<XmlElement> taken;

    /** The steps of the dial plan, of which some may not have been taken. */
    private final List<XmlElement> planned;

    FreeSwitchSteps(XmlElement cdr) {
        taken = cdr.children("app_log").flatMap(FreeSwitchSteps::applications).toList();
        planned = cdr.children("callflow")
                .flatMap(flow -> flow.children("extension"))
                .flatMap(FreeSwitchSteps::applications)
                .toList();
    }

    private static Stream<XmlElement> applications(XmlElement holder) {
        return Stream.concat(holder.children("application"), holder.children("applications"));
    }

    /** Returns the listening that the log tells of beside the last application, which may be one that came after. */
    Optional<Listening> listening() {
        return taken.stream()
                .flatMap(step -> Listening.in(name(step), data(step)).stream())
                .findFirst();
    }

    /** Returns whether a step brought in others. */
    boolean bringOthers() {
        return taken.stream().map(FreeSwitchSteps::name).anyMatch(CONFERENCES::contains);
    }

    /** Tells the record what the recorder was told to do, with the moment in microseconds. */
    void addTo(CallRecord.Builder record) {
        for (XmlElement step : taken) {
            state(name(step))
                    .ifPresent(state -> record.capture(new CaptureEvent(
                            step.attribute("app_stamp").flatMap(Times::epoch).map(CallTime::instant), state)));
        }
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

    /** Returns whether a step recorded, or did something to a recording. */
    boolean record() {
        return taken.stream().map(FreeSwitchSteps::name).anyMatch(FreeSwitchSteps::records);
    }

    private static boolean records(String application) {
        return state(application).isPresent() || TableRecords.records(application);
    }

    /** Returns whether a step set something up that records, or was to, where no log tells which steps were taken. */
    boolean mayRecord() {
        return taken.stream().anyMatch(FreeSwitchSteps::setsUpARecording)
                || commands().anyMatch(FreeSwitchSteps::carriesSoundAway)
                || (taken.isEmpty()
                        && planned.stream().anyMatch(step -> records(name(step)) || setsUpARecording(step)));
    }

    private static boolean setsUpARecording(XmlElement step) {
        return SETTINGS.contains(name(step).toLowerCase(Locale.ROOT)) && startsARecording(data(step));
    }

    /** Returns whether a command of the switch starts a recording. */
    static boolean startsARecording(String command) {
        return command.contains("record_session") || command.contains("uuid_record");
    }

    /** Returns whether a command of the switch carries the sound to a service. */
    static boolean carriesSoundAway(String command) {
        return CARRIES_SOUND_AWAY.matcher(command).find();
    }

    /** Returns the applications that ran, and what others were told to run later. */
    Stream<String> commands() {
        return taken.stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(name(step)),
                        Stream.of(data(step))
                                .filter(data -> SETTINGS.contains(name(step).toLowerCase(Locale.ROOT))
                                        && RUNS_LATER.matcher(data).find())));
    }

    private static String name(XmlElement step) {
        return step.attribute("app_name").orElse("");
    }

    private static String data(XmlElement step) {
        return FreeSwitchRecord.decoded(step.attribute("app_data").orElse(""));
    }
}
