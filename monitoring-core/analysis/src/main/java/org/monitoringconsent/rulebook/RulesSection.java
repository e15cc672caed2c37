// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;

/** The rules in force, one after the other. */
final class RulesSection {

    private final Edition edition;
    private final Map<RuleId, SortedSet<String>> cases;

    RulesSection(Edition edition, Map<RuleId, SortedSet<String>> cases) {
        this.edition = edition;
        this.cases = cases;
    }

    List<Block> blocks() {
        Words words = edition.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "rules", words.of("rules")));
        blocks.add(Phrase.of(words.of("rules.intro")).paragraph());
        for (Rule rule : edition.rules()) {
            blocks.addAll(new RuleSection(edition, rule, cases).blocks());
        }
        return blocks;
    }
}
