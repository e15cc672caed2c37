// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Verdict;

/**
 * One case of a case file: a request as somebody wrote it, and the answer that they expect.
 *
 * @param id the id of the case
 * @param title the case in words
 * @param jurisdiction the country whose rule set is asked alone
 * @param source what the case was built from
 * @param request the request as JSON
 * @param expected the answer
 */
public record WrittenCase(
        String id, String title, String jurisdiction, String source, String request, Expected expected) {

    /**
     * The answer that a case expects.
     *
     * @param decision ALLOW or DENY
     * @param coverage whether the jurisdiction has a say
     * @param denials exactly the rules that deny
     * @param duties exactly the obligations of an ALLOW
     * @param grounds rules that must be among the grounds and exceptions reported
     * @param advisories exactly the advisories, where the case gives them
     * @param contestable whether the verdict is contestable, where the case says so
     */
    public record Expected(
            String decision,
            String coverage,
            SortedSet<String> denials,
            SortedSet<String> duties,
            SortedSet<String> grounds,
            Optional<SortedSet<String>> advisories,
            Optional<Boolean> contestable) {

        /** Copies the sets. */
        public Expected {
            denials = Collections.unmodifiableSortedSet(new TreeSet<>(denials));
            duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
            grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
        }
    }

    /**
     * The request.
     *
     * @param attributeKeys the facts that the loaded rule sets declare
     */
    public MonitoringRequest request(Set<String> attributeKeys) {
        return RequestJson.accepting(attributeKeys).read(request);
    }

    /** In what the engine's answer differs from the expected one; empty when in nothing. */
    public List<String> differences(MonitoringEngine engine) {
        Verdict verdict = engine.in(jurisdiction).decide(request(engine.attributeKeys()));
        NaiveVerdict answer = NaiveVerdict.of(verdict);
        SortedSet<String> duties = texts(answer.obligations());
        List<String> differences = new ArrayList<>();
        compare("decision", expected.decision(), answer.decision().name(), differences);
        compare("coverage", expected.coverage(), answer.coverage().name(), differences);
        compare("denials", expected.denials(), answer.rules(Effect.DENIES), differences);
        if (verdict.isAllowed()) {
            compare("duties", expected.duties(), duties, differences);
        } else {
            compare("duties of a DENY", Collections.emptySortedSet(), duties, differences);
        }
        if (!answer.rules(Effect.GROUNDS).containsAll(expected.grounds())) {
            compare("grounds", expected.grounds(), answer.rules(Effect.GROUNDS), differences);
        }
        expected.advisories()
                .ifPresent(
                        advisories -> compare("advisories", advisories, texts(answer.advisoriesOfLaw()), differences));
        expected.contestable()
                .ifPresent(contestable -> compare("contestable", contestable, answer.contestable(), differences));
        return differences;
    }

    private static SortedSet<String> texts(Iterable<?> codes) {
        SortedSet<String> texts = new TreeSet<>();
        codes.forEach(code -> texts.add(String.valueOf(code)));
        return texts;
    }

    private static void compare(String what, Object expected, Object given, List<String> differences) {
        if (!expected.equals(given)) {
            differences.add(what + " must be " + expected + " but " + (what.equals("grounds") ? "lacks some: " : "is ")
                    + given);
        }
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
