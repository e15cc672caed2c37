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
    private final StringBuilder text = new StringBuilder();

    private TextSummary(AuditSummary summary) {
        this.summary = summary;
    }

    /** Returns the text, ending with a line end. */
    public static String of(AuditSummary summary) {
        return new TextSummary(summary).write();
    }

    private String write() {
        head();
        jurisdictions();
        rules(Decision.DENY, "Denied by", "calls  alone");
        rules(Decision.ALLOW, "Allowed on the ground of", "calls");
        ways();
        inTheWay();
        late();
        counts("Doubtful attributions: " + number(summary.doubtful()) + " calls", sentences());
        counts("About the records", recordDoubts());
        counts("Not judged: " + number(summary.unjudgedTotal()) + " records", unjudged());
        unreadable();
        return text.toString();
    }

    private void head() {
        line(summary.arrangement());
        line("%s calls judged%s: %s allowed, %s denied"
                .formatted(number(summary.judged()), days(), number(summary.allowed()), number(summary.denied())));
        if (summary.deniedByLateness() > 0) {
            line("%s of the denied calls would have been allowed had all that came later been in place in time"
                    .formatted(number(summary.deniedByLateness())));
        }
        if (summary.denied() > 0) {
            line("%s more would have been allowed by other changes in time, %s by nothing; see below"
                    .formatted(number(summary.deniedForAnotherReason()), number(summary.deniedForGood())));
        }
        line("%s records not judged, %s not readable; each is listed below or in the JSON lines"
                .formatted(number(summary.unjudgedTotal()), number(summary.unreadableTotal())));
        if (summary.repeated() > 0) {
            line("%s records were given twice and count once".formatted(number(summary.repeated())));
        }
    }

    private String days() {
        return summary.days().isEmpty()
                ? ""
                : ", " + summary.days().get(0) + " to " + summary.days().get(1);
    }

    private void jurisdictions() {
        heading("By jurisdiction");
        line("                  allowed   denied");
        summary.byJurisdiction()
                .forEach((jurisdiction, counts) -> line("  %-12s  %9s%9s"
                        .formatted(
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
        line("  %-3s %-12s %-60s %6s %6s"
                .formatted(
                        count.jurisdiction(), count.rule(), shortened(count.title(), 60), number(count.calls()), alone)
                .stripTrailing());
    }

    private void ways() {
        if (summary.ways().isEmpty()) {
            return;
        }
        heading("%-82s%s".formatted("Would have allowed denied calls, had it been in place in time", "calls"));
        summary.ways().stream().limit(MOST_WAYS).forEach(this::way);
        int more = summary.ways().size() - MOST_WAYS;
        if (more > 0) {
            line("  and " + number(more) + " more sets of changes, in the JSON lines");
        }
    }

    /** The changes of one set below each other, the number of calls beside the first. */
    private void way(WayCount count) {
        List<String> rows = new ArrayList<>();
        for (Change change : count.way().all()) {
            String start = rows.isEmpty() ? "" : "  and ";
            rows.add(shortened(start + change.text(Locale.ENGLISH).replace("`", ""), 77));
        }
        line("  %-77s %6s".formatted(rows.get(0), number(count.calls())));
        rows.stream().skip(1).forEach(row -> line("  " + row));
    }

    private void inTheWay() {
        if (summary.inTheWay().isEmpty()) {
            return;
        }
        heading("%-82s%s"
                .formatted(
                        "Nothing would have allowed " + number(summary.deniedForGood()) + " of them; in the way",
                        "calls  alone"));
        summary.inTheWay().forEach(this::rule);
    }

    private void late() {
        if (summary.late().isEmpty()) {
            return;
        }
        heading("%-82s%s".formatted("Came after the call and did not count", "calls"));
        summary.late()
                .forEach(count -> line("  %-77s %6s".formatted(shortened(count.what(), 77), number(count.calls()))));
    }

    private void counts(String title, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        heading(title);
        counts.forEach((what, count) -> line("  %-77s %6s".formatted(what, number(count))));
    }

    private Map<String, Long> sentences() {
        return keyed(summary.attributionDoubts(), AttributionDoubt::sentence);
    }

    private Map<String, Long> recordDoubts() {
        return keyed(summary.recordDoubts(), doubt -> doubt.sentence());
    }

    private Map<String, Long> unjudged() {
        return keyed(summary.unjudged(), Unjudged.Why::sentence);
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
        heading("Not readable");
        List<String> rows = new ArrayList<>();
        summary.unreadable().stream().limit(MOST_UNREADABLE).forEach(record -> rows.add(row(record)));
        rows.forEach(this::line);
        long more = summary.unreadableTotal() - rows.size();
        if (more > 0) {
            line("  and " + number(more) + " more, in the JSON lines");
        }
    }

    private static String row(UnreadableRecord record) {
        return "  %s, %s: %s".formatted(record.origin().file(), record.origin().place(), record.why());
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
