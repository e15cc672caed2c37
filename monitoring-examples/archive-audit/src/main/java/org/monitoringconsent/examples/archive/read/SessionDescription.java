// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private final List<String> lines;

    SessionDescription(String text) {
        this.lines =
                text.lines().map(line -> line.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Returns whether media flows; a session whose every stream is inactive carries metadata alone, unless it only pauses. */
    Known media() {
        long streams = lines.stream().filter(line -> line.startsWith("m=")).count();
        long inactive = lines.stream().filter(line -> line.equals("a=inactive")).count();
        if (streams == 0 || lines.contains("a=record:paused")) {
            return Known.UNKNOWN;
        }
        return Known.of(inactive < streams && !recordsAll("off"));
    }

    /** Returns whether a party asked for no recording; the protocol has no other machine-readable objection. */
    Known objection() {
        if (lines.contains("a=recordpref:off")) {
            return Known.YES;
        }
        return lines.contains("a=recordpref:on") ? Known.NO : Known.UNKNOWN;
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
