// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.monitoringconsent.analysis.AuditFinding;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.FindingKind;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rule.RuleSet;

/** The report of an audit as text: what was proved, then what is accepted, then what is new. */
final class RuleFindings {

    /** More activities than this are counted, not named. */
    private static final int FEW = 6;

    private final List<String> lines = new ArrayList<>();
    private final AuditReport report;
    private final int width;

    private final Words words;

    private RuleFindings(AuditReport report, int width, Words words) {
        this.report = report;
        this.width = width;
        this.words = words;
    }

    static List<String> of(AuditReport report, boolean witnesses, int width, Words words) {
        RuleFindings text = new RuleFindings(report, width, words);
        text.proved();
        text.law();
        text.looked();
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
                words.of(
                        "check.proved",
                        report.ruleSet().rules().size(),
                        editions,
                        report.editions().get(0).toString(),
                        report.editions().get(editions - 1).toString(),
                        Activity.values().length,
                        seconds(),
                        report.solved(),
                        report.decisions()));
    }

    /** From when and up to when there is law, and for which values. */
    private void law() {
        RuleSet ruleSet = report.ruleSet();
        wrapped(
                "  ",
                words.of(
                        "check.law",
                        ruleSet.firstDay().toString(),
                        ruleSet.checkedUpTo().toString()));
        List<String> complete = new ArrayList<>();
        ruleSet.valuesWithLaw().forEach((fact, claimed) -> {
            List<?> beyond = fact.values().stream()
                    .filter(value -> !claimed.contains(value))
                    .toList();
            if (beyond.isEmpty()) {
                complete.add(fact.name());
            } else {
                wrapped("  ", words.of("check.claims.only", fact.name(), joined(claimed), joined(beyond)));
            }
        });
        wrapped("  ", words.of("check.claims", String.join(", ", complete)));
        lines.add("");
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void looked() {
        String row = "  %11s  %8s  %s";
        lines.add(row.formatted(words.of("check.statements"), words.of("check.found"), words.of("check.lookedFor")));
        for (Map.Entry<FindingKind, Long> entry : report.statements().entrySet()) {
            long found = report.findings().stream()
                    .filter(finding -> finding.kind() == entry.getKey())
                    .count();
            lines.add(row.formatted(grouped(entry.getValue()), grouped(found), words.of(entry.getKey())));
        }
        lines.add("");
    }

    private String grouped(long number) {
        return String.format(words.language(), "%,d", number);
    }

    private String seconds() {
        return String.format(words.language(), "%.1f s", report.duration().toMillis() / 1000.0);
    }

    private void accepted(boolean witnesses) {
        Map<AuditFinding, String> accepted = report.accepted();
        lines.add("  " + words.of("check.accepted", accepted.size()));
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
            lines.add("  " + words.of("check.outdated", outdated.size()));
            outdated.forEach(line -> wrapped("  ! ", line));
            lines.add("");
        }
    }

    private void open() {
        List<AuditFinding> open = report.open();
        lines.add("  " + (open.isEmpty() ? words.of("check.nothing") : words.of("check.new", open.size())));
        for (AuditFinding finding : open) {
            wrapped("  ! ", heading(finding) + ": " + finding.explanation(words.language()));
            witnesses(finding);
        }
        lines.add("");
    }

    private String heading(AuditFinding finding) {
        int activities = finding.activities().size();
        String where = "";
        if (activities <= FEW) {
            where = " " + words.of("check.for", joined(List.copyOf(finding.activities())));
        } else if (activities < Activity.values().length) {
            where = " " + words.of("check.activities", activities);
        }
        return finding.kind() + " " + finding.subject() + " " + days(finding) + where;
    }

    private String days(AuditFinding finding) {
        return finding.endDayExclusive()
                .map(end -> words.of(
                        "check.fromTo",
                        finding.firstDay().toString(),
                        end.minusDays(1).toString()))
                .orElseGet(() -> words.of("check.since", finding.firstDay().toString()));
    }

    /** Each on a line of its own, so that it can be piped into {@code decide}. */
    private void witnesses(AuditFinding finding) {
        finding.witnesses().forEach(request -> lines.add("    " + Printing.printable(RequestJson.write(request))));
    }

    private void wrapped(String first, String text) {
        lines.addAll(Printing.wrap(first, " ".repeat(first.length()), Printing.printable(text), width));
    }
}
