// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.WayCount;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.verdict.Decision;

/** The summary of an audit as text for a terminal, at most a hundred columns wide. */
public final class TextSummary {

    private static final int MOST_UNREADABLE = 40;
    private static final int MOST_WAYS = 8;

    private final AuditSummary summary;
    private final ReportWords words;
    private final StringBuilder text = new StringBuilder();

    private TextSummary(AuditSummary summary, ReportWords words) {
        this.summary = summary;
        this.words = words;
    }

    /** Returns the text in English, ending with a line end. */
    public static String of(AuditSummary summary) {
        return of(summary, Locale.ENGLISH);
    }

    /** Returns the text in a language, ending with a line end. */
    public static String of(AuditSummary summary, Locale language) {
        return new TextSummary(summary, new ReportWords(language)).write();
    }

    private String write() {
        head();
        jurisdictions();
        rules(Decision.DENY, words.of("summary.deniedBy"), columns());
        rules(Decision.ALLOW, words.of("summary.grounds"), words.of("calls"));
        ways();
        inTheWay();
        late();
        counts(words.of("summary.doubtful", number(summary.doubtful())), sentences());
        counts(words.of("summary.records"), recordDoubts());
        unread();
        counts(words.of("summary.unjudged", number(summary.unjudgedTotal())), unjudged());
        unreadable();
        return text.toString();
    }

    private void head() {
        line(summary.arrangement());
        line(words.of(
                "summary.head", number(summary.judged()), days(), number(summary.allowed()), number(summary.denied())));
        if (summary.deniedByLateness() > 0) {
            line(words.of("summary.late", number(summary.deniedByLateness())));
        }
        if (summary.denied() > 0) {
            line(words.of("summary.more", number(summary.deniedForAnotherReason()), number(summary.deniedForGood())));
        }
        line(words.of("summary.rest", number(summary.unjudgedTotal()), number(summary.unreadableTotal())));
        if (summary.repeated() > 0) {
            line(words.of("summary.repeated", number(summary.repeated())));
        }
    }

    private String days() {
        return summary.days().isEmpty()
                ? ""
                : words.of("summary.days", summary.days().get(0), summary.days().get(1));
    }

    private String columns() {
        return "%s  %s".formatted(words.of("calls"), words.of("alone"));
    }

    private void jurisdictions() {
        heading(words.of("summary.jurisdictions"));
        // As wide as the words, but numbers of nine digits stand apart in every language.
        int allowed = Math.max(9, words.of("allowed").length());
        int denied = Math.max(9, words.of("denied").length() + 2);
        String row = "  %-12s  %" + allowed + "s%" + denied + "s";
        line(row.formatted("", words.of("allowed"), words.of("denied")));
        summary.byJurisdiction()
                .forEach((jurisdiction, counts) -> line(row.formatted(
                        jurisdiction,
                        number(counts.getOrDefault(Decision.ALLOW, 0L)),
                        number(counts.getOrDefault(Decision.DENY, 0L)))));
    }

    private void rules(Decision decision, String title, String columns) {
        List<RuleCount> counts = summary.rules().stream()
                .filter(count -> count.decision() == decision)
                .toList();
        if (counts.isEmpty()) {
            return;
        }
        heading("%-82s%s".formatted(title, columns));
        counts.forEach(this::rule);
    }

    private void rule(RuleCount count) {
        String alone = count.decision() == Decision.DENY && count.alone() > 0 ? number(count.alone()) : "";
        String title = shortened(count.title(words.language()), 60);
        line((counted("%-3s %-12s %-60s".formatted(count.jurisdiction(), count.rule(), title), count.calls()) + " "
                        + under(words.of("alone"), alone))
                .stripTrailing());
    }

    private void ways() {
        if (summary.ways().isEmpty()) {
            return;
        }
        heading("%-82s%s".formatted(words.of("summary.ways"), words.of("calls")));
        summary.ways().stream().limit(MOST_WAYS).forEach(this::way);
        int more = summary.ways().size() - MOST_WAYS;
        if (more > 0) {
            line("  " + words.of("summary.moreWays", number(more)));
        }
    }

    /** The changes of one set below each other, the number of calls beside the first. */
    private void way(WayCount count) {
        List<String> rows = new ArrayList<>();
        for (Change change : count.way().all()) {
            String start = rows.isEmpty() ? "" : "  " + words.of("and") + " ";
            rows.add(shortened(start + change.text(words.language()).replace("`", ""), 77));
        }
        line(counted(rows.get(0), count.calls()));
        rows.stream().skip(1).forEach(row -> line("  " + row));
    }

    private void inTheWay() {
        if (summary.inTheWay().isEmpty()) {
            return;
        }
        heading("%-82s%s".formatted(words.of("summary.nothing", number(summary.deniedForGood())), columns()));
        summary.inTheWay().forEach(this::rule);
    }

    private void late() {
        if (summary.late().isEmpty()) {
            return;
        }
        heading("%-82s%s".formatted(words.of("summary.cameLate"), words.of("calls")));
        summary.late().forEach(count -> line(counted(shortened(count.what(words), 77), count.calls())));
    }

    private void counts(String title, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        heading(title);
        counts.forEach((what, count) -> line(counted(what, count)));
    }

    private Map<String, Long> sentences() {
        return keyed(summary.attributionDoubts(), words::of);
    }

    private Map<String, Long> recordDoubts() {
        return keyed(summary.recordDoubts(), words::of);
    }

    /** What was stated and weighed nothing, so that nobody believes that it did. */
    private void unread() {
        if (summary.unread().isEmpty()) {
            return;
        }
        heading("%-82s%s".formatted(words.of("summary.unread"), words.of("calls")));
        summary.unread().forEach((fact, calls) -> line(counted(shortened(words.fact(fact), 77), calls)));
    }

    private Map<String, Long> unjudged() {
        return keyed(summary.unjudged(), words::of);
    }

    private static <K> Map<String, Long> keyed(Map<K, Long> counts, Function<K, String> name) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> name.apply(entry.getKey()), Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private void unreadable() {
        if (summary.unreadable().isEmpty()) {
            return;
        }
        heading(words.of("summary.unreadable"));
        List<String> rows = new ArrayList<>();
        summary.unreadable().stream().limit(MOST_UNREADABLE).forEach(record -> rows.add(row(record)));
        rows.forEach(this::line);
        long more = summary.unreadableTotal() - rows.size();
        if (more > 0) {
            line("  " + words.of("summary.moreUnreadable", number(more)));
        }
    }

    private String row(UnreadableRecord record) {
        return "  %s, %s: %s"
                .formatted(record.origin().file(), words.place(record.origin().place()), record.why(words.language()));
    }

    /** What was counted and how many calls that are. */
    private String counted(String what, long calls) {
        return "  %-77s ".formatted(what) + under(words.of("calls"), number(calls));
    }

    /** A number that ends where the word above it ends, which is as long as it is in the language. */
    private static String under(String word, String number) {
        return " ".repeat(Math.max(0, word.length() + 1 - number.length())) + number;
    }

    private void heading(String title) {
        text.append('\n');
        line(title);
    }

    private void line(String words) {
        text.append(Printable.text(words)).append('\n');
    }

    private static String shortened(String words, int width) {
        return words.length() <= width ? words : words.substring(0, width - 3) + "...";
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
