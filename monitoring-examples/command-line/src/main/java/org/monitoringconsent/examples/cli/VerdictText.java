// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** A verdict in a few lines: decision, deciding rules, obligations, what was not stated. */
final class VerdictText {

    private VerdictText() {}

    /** What was asked, in a few words; it holds nothing about the worker. */
    static String heading(MonitoringRequest request, Words words) {
        String activity = FactTexts.name(request.activity(), words.language());
        String purpose =
                FactTexts.name(request.purpose().category().orElse(PurposeCategory.UNSPECIFIED), words.language());
        return request.use()
                .map(use -> words.of(
                        "heading.use",
                        FactTexts.meaning(Facts.USE_KIND, use.kind(), words.language())
                                .orElse(use.kind().name()),
                        activity,
                        purpose,
                        request.day().toString()))
                .orElseGet(() -> words.of(
                        "heading.obtain", activity, purpose, request.day().toString()));
    }

    /** The countries and the decision. */
    static String decision(Verdict verdict, Words words) {
        String countries =
                verdict.jurisdictions().stream().map(Object::toString).collect(Collectors.joining(" + "));
        String coverage = verdict.coverage() == Coverage.GOVERNS ? "" : " (" + words.of(verdict.coverage()) + ")";
        return countries + "  " + words.of(verdict.decision()) + coverage;
    }

    static List<String> lines(Verdict verdict, Words words, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(decision(verdict, words));
        for (Reason reason : verdict.reasons()) {
            if (reason.effect() == Effect.DENIES || reason.effect() == Effect.GROUNDS) {
                String title = reason.rule() + " " + reason.title(words.language());
                lines.addAll(Printing.wrap("  ", "    ", title, width));
                if (reason.effect() == Effect.DENIES) {
                    lines.addAll(Printing.wrap("      ", "      ", reason.text(words.language()), width));
                }
            }
        }
        list(
                lines,
                words.of("obligations"),
                verdict.duties().stream()
                        .map(duty -> duty.text(words.language()) + " (" + duty.code() + ")")
                        .toList(),
                width);
        list(
                lines,
                words.of("advisories"),
                verdict.advice().stream()
                        .map(advice -> advice.text(words.language()) + " (" + advice.code() + ")")
                        .toList(),
                width);
        if (!verdict.unstated().isEmpty()) {
            String unstated = words.of("unstated") + ": " + String.join(", ", verdict.unstated());
            lines.addAll(Printing.wrap("  ", "    ", unstated, width));
        }
        if (!verdict.unread().isEmpty()) {
            String unread = words.of("explain.unread") + ": " + String.join(", ", verdict.unread());
            lines.addAll(Printing.wrap("  ", "    ", unread, width));
        }
        if (verdict.isDenied()) {
            lines.addAll(Printing.wrap("  ", "  ", words.of(verdict.isSettled() ? "settled" : "open"), width));
        }
        return lines;
    }

    private static void list(List<String> lines, String heading, List<String> items, int width) {
        if (!items.isEmpty()) {
            lines.add("  " + heading + ":");
            items.forEach(item -> lines.addAll(Printing.wrap("  - ", "    ", item, width)));
        }
    }
}
