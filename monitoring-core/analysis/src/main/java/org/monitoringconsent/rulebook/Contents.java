// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.rule.Rule;

/** The table of contents of a book: its sections, and the rules by topic. */
final class Contents {

    private final Edition edition;

    Contents(Edition edition) {
        this.edition = edition;
    }

    List<Page.Entry> entries() {
        return List.of(
                section("overview", List.of()),
                section("facts", List.of()),
                section("conditions", List.of()),
                section("rules", topics()),
                section("timeline", List.of()),
                section("others", List.of()));
    }

    private Page.Entry section(String key, List<Page.Entry> below) {
        return new Page.Entry(edition.words().of(key), key, below);
    }

    /** Rules that follow each other and whose ids begin alike stand together. */
    private List<Page.Entry> topics() {
        List<Page.Entry> topics = new ArrayList<>();
        List<Page.Entry> rules = new ArrayList<>();
        String current = "";
        for (Rule rule : edition.rules()) {
            String topic = topic(rule);
            if (!topic.equals(current)) {
                close(topics, rules, current);
                current = topic;
            }
            rules.add(new Page.Entry(rule.id() + " " + edition.title(rule), Edition.anchorOf(rule.id()), List.of()));
        }
        close(topics, rules, current);
        return topics;
    }

    private void close(List<Page.Entry> topics, List<Page.Entry> rules, String topic) {
        if (!rules.isEmpty()) {
            String name = edition.ruleSet()
                    .texts()
                    .find("topic." + topic, edition.words().language())
                    .orElse(topic);
            topics.add(new Page.Entry(name, rules.get(0).anchor(), List.copyOf(rules)));
            rules.clear();
        }
    }

    private static String topic(Rule rule) {
        String id = rule.id().value();
        return id.substring(0, id.lastIndexOf('-'));
    }
}
