// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Channel;

/**
 * One way in which the employer monitors: what is done, for what purpose, in what manner, and with which records.
 *
 * @param name how the employer calls it
 * @param channels the channels that it concerns, empty for all
 * @param stored whether it concerns only what is kept as a recording or text, or only what is not; empty for both
 * @param groups the groups that it concerns, empty for all
 * @param span the days on which it is practised
 * @param facts activity, purpose, manner and suspicion by path
 */
public record Practice(
        String name,
        Set<Channel> channels,
        Optional<Boolean> stored,
        Set<String> groups,
        Span span,
        Map<String, Object> facts) {

    /** Returns whether a communication of the group's worker on the day, kept or not, comes from this practice. */
    public boolean covers(Channel channel, boolean kept, Optional<String> group, LocalDate day) {
        return (channels.isEmpty() || channels.contains(channel))
                && stored.map(only -> only == kept).orElse(true)
                && concerns(group, day);
    }

    /**
     * Returns whether it is practised on the day with workers of the group; of an unknown group it may be. After the day on which
     * the monitoring was to end it is not: what was done then was done without it.
     */
    public boolean concerns(Optional<String> group, LocalDate day) {
        return (groups.isEmpty() || group.map(groups::contains).orElse(true)) && span.contains(day) && !hasEndedBy(day);
    }

    private boolean hasEndedBy(LocalDate day) {
        Object last = facts.get("manner.endsOn");
        return last != null && LocalDate.parse(last.toString()).isBefore(day);
    }

    /** Returns what is done, in the words of the vocabulary. */
    public String activity() {
        return String.valueOf(facts.get("activity"));
    }
}
