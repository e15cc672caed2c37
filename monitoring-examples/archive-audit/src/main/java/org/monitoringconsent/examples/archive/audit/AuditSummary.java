// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Reason;

/**
 * The counts of an audit.
 *
 * @param arrangement how the employer calls the arrangement
 * @param allowed how many calls were allowed
 * @param denied how many calls were denied
 * @param deniedByLateness how many of those would have been allowed had all that came later been in place in time
 * @param deniedForGood how many of the denied calls nothing would have allowed
 * @param byJurisdiction calls by jurisdiction and decision
 * @param rules calls by jurisdiction, decision and deciding rule, the most frequent first
 * @param ways denied calls by smallest set of changes that would have allowed them, the most frequent first
 * @param inTheWay denied calls that nothing would have allowed, by the rules in the way, the most frequent first
 * @param late calls by what came too late for them, the most frequent first
 * @param doubtful how many calls are doubtfully attributed
 * @param attributionDoubts calls by why their attribution is doubtful
 * @param recordDoubts calls by what should be known about their record
 * @param unread calls by the fact that was stated for them and that no rule read, the most frequent first
 * @param unjudged records that were no question, by why
 * @param repeated how many records were given before and did not count again
 * @param unreadable the first of what gave no record, in the order of the archive
 * @param unreadableTotal how much gave no record
 * @param days the first and the last day of the judged calls, empty for none
 */
public record AuditSummary(
        String arrangement,
        long allowed,
        long denied,
        long deniedByLateness,
        long deniedForGood,
        Map<String, Map<Decision, Long>> byJurisdiction,
        List<RuleCount> rules,
        List<WayCount> ways,
        List<RuleCount> inTheWay,
        List<LateCount> late,
        long doubtful,
        Map<AttributionDoubt, Long> attributionDoubts,
        Map<Doubt, Long> recordDoubts,
        Map<String, Long> unread,
        Map<Unjudged.Why, Long> unjudged,
        long repeated,
        List<UnreadableRecord> unreadable,
        long unreadableTotal,
        List<LocalDate> days) {

    /**
     * How often a rule decided.
     *
     * @param jurisdiction whose rule it is
     * @param decision what it decided
     * @param rule its id
     * @param name its title in every language
     * @param calls how many calls it denied, or was a ground to allow
     * @param alone how many of those it decided alone
     */
    public record RuleCount(
            String jurisdiction, Decision decision, String rule, RuleName name, long calls, long alone) {

        /** Returns the title of the rule in the language. */
        public String title(Locale language) {
            return name.in(language);
        }
    }

    /** The title of a rule in every language that it has. */
    public static final class RuleName {

        private final Reason reason;

        RuleName(Reason reason) {
            this.reason = reason;
        }

        /** Returns the title in the language. */
        public String in(Locale language) {
            return reason.title(language);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RuleName that && reason.rule().equals(that.reason.rule());
        }

        @Override
        public int hashCode() {
            return reason.rule().hashCode();
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /**
     * How many denied calls a set of changes would have allowed, had it been in place in time.
     *
     * @param way the changes, none of which could be left out
     * @param calls for how many calls it is a smallest set; a call with several such sets is counted at each
     */
    public record WayCount(Remedy way, long calls) {}

    /**
     * How often something came too late.
     *
     * @param path the fact; empty for a basis that was filed with recordings
     * @param value the value that it has had since; empty for such a basis
     * @param from since when; empty for such a basis
     * @param calls for how many denied calls it came too late
     */
    public record LateCount(String path, String value, String from, long calls) {

        /** Returns what it was, with its day. */
        public String what() {
            return what(new ReportWords(Locale.ENGLISH));
        }

        String what(ReportWords words) {
            return path.isEmpty() ? words.of("late.basis") : words.of("late.fact", path, value, from);
        }
    }

    /** Returns how many calls were judged. */
    public long judged() {
        return allowed + denied;
    }

    /** Returns how many denied calls would have been allowed by other changes than those that came later. */
    public long deniedForAnotherReason() {
        return denied - deniedByLateness - deniedForGood;
    }

    /** Returns how many records were no question. */
    public long unjudgedTotal() {
        return unjudged.values().stream().mapToLong(Long::longValue).sum();
    }
}
