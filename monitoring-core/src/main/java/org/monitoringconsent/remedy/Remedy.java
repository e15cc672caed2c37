// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.TextFiles;

/**
 * One way to an ALLOW: first what to state, then what to change; none of it can be spared.
 *
 * @param questions the facts to state that the request leaves out, the most useful first
 * @param changes the facts to change that the request states, sorted by path; nothing that lies in the past or simply is
 * @param ordinary whether the answers of an ordinary arrangement will do; false where one rests on what is true of few
 */
public record Remedy(List<Question> questions, List<Change> changes, boolean ordinary) {

    static final TextFiles WORDS = TextFiles.of("remedies", Remedy.class::getResourceAsStream);

    /** Copies the questions and the changes. */
    public Remedy {
        questions = List.copyOf(questions);
        changes = List.copyOf(changes);
    }

    /** One that asks nothing. */
    public Remedy(List<Change> changes) {
        this(List.of(), changes, true);
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
        MonitoringRequest changed = request;
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
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
