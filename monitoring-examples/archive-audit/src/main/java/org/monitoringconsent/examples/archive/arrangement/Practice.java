package org.monitoringconsent.examples.archive.arrangement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Known;

/**
 * One way in which the employer monitors: what is done, for what purpose, in what manner, and with which records.
 *
 * @param name how the employer calls it
 * @param channels the channels that it concerns, empty for all
 * @param stored whether it concerns records with a recording or text only, those without only, or (unknown) both
 * @param groups the groups that it concerns, empty for all
 * @param span the days on which it is practised
 * @param facts activity, purpose, manner and suspicion by path
 */
public record Practice(
        String name, Set<Channel> channels, Known stored, Set<String> groups, Span span, Map<String, Object> facts) {

    /** Returns whether a record of the group's worker on the day comes from this practice. */
    public boolean covers(CallRecord record, Optional<String> group, LocalDate day) {
        return (channels.isEmpty() || channels.contains(record.channel()))
                && (!stored.isStated() || stored.isYes() == record.countsAsStored())
                && (groups.isEmpty() || group.map(groups::contains).orElse(true))
                && span.contains(day);
    }
}
