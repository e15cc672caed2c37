// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.rule.FactTexts;

/** A fact that the request does not state, as a question with all its answers. */
public final class Question {

    private final Fact<?> fact;
    private final List<Object> answers;
    private final List<Object> allowing;
    private final boolean changeable;

    Question(Fact<?> fact, List<Object> answers, List<Object> allowing, boolean changeable) {
        this.fact = fact;
        this.answers = List.copyOf(answers);
        this.allowing = List.copyOf(allowing);
        this.changeable = changeable;
    }

    /** What to state. */
    public Fact<?> fact() {
        return fact;
    }

    /** Every value that the fact can have in such a request, in the order of the vocabulary. */
    public List<Object> answers() {
        return answers;
    }

    /** Those of the answers with which the proposal that asks leads to ALLOW, in the same order. */
    public List<Object> allowing() {
        return allowing;
    }

    /** Whether an answer that does not allow can still be turned into one that does; false for what simply is and for what lies in the past. */
    public boolean changeable() {
        return changeable;
    }

    /** The question and its answers in words of the language. */
    public String text(Locale language) {
        String asked =
                FactTexts.meaning(fact, language).map(text -> ": " + text).orElse("");
        return "`" + fact.name() + "`" + asked + " – "
                + answers.stream().map(answer -> answer(answer, language)).collect(Collectors.joining("; "));
    }

    /** One answer as a request states it, with what it means. */
    public String answer(Object value, Locale language) {
        return value
                + FactTexts.meaning(fact, value, language)
                        .map(text -> " (" + text + ")")
                        .orElse("");
    }

    /** The fact with the answers that allow, as a change. */
    Change change() {
        return Change.of(fact, allowing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question that
                && fact.equals(that.fact)
                && answers.equals(that.answers)
                && allowing.equals(that.allowing)
                && changeable == that.changeable;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, answers, allowing, changeable);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
