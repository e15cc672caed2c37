// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Instruction;
import org.monitoringconsent.recorder.session.Judgement;
import org.monitoringconsent.recorder.session.Keeping;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.Stretch;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What a time line says, in English or any language that there is a file of. */
public final class Words {

    private final Locale language;
    private final ResourceBundle words;

    Words(Locale language) {
        this.words = ResourceBundle.getBundle(
                "org.monitoringconsent.examples.recording.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = words.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : language;
    }

    Locale language() {
        return language;
    }

    /** The tag of the language, for a page. */
    public String tag() {
        return language.getLanguage();
    }

    /** A text, with its places filled. */
    public String of(String key, Object... values) {
        String text = words.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language).format(values);
    }

    String of(Keeping.Mode mode) {
        return of("keeping." + mode);
    }

    String keeping(Keeping keeping) {
        return keeping.masked().isEmpty()
                ? of(keeping.mode())
                : of("keeping.MASKED.of", String.join(", ", new TreeSet<>(keeping.masked())));
    }

    /** A moment as seconds since the beginning. */
    String at(Instant begin, Instant moment) {
        return String.format(language, "%.3f", seconds(begin, moment));
    }

    static double seconds(Instant begin, Instant moment) {
        return Duration.between(begin, moment).toNanos() / 1e9;
    }

    String event(CallEvent event) {
        Stream<String> who = Stream.concat(event.parties().stream(), event.joining().map(Participant::id).stream());
        String parties = who.collect(Collectors.joining(", "));
        String fact = event.fact()
                .map(said -> said + " = " + event.value().orElse(""))
                .orElse("");
        return Stream.of(of("event." + event.kind()), parties, fact)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    String instruction(Instruction instruction, Instant begin) {
        String parties = instruction.parties().isEmpty()
                ? of("everybody")
                : String.join(", ", new TreeSet<>(instruction.parties()));
        String text = of("do." + instruction.kind(), parties, instruction.to().orElse(""));
        return switch (instruction.kind()) {
            case ERASE ->
                of(
                        "do.ERASE",
                        parties,
                        at(begin, instruction.since().orElse(begin)),
                        at(begin, instruction.until().orElse(begin)));
            case ANNOUNCE -> instruction.asking() ? of("do.ASK", parties) : text;
            case SIGNAL, NOTIFY ->
                text
                        + instruction
                                .obligation()
                                .map(obligation -> ": " + obligation.text(language))
                                .orElse("");
            default -> text;
        };
    }

    /** Whether the recording may go on, in a word. */
    String outcome(Judgement judgement) {
        return of("outcome." + judgement.outcome());
    }

    /** Why a stretch is as it is: the rules that deny it, what is missing, or the outcome itself. */
    List<String> why(Stretch stretch) {
        Judgement judgement = stretch.judgements().get(Activity.RECORD);
        if (judgement == null) {
            return List.of(of("why.nothing"));
        }
        return switch (judgement.outcome()) {
            case OPEN ->
                List.of(of(
                        "why.OPEN",
                        judgement
                                .verdict()
                                .map(Verdict::duties)
                                .orElse(List.of())
                                .size()));
            case DENIED ->
                judgement.verdict().map(Verdict::denials).orElse(List.of()).stream()
                        .map(this::reason)
                        .distinct()
                        .toList();
            case DUTIES_MISSING ->
                judgement.accounting().stream()
                        .flatMap(accounting -> accounting.missing().stream())
                        .map(duty -> of("why.DUTIES_MISSING", duty.text(language)))
                        .toList();
            case NO_WORKER, NO_PRACTICE, ILL_FORMED, FAILED -> List.of(of("why." + judgement.outcome()));
        };
    }

    private String reason(Reason reason) {
        return reason.rule() + ": " + reason.text(language);
    }
}
