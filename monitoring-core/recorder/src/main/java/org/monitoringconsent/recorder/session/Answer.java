// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;

/**
 * What a session answers to an event.
 *
 * @param event the event; empty when it was only asked to look at the clock
 * @param received when it was received
 * @param instructions what to do now, in the order of {@link Instruction.Kind}; empty when there is nothing to do
 * @param judgements whether each activity that goes on, or wants to, may, and why
 */
public record Answer(
        Optional<CallEvent> event,
        Instant received,
        List<Instruction> instructions,
        Map<Activity, Judgement> judgements) {

    /** Copies the collections. */
    public Answer {
        instructions = List.copyOf(instructions);
        judgements = Map.copyOf(judgements);
    }

    /** Whether there is nothing to do. */
    public boolean isNothing() {
        return instructions.isEmpty();
    }

    /** The instructions of a kind. */
    public List<Instruction> of(Instruction.Kind kind) {
        return instructions.stream().filter(each -> each.kind() == kind).toList();
    }
}
