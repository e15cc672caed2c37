// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.WayCount;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Reason;

/**
 * What the templates of the page are filled with.
 *
 * @param words the words of the page
 * @param summary the counts of the finished audit
 * @param denied the denied calls that are shown one by one
 * @param deniedTotal how many there are
 * @param doubtful the doubtful calls that are shown
 * @param unjudged the records that were no question, as far as they are shown
 * @param reasons the denying rules by their ids
 * @param duties the obligations of the allowed calls, the most frequent first
 * @param law the editions of the law that were applied
 * @param spread how the calls lie over activities, purposes and time
 */
record AuditPage(
        ReportWords words,
        AuditSummary summary,
        List<HtmlCall> denied,
        long deniedTotal,
        List<HtmlCall> doubtful,
        List<Unjudged> unjudged,
        Map<String, Reason> reasons,
        List<DutyCount> duties,
        String law,
        Spread spread) {

    private static final int MOST_LINKS = 50;
    private static final int MOST_RULES = 12;
    private static final int MOST_WAYS = 12;
    private static final int MOST_WAYS_OF_A_CALL = 3;

    /**
     * How often an obligation came with an allowed call.
     *
     * @param duty the obligation
     * @param calls with how many calls it came
     */
    record DutyCount(Duty duty, long calls) {}

    /**
     * A row of a table of counts.
     *
     * @param what what is counted
     * @param calls how often
     */
    record Row(String what, long calls) {}

    /** The sections that the head of the page leads to. */
    static List<String> sections() {
        return List.of("heat", "why", "time", "hindsight", "late", "who", "calls", "duties", "rest");
    }

    /** A constant as people read it. */
    String name(Enum<?> constant) {
        return FactTexts.name(constant, words.language());
    }

    /** The rules that denied most calls. */
    List<RuleCount> often() {
        return denials().stream()
                .sorted(Comparator.comparing(RuleCount::calls, Comparator.reverseOrder())
                        .thenComparing(RuleCount::rule))
                .limit(MOST_RULES)
                .toList();
    }

    /** What came into force in a period, too late for calls before. */
    List<String> cameIn(Spread.Period period) {
        return summary.late().stream()
                .filter(count -> !count.from().isEmpty() && period.contains(LocalDate.parse(count.from())))
                .map(count -> count.what(words))
                .toList();
    }

    /** What came into force while the calls were made, by its day. */
    List<String> came() {
        List<Spread.Period> periods = spread.periods();
        return summary.late().stream()
                .filter(count -> !count.from().isEmpty()
                        && periods.stream().anyMatch(period -> period.contains(LocalDate.parse(count.from()))))
                .sorted(Comparator.comparing(AuditSummary.LateCount::from))
                .map(count -> count.what(words))
                .distinct()
                .toList();
    }

    /** Why calls are doubtful, with how many there are of each. */
    List<Row> doubts() {
        return summary.attributionDoubts().entrySet().stream()
                .sorted(Map.Entry.<AttributionDoubt, Long>comparingByValue().reversed())
                .map(entry -> new Row(words.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The share of the denied calls. */
    String ofDenied(long calls) {
        return percent(calls, summary.denied());
    }

    /** A count with its thousands apart. */
    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count that is left out where there is nothing to count. */
    static String numberOrNothing(long count) {
        return count == 0 ? "" : number(count);
    }

    /** A share in percent, as a style sheet writes it. */
    static String percent(long part, long total) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * part / Math.max(1, total));
    }

    /** The length of the bar of a rule in percent; none is too short to be seen. */
    String bar(RuleCount count) {
        long most = denials().stream().mapToLong(RuleCount::calls).max().orElse(1);
        return percent(Math.max(count.calls(), most / 100), most);
    }

    String days() {
        return summary.days().isEmpty()
                ? words.of("page.noDays")
                : words.of("page.days", summary.days().get(0), summary.days().get(1));
    }

    long count(String jurisdiction, Decision decision) {
        return summary.byJurisdiction().getOrDefault(jurisdiction, Map.of()).getOrDefault(decision, 0L);
    }

    private List<RuleCount> denials() {
        return summary.rules().stream()
                .filter(count -> count.decision() == Decision.DENY)
                .toList();
    }

    List<RuleCount> denials(String jurisdiction) {
        return denials().stream()
                .filter(count -> count.jurisdiction().equals(jurisdiction))
                .toList();
    }

    String title(RuleCount count) {
        return reason(count)
                .map(reason -> reason.title(words.language()))
                .orElseGet(() -> count.title(words.language()));
    }

    Optional<Reason> reason(RuleCount count) {
        return Optional.ofNullable(reasons.get(count.rule()));
    }

    String citations(Reason reason) {
        return reason.citations(words.language()).stream().map(Citation::text).collect(Collectors.joining("; "));
    }

    /** The calls that a rule denied, of those that are shown. */
    List<HtmlCall> deniedBy(RuleCount count) {
        return denied.stream().filter(call -> call.deniedBy(count.rule())).toList();
    }

    static List<HtmlCall> linked(List<HtmlCall> calls) {
        return calls.stream().limit(MOST_LINKS).toList();
    }

    List<WayCount> ways() {
        return summary.ways().stream().limit(MOST_WAYS).toList();
    }

    int moreWays() {
        return Math.max(0, summary.ways().size() - MOST_WAYS);
    }

    static List<Remedy> ways(HtmlCall call) {
        return call.hindsight().ways().stream().limit(MOST_WAYS_OF_A_CALL).toList();
    }

    static boolean hasMoreWays(HtmlCall call) {
        return call.hindsight().ways().size() > MOST_WAYS_OF_A_CALL
                || !call.hindsight().complete();
    }

    /** What the fact of a change means, with a colon; empty where there are no words for it. */
    String meaning(Change change) {
        return FactTexts.meaning(change.fact(), words.language())
                .map(meaning -> meaning + ": ")
                .orElse("");
    }

    List<Row> late() {
        return summary.late().stream()
                .map(count -> new Row(count.what(words), count.calls()))
                .toList();
    }

    /** What was stated and weighed nothing, so that nobody believes that it did. */
    List<Row> unread() {
        return summary.unread().entrySet().stream()
                .map(entry -> new Row(words.fact(entry.getKey()), entry.getValue()))
                .toList();
    }

    List<Row> remarks() {
        return summary.recordDoubts().entrySet().stream()
                .map(entry -> new Row(words.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    String deniedNote() {
        return note("page.denied.note", denied.size(), deniedTotal);
    }

    String unjudgedNote() {
        return note("page.unjudged.note", unjudged.size(), summary.unjudgedTotal());
    }

    String unreadableNote() {
        return note("page.unreadable.note", unreadable().size(), summary.unreadableTotal());
    }

    /** What a list is about, or how much of it is shown where that is not all. */
    private String note(String key, long shown, long all) {
        return shown < all ? words.of("page.denied.first", number(shown), number(all)) : words.of(key);
    }

    List<UnreadableRecord> unreadable() {
        return summary.unreadable().stream().limit(MOST_LINKS).toList();
    }

    /** The law behind an obligation, so that nobody takes good practice for statute. */
    String standing(Duty duty) {
        String rules = duty.rules().stream().map(Object::toString).collect(Collectors.joining(", "));
        String citations = duty.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
        String standing = words.of("page.standing", words.of(duty.binding()), words.of(duty.confidence()));
        return rules + ": " + citations + "; " + standing
                + (duty.contestable() ? "; " + words.of("page.contestable") : "");
    }
}
