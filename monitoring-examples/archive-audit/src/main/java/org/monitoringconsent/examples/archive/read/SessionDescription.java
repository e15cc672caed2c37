// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.Known;

/**
 * What the SDP part of a SIPREC offer says about recording (RFC 7866): whether media flows, whether the recorder is on,
 * and whether a party asked not to be recorded.
 */
final class SessionDescription {

    /** Says nothing, for metadata that comes without SDP. */
    static final SessionDescription ABSENT = new SessionDescription("");

    private static final Pattern AROUND_SIGNS = Pattern.compile("\\s{0,80}([=:])\\s{0,80}");
    private static final String WISH = "a=recordpref:";
    private static final String INACTIVE = "a=inactive";
    private static final Set<String> FLOWING = Set.of("a=sendonly", "a=recvonly", "a=sendrecv");

    /** Wishes that leave no question: to record, not to, and either as it may be. */
    private static final Set<String> PLAIN_WISHES = Set.of(WISH + "on", WISH + "off", WISH + "nopreference");

    private final List<String> lines;
    private final boolean flowsElsewhere;
    private final boolean objectedElsewhere;
    private final boolean wishedElsewhere;

    SessionDescription(String text) {
        this(
                text.lines()
                        .map(line -> AROUND_SIGNS
                                .matcher(line.strip().toLowerCase(Locale.ROOT))
                                .replaceAll("$1"))
                        .toList(),
                false,
                false,
                false);
    }

    private SessionDescription(
            List<String> lines, boolean flowsElsewhere, boolean objectedElsewhere, boolean wishedElsewhere) {
        this.lines = lines;
        this.flowsElsewhere = flowsElsewhere;
        this.objectedElsewhere = objectedElsewhere;
        this.wishedElsewhere = wishedElsewhere;
    }

    /** Returns the same with what other messages say: that media flows, that a party objects, that one may have wished for something. */
    SessionDescription with(boolean flows, boolean objected, boolean wished) {
        return new SessionDescription(lines, flows, objected, wished);
    }

    /** Returns whether media flows; a session whose every stream is inactive carries metadata alone, unless it only pauses. */
    Known media() {
        if (flowsElsewhere) {
            return Known.YES;
        }
        List<List<String>> blocks = blocks();
        List<String> session = blocks.get(0);
        List<List<String>> streams = blocks.subList(1, blocks.size());
        if (streams.isEmpty() || lines.contains("a=record:paused")) {
            return Known.UNKNOWN;
        }
        return Known.of(streams.stream().anyMatch(stream -> flows(stream, session)) && !recordsAll("off"));
    }

    /** Returns the lines of the session, and behind them those of each stream. */
    private List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(new ArrayList<>());
        for (String line : lines) {
            if (line.startsWith("m=")) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }

    /** What a stream says of itself stands above what the session says of all (RFC 8866). */
    private static boolean flows(List<String> stream, List<String> session) {
        return flowing(stream).or(() -> flowing(session)).orElse(true);
    }

    private static Optional<Boolean> flowing(List<String> said) {
        if (said.stream().anyMatch(FLOWING::contains)) {
            return Optional.of(true);
        }
        return said.contains(INACTIVE) ? Optional.of(false) : Optional.empty();
    }

    /** Returns whether a party asked for no recording; the protocol has no other machine-readable objection. */
    Known objection() {
        if (objectedElsewhere || lines.contains(WISH + "off")) {
            return Known.YES;
        }
        return lines.contains(WISH + "on") ? Known.NO : Known.UNKNOWN;
    }

    /** Returns whether a party wished for something else: that the recording pauses, or what nobody knows. */
    boolean wishesSomethingElse() {
        return wishedElsewhere
                || lines.stream().anyMatch(line -> line.startsWith(WISH) && !PLAIN_WISHES.contains(line));
    }

    /** Returns the state that the recorder announced. */
    Optional<CaptureEvent> state() {
        if (lines.contains("a=record:paused")) {
            return Optional.of(CaptureEvent.sometime(State.PAUSED));
        }
        if (recordsAll("off")) {
            return Optional.of(CaptureEvent.sometime(State.OFF));
        }
        return lines.contains("a=record:on") ? Optional.of(CaptureEvent.sometime(State.ON)) : Optional.empty();
    }

    private boolean recordsAll(String state) {
        List<String> states =
                lines.stream().filter(line -> line.startsWith("a=record:")).toList();
        return !states.isEmpty() && states.stream().allMatch(line -> line.equals("a=record:" + state));
    }
}
