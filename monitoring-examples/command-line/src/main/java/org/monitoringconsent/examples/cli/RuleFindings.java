package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.monitoringconsent.analysis.AuditFinding;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.FindingKind;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.json.RequestJson;

/** The report of an audit as text: what was proved, then what is accepted, then what is new. */
final class RuleFindings {

    /** More activities than this are counted, not named. */
    private static final int FEW = 6;

    private final List<String> lines = new ArrayList<>();
    private final AuditReport report;
    private final int width;

    private RuleFindings(AuditReport report, int width) {
        this.report = report;
        this.width = width;
    }

    static List<String> of(AuditReport report, boolean witnesses, int width) {
        RuleFindings text = new RuleFindings(report, width);
        text.proved();
        text.accepted(witnesses);
        text.outdated();
        text.open();
        return text.lines;
    }

    private void proved() {
        int editions = report.editions().size();
        lines.add(report.ruleSet().name() + " (" + report.ruleSet() + ")");
        wrapped(
                "  ",
                count(report.ruleSet().rules().size(), "rule") + " in " + count(editions, "edition") + " from "
                        + report.editions().get(0) + " to "
                        + report.editions().get(editions - 1) + ", each for " + Activity.values().length
                        + " activities, obtaining and acting; proved in " + seconds() + " with "
                        + count(report.solved(), "question") + " to the solver and "
                        + count(report.decisions(), "request")
                        + " decided to compare");
        lines.add("");
        lines.add("   statements  found  looked for");
        for (Map.Entry<FindingKind, Long> entry : report.statements().entrySet()) {
            long found = report.findings().stream()
                    .filter(finding -> finding.kind() == entry.getKey())
                    .count();
            lines.add(String.format(
                    Locale.ROOT,
                    "  %,11d  %5d  %s",
                    entry.getValue(),
                    found,
                    entry.getKey().words()));
        }
        lines.add("");
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", report.duration().toMillis() / 1000.0);
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private void accepted(boolean witnesses) {
        Map<AuditFinding, String> accepted = report.accepted();
        lines.add("  " + count(accepted.size(), "finding") + " known and meant");
        accepted.forEach((finding, reason) -> {
            wrapped("  - ", heading(finding) + ": " + reason);
            if (witnesses) {
                witnesses(finding);
            }
        });
        lines.add("");
    }

    private void outdated() {
        List<String> outdated = report.outdated();
        if (!outdated.isEmpty()) {
            lines.add("  " + count(outdated.size(), "finding") + " accepted and no longer there");
            outdated.forEach(line -> wrapped("  ! ", line));
            lines.add("");
        }
    }

    private void open() {
        List<AuditFinding> open = report.open();
        lines.add(open.isEmpty() ? "  nothing new" : "  " + count(open.size(), "new finding"));
        for (AuditFinding finding : open) {
            wrapped("  ! ", heading(finding) + ": " + finding.explanation());
            witnesses(finding);
        }
        lines.add("");
    }

    private static String heading(AuditFinding finding) {
        int activities = finding.activities().size();
        String where = "";
        if (activities <= FEW) {
            where = " for " + finding.activities().stream().map(Activity::name).collect(Collectors.joining(", "));
        } else if (activities < Activity.values().length) {
            where = " for " + activities + " activities";
        }
        return finding.kind() + " " + finding.subject() + " " + finding.days() + where;
    }

    /** Each on a line of its own, so that it can be piped into {@code decide}. */
    private void witnesses(AuditFinding finding) {
        finding.witnesses().forEach(request -> lines.add("    " + Printing.printable(RequestJson.write(request))));
    }

    private void wrapped(String first, String text) {
        lines.addAll(Printing.wrap(first, " ".repeat(first.length()), Printing.printable(text), width));
    }
}
