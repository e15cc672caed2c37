// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Activity;

/**
 * A part of a call between two changes, as it is known now.
 *
 * @param from its first moment
 * @param until its end, exclusive
 * @param parties who could be heard
 * @param allowed how much of each activity that somebody wanted might be kept
 * @param judgements why
 */
public record Stretch(
        Instant from,
        Instant until,
        List<Participant> parties,
        Map<Activity, Keeping> allowed,
        Map<Activity, Judgement> judgements) {

    /** Copies the collections. */
    public Stretch {
        parties = List.copyOf(parties);
        allowed = Map.copyOf(allowed);
        judgements = Map.copyOf(judgements);
    }
}
