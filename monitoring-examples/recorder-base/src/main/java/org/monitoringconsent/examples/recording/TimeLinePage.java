// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.recorder.session.Judgement;
import org.monitoringconsent.recorder.session.Keeping;
import org.monitoringconsent.recorder.session.Kept;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.Stretch;
import org.monitoringconsent.rulebook.PageFrame;

/** The time line of a call as a picture with its text, for a browser and for paper. */
public final class TimeLinePage {

    private static final int TICKS = 6;

    private final CallReport report;
    private final Words words;
    private final Instant end;

    private TimeLinePage(CallReport report, Words words) {
        this.report = report;
        this.words = words;
        this.end = report.stretches().isEmpty()
                ? report.begin()
                : report.stretches().get(report.stretches().size() - 1).until();
    }

    @SuppressWarnings("NullAway") // No tag of the template is intercepted.
    static String of(CallReport report, Words words) {
        StringOutput page = new StringOutput(16 * 1024);
        JtetimelineGenerated.render(new OwaspHtmlTemplateOutput(page), null, new TimeLinePage(report, words));
        return page.toString();
    }

    /**
     * A piece of a bar.
     *
     * @param left where it begins, in per cent of the call
     * @param width how long it is, in per cent of the call
     * @param look the class of its colour
     * @param label a word in it
     * @param hover what it tells when it is pointed at
     */
    public record Piece(String left, String width, String look, String label, String hover) {}

    /**
     * A bar of the picture.
     *
     * @param name whose or what it is
     * @param pieces from the left to the right
     */
    public record Bar(String name, List<Piece> pieces) {}

    /**
     * A row of the text.
     *
     * @param time when, in seconds
     * @param look the class of its colour
     * @param first what was so, or happened
     * @param second who was there, or what to do
     * @param lines why
     */
    public record Row(String time, String look, String first, String second, List<String> lines) {}

    /** What the page says beside the call. */
    public Words words() {
        return words;
    }

    /** The id of the call. */
    public String call() {
        return report.call();
    }

    /** When it was and how long. */
    public String when() {
        return words.of("page.when", report.begin().truncatedTo(ChronoUnit.SECONDS), words.at(report.begin(), end));
    }

    /** What a browser may do for it: nothing but show it. */
    public String policy() {
        return PageFrame.policy();
    }

    /** Its style sheet, the common one first. */
    public String style() {
        try (InputStream in = Objects.requireNonNull(
                TimeLinePage.class.getResourceAsStream("timeline.css"), "the style sheet must be on the class path")) {
            return PageFrame.style() + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("the style sheet cannot be read", failed);
        }
    }

    /** The marks below the picture, from the left to the right. */
    public List<Piece> ticks() {
        List<Piece> ticks = new ArrayList<>();
        double length = Words.seconds(report.begin(), end);
        for (int i = 0; i <= TICKS; i++) {
            String label = String.format(words.language(), "%.1f", length * i / TICKS);
            ticks.add(new Piece(percent(i / (double) TICKS), "0%", i == TICKS ? "last" : "tick", label, label));
        }
        return ticks;
    }

    /** Who was there, what the law said, what was to be done with the recording, and of whom sound is kept. */
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        Set<Participant> everybody = new LinkedHashSet<>();
        report.stretches().forEach(stretch -> everybody.addAll(stretch.parties()));
        for (Participant party : everybody) {
            bars.add(new Bar(
                    words.of("page.there", party.id()),
                    joined(report.stretches().stream()
                            .filter(stretch -> stretch.parties().contains(party))
                            .map(stretch -> piece(stretch.from(), stretch.until(), "there", "", there(party)))
                            .toList())));
        }
        bars.add(new Bar(
                words.of("page.law"), report.stretches().stream().map(this::law).toList()));
        bars.add(new Bar(
                words.of("page.recording"),
                report.stretches().stream().map(this::recording).toList()));
        for (Participant party : everybody) {
            bars.add(new Bar(
                    words.of("page.sound", party.id()),
                    report.kept().stream()
                            .filter(kept -> !kept.masked().contains(party.id()))
                            .flatMap(kept -> present(party, kept).stream())
                            .toList()));
        }
        return bars;
    }

    private String there(Participant party) {
        String role = words.of("role." + party.role());
        return party.country()
                .map(country -> role + ", " + country.name(words.language()))
                .orElse(role);
    }

    /** Kept sound of a party, as far as the party was there. */
    private List<Piece> present(Participant party, Kept kept) {
        return joined(report.stretches().stream()
                .filter(stretch -> stretch.parties().contains(party))
                .filter(stretch ->
                        stretch.from().isBefore(kept.until()) && kept.from().isBefore(stretch.until()))
                .map(stretch -> {
                    Instant from = kept.from().isAfter(stretch.from()) ? kept.from() : stretch.from();
                    Instant until = kept.until().isBefore(stretch.until()) ? kept.until() : stretch.until();
                    return piece(from, until, "kept", "", words.of("page.kept"));
                })
                .toList());
    }

    /** The same, without a seam where one piece follows on another that says the same. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece next : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && Math.abs(number(last.left) + number(last.width) - number(next.left)) < 0.002) {
                double width = number(next.left) + number(next.width) - number(last.left);
                joined.set(
                        joined.size() - 1,
                        new Piece(last.left, percent(width / 100), last.look, last.label, last.hover));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.substring(0, percent.length() - 1));
    }

    private Piece law(Stretch stretch) {
        Judgement judgement = stretch.judgements().get(Activity.RECORD);
        String word = judgement == null ? "" : words.outcome(judgement);
        String look = judgement == null ? "off" : judgement.isOpen() ? "allow" : "deny";
        return piece(stretch.from(), stretch.until(), look, word, hover(stretch, word));
    }

    private Piece recording(Stretch stretch) {
        Keeping keeping = keeping(stretch);
        return piece(
                stretch.from(),
                stretch.until(),
                look(keeping),
                words.of(keeping.mode()),
                hover(stretch, words.keeping(keeping)));
    }

    private static Keeping keeping(Stretch stretch) {
        return stretch.allowed().getOrDefault(Activity.RECORD, TimeLineText.NOTHING);
    }

    private static String look(Keeping keeping) {
        return keeping.mode().name().toLowerCase(Locale.ROOT);
    }

    private String hover(Stretch stretch, String word) {
        String times = words.at(report.begin(), stretch.from()) + " – " + words.at(report.begin(), stretch.until());
        return times + " s: " + word + "\n" + String.join("\n", words.why(stretch));
    }

    private Piece piece(Instant from, Instant until, String look, String label, String hover) {
        double length = Math.max(1e-9, Words.seconds(report.begin(), end));
        double left = Words.seconds(report.begin(), from) / length;
        double width = Words.seconds(from, until) / length;
        return new Piece(percent(left), percent(width), look, width < 0.11 ? "" : label, hover);
    }

    /** A share of the length, as a style sheet has it in every language. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", Math.max(0, Math.min(1, share)) * 100);
    }

    /** The stretches of the call in text. */
    public List<Row> stretches() {
        return report.stretches().stream()
                .map(stretch -> new Row(
                        words.at(report.begin(), stretch.from()) + " – " + words.at(report.begin(), stretch.until()),
                        look(keeping(stretch)),
                        words.keeping(keeping(stretch)),
                        // An id is not broken at its hyphen.
                        stretch.parties().stream()
                                .map(party -> party.id().replace('-', '\u2011'))
                                .collect(Collectors.joining(", ")),
                        words.why(stretch)))
                .toList();
    }

    /** What happened, in text, in the order in which it came. */
    public List<Row> events() {
        return report.entries().stream()
                .map(entry -> new Row(
                        words.at(report.begin(), entry.event().at()),
                        "event",
                        words.event(entry.event()),
                        words.at(report.begin(), entry.answer().received()),
                        entry.answer().instructions().stream()
                                .map(instruction -> words.instruction(instruction, report.begin()))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** What is left on the disk. */
    public List<String> files() {
        return report.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }
}
