// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.stream.Collectors;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.verdict.Duty;

/** Writes what a part of a verdict rests on, so that nobody takes good practice for statute. */
final class LawText {

    private final Words words;

    LawText(Words words) {
        this.words = words;
    }

    /** How it binds, how sure the author is, and whether a lawyer could argue the other way. */
    String standing(Binding binding, Confidence confidence, boolean contestable) {
        return words.of("explain.binding") + ": " + words.of(binding) + "; " + words.of("explain.confidence") + ": "
                + words.of(confidence) + (contestable ? "; " + words.of("explain.contestable") : "");
    }

    /** Everything behind an obligation on one line: its period, the rules that ask for it, their law and how it binds. */
    String of(Duty duty) {
        String period = duty.period(words.language())
                .map(text -> words.of("explain.period") + ": " + text + "; ")
                .orElse("");
        String rules = duty.rules().stream().map(Object::toString).collect(Collectors.joining(", "));
        String law =
                duty.citations(words.language()).stream().map(Citation::text).collect(Collectors.joining("; "));
        return period + words.of("explain.asks") + " " + rules + " (" + law + "); "
                + standing(duty.binding(), duty.confidence(), duty.contestable());
    }
}
