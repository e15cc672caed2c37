// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Instruction;

/**
 * What a session was told, decided and answered at a moment.
 *
 * @param call the id of the call
 * @param received when it was told
 * @param library the version of this library
 * @param event what it was told; empty when it only looked at the clock
 * @param instructions what it answered
 * @param decisions why: those that are other than at the record of the same call before, in the order of the vocabulary
 */
public record DecisionRecord(
        String call,
        Instant received,
        String library,
        Optional<CallEvent> event,
        List<Instruction> instructions,
        List<ActivityDecision> decisions) {

    /** Copies the lists. */
    public DecisionRecord {
        instructions = List.copyOf(instructions);
        decisions = List.copyOf(decisions);
    }

    /** What and when: who it is about stays out. */
    @Override
    public String toString() {
        return received + " " + event.map(CallEvent::kind).map(Enum::name).orElse("LOOK") + " " + decisions;
    }
}
