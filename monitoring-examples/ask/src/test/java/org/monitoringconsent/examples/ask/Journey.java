// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Fact;

/**
 * Somebody who asks: where they begin, and what they answer when they are asked; whatever else is asked they do not know.
 *
 * @param start the name of the start that they follow on the front page
 * @param allowed whether the answer is to be ALLOW
 */
record Journey(String name, String language, String start, Map<String, String> answers, boolean allowed) {

    static final List<Journey> ALL = List.of(
            new Journey(
                    "worker",
                    "en",
                    "private",
                    Map.of(
                            "country", "GB",
                            "communication.line", "EMPLOYER_PRIVATE",
                            "manner.operator", "AUTHORISED_EXPRESS",
                            "worker.notice", "GENERIC",
                            "communication.consent", "NONE",
                            "manner.extent", "SAMPLED",
                            "purpose.category", "QUALITY_STANDARDS"),
                    false),
            new Journey("employer-gb", "en", "record", with("country", "GB"), true),
            new Journey("employer-nl", "nl", "record", with("country", "NL"), true),
            new Journey(
                    "council",
                    "nl",
                    "score",
                    Map.ofEntries(
                            Map.entry("country", "NL"),
                            Map.entry("communication.line", "HOSTED_FOR_BUSINESS"),
                            Map.entry("safeguards.councilConsent", "NOT_ASKED"),
                            Map.entry("employer.representation", "WORKS_COUNCIL"),
                            Map.entry("employer.headcount", "FROM_50"),
                            Map.entry("safeguards.measureKind", "SYSTEM_OR_POLICY"),
                            Map.entry("manner.decision", "HUMAN"),
                            Map.entry("worker.notice", "SPECIFIC"),
                            Map.entry("safeguards.impactAssessment", "LOW_RISK"),
                            Map.entry("purpose.category", "QUALITY_STANDARDS"),
                            Map.entry("safeguards.statutoryDuty", "false"),
                            Map.entry("communication.withinRecordingDuty", "false")),
                    false),
            new Journey(
                    "acting",
                    "en",
                    "dismiss",
                    Map.of(
                            "country", "GB",
                            "communication.line", "HOSTED_FOR_BUSINESS",
                            "purpose.category", "QUALITY_STANDARDS",
                            "safeguards.legalBasis", "LEGITIMATE_INTERESTS",
                            "safeguards.balancing", "FAVOURS_EMPLOYER",
                            "source.provenance", "LAWFUL",
                            "use.workerHeard", "true",
                            "use.ruleKnown", "true"),
                    true));

    /** What an employer answers who has their papers in order. */
    private static Map<String, String> with(String key, String value) {
        return Map.ofEntries(
                Map.entry(key, value),
                Map.entry("communication.line", "HOSTED_FOR_BUSINESS"),
                Map.entry("purpose.category", "QUALITY_STANDARDS"),
                Map.entry("worker.inMonitoredGroup", "true"),
                Map.entry("worker.notice", "SPECIFIC_WITH_SIGNAL"),
                Map.entry("communication.otherPartyNotified", "true"),
                Map.entry("manner.extent", "SAMPLED"),
                Map.entry("manner.operator", "AUTHORISED_EXPRESS"),
                Map.entry("manner.recordsHold", "false"),
                Map.entry("manner.stopsWhenPersonal", "true"),
                Map.entry("safeguards.legalBasis", "LEGITIMATE_INTERESTS"),
                Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
                Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
                Map.entry("safeguards.councilConsent", "OBTAINED"),
                Map.entry("safeguards.retentionJustified", "true"));
    }

    /** Where they begin. */
    Route begin(LocalDate day) {
        Start begun = Start.ALL.stream()
                .filter(one -> one.name().equals(start))
                .findFirst()
                .orElseThrow();
        return Route.of("/ask?" + begun.facts())
                .with(Situation.WHO, begun.who().word())
                .with(Situation.DAY, day)
                .with("lang", language);
    }

    /**
     * What they choose: the answer of which they know everything that it says to be so; otherwise that none of these is so, where
     * they know nothing else; otherwise that they do not know.
     */
    Card.Choice choose(Situation situation, Card card, Words words) {
        List<Card.Choice> choices = card.groups().stream()
                .flatMap(group -> group.choices().stream())
                .toList();
        return choices.stream()
                .filter(choice -> fits(situation, choice, true))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(choice -> choice.text().equals(words.of("ask.none")) && fits(situation, choice, false))
                        .findFirst())
                .orElse(choices.get(choices.size() - 1));
    }

    private boolean fits(Situation before, Card.Choice choice, boolean knowingAll) {
        Situation after = new Situation(Route.of(choice.address()), before.day());
        boolean country = after.country().equals(before.country());
        if (!country) {
            return after.country().equals(Optional.ofNullable(answers.get("country")));
        }
        boolean news = false;
        for (Map.Entry<Fact<?>, List<Object>> told : after.told().entrySet()) {
            if (!told.getValue().equals(before.told().get(told.getKey()))) {
                String answer = answers.get(told.getKey().name());
                news = true;
                boolean fits = answer == null
                        ? !knowingAll
                        : told.getValue().stream()
                                .anyMatch(value -> String.valueOf(value).equals(answer));
                if (!fits) {
                    return false;
                }
            }
        }
        return news;
    }

    @Override
    public String toString() {
        return name;
    }
}
