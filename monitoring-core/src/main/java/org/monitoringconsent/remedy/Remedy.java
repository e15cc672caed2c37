// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.TextFiles;

/** One way to an ALLOW: first what to state, then what to change; none of it can be spared. */
public final class Remedy {

    static final TextFiles WORDS = TextFiles.of("remedies", Remedy.class::getResourceAsStream);

    private final List<Question> questions;
    private final List<Change> changes;
    private final boolean ordinary;

    Remedy(List<Question> questions, List<Change> changes, boolean ordinary) {
        this.questions = List.copyOf(questions);
        this.changes = List.copyOf(changes);
        this.ordinary = ordinary;
    }

    /** A remedy that asks nothing; its changes stay in the given order. */
    public static Remedy of(List<Change> changes) {
        for (Change change : Objects.requireNonNull(changes, "changes must be given")) {
            Objects.requireNonNull(change, "a change must be given");
        }
        return new Remedy(List.of(), changes, true);
    }

    /** The facts to state that the request leaves out, the most useful first. */
    public List<Question> questions() {
        return questions;
    }

    /** The facts to change that the request states, sorted by path; nothing that lies in the past or simply is. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether the answers of an ordinary arrangement will do; false where one rests on what is true of few. */
    public boolean ordinary() {
        return ordinary;
    }

    /** Everything that has to be as named, stated or changed, sorted by path. */
    public List<Change> all() {
        List<Change> all = new ArrayList<>(changes);
        questions.forEach(question -> all.add(question.change()));
        all.sort(Comparator.comparing(change -> change.fact().name()));
        return List.copyOf(all);
    }

    /** The request with the first allowing answer to each question and the first value of each change; it is allowed. */
    public MonitoringRequest applyTo(MonitoringRequest request) {
        MonitoringRequest changed = Objects.requireNonNull(request, "a request must be given");
        for (Change change : all()) {
            changed = change.fact().changeTo(changed, change.anyOf().get(0));
        }
        return changed;
    }

    /** Everything as one phrase in the language. */
    public String text(Locale language) {
        return all().stream()
                .map(change -> change.text(language))
                .collect(Collectors.joining(" " + WORDS.of("and", language) + " "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remedy that
                && questions.equals(that.questions)
                && changes.equals(that.changes)
                && ordinary == that.ordinary;
    }

    @Override
    public int hashCode() {
        return Objects.hash(questions, changes, ordinary);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
