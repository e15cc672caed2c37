// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** Finds days on which a topic, the middle part of rule ids, has no rule although it has on earlier and on later days. */
final class Topics {

    private Topics() {}

    static List<Occurrence> gaps(RuleSet ruleSet, List<LocalDate> days, Tally tally) {
        TreeMap<String, List<Rule>> topics = new TreeMap<>();
        for (Rule rule : ruleSet.rules()) {
            topics.computeIfAbsent(topic(rule), key -> new ArrayList<>()).add(rule);
        }
        List<Occurrence> gaps = new ArrayList<>();
        topics.forEach((topic, rules) -> {
            TreeSet<LocalDate> covered = new TreeSet<>();
            for (LocalDate day : days) {
                tally.count(FindingKind.TOPIC_GAP);
                if (rules.stream().anyMatch(rule -> rule.inForceOn(day))) {
                    covered.add(day);
                }
            }
            for (LocalDate day : days) {
                if (!covered.contains(day) && covered.lower(day) != null && covered.higher(day) != null) {
                    gaps.add(new Occurrence(
                            FindingKind.TOPIC_GAP,
                            topic,
                            day,
                            Set.of(Activity.values()),
                            Explanation.of("topicGap", topic, covered.lower(day), covered.higher(day)),
                            List.of()));
                }
            }
        });
        return gaps;
    }

    /** Jurisdiction and topic, such as {@code UK-INT}. */
    private static String topic(Rule rule) {
        String id = rule.id().value();
        return id.substring(0, id.lastIndexOf('-'));
    }
}
