// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.recorder.session.Keeping;
import org.monitoringconsent.recorder.session.Kept;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.Stretch;

/** Writes the time line of a call in lines of text. */
final class TimeLineText {

    /** What is kept where nobody wanted anything. */
    static final Keeping NOTHING = new Keeping(Keeping.Mode.OFF, Set.of());

    private final CallReport report;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    TimeLineText(CallReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    String text() {
        line(words.of("text.title", report.call(), report.begin().truncatedTo(ChronoUnit.SECONDS)));
        line("");
        line(words.of("text.events"));
        report.entries().forEach(this::entry);
        line("");
        line(words.of("text.stretches"));
        report.stretches().forEach(this::stretch);
        line("");
        line(words.of("text.kept"));
        if (report.kept().isEmpty()) {
            line("  " + words.of("text.nothing"));
        }
        report.kept().forEach(this::kept);
        report.files().forEach(file -> line("  " + file.getFileName()));
        return text.toString();
    }

    private void entry(CallReport.Entry entry) {
        String done = entry.answer().instructions().stream()
                .map(instruction -> words.instruction(instruction, report.begin()))
                .distinct()
                .collect(Collectors.joining("; "));
        line("  " + at(entry.event().at()) + "  " + words.event(entry.event()) + (done.isEmpty() ? "" : " -> " + done));
    }

    private void stretch(Stretch stretch) {
        Keeping keeping = stretch.allowed().getOrDefault(Activity.RECORD, NOTHING);
        String parties = stretch.parties().stream().map(Participant::id).collect(Collectors.joining(", "));
        line("  " + at(stretch.from()) + " -" + at(stretch.until()) + "  " + words.keeping(keeping) + "  [" + parties
                + "]");
        List<String> why = words.why(stretch);
        why.forEach(reason -> line("      " + reason));
    }

    private void kept(Kept kept) {
        String masked = kept.masked().isEmpty()
                ? ""
                : "  " + words.of("keeping.MASKED.of", String.join(", ", new TreeSet<>(kept.masked())));
        line("  " + at(kept.from()) + " -" + at(kept.until()) + masked + "  "
                + words.of(
                        "text.seconds",
                        Duration.between(kept.from(), kept.until()).toMillis() / 1000.0));
    }

    private String at(Instant moment) {
        return String.format(words.language(), "%9.3f", Words.seconds(report.begin(), moment));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
