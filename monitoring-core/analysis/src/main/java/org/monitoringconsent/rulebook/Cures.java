// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.rule.Cure;

/** The machine-readable cures of a rule; those that bring one and the same fact to different values on one line. */
final class Cures {

    private final Edition edition;
    private final Words words;
    private final List<Cure> cures;

    Cures(Edition edition, List<Cure> cures) {
        this.edition = edition;
        this.words = edition.words();
        this.cures = cures;
    }

    List<Block.Item> items() {
        Map<String, List<Inline>> single = new LinkedHashMap<>();
        List<Block.Item> joint = new ArrayList<>();
        for (Cure cure : cures) {
            if (cure.changes().size() == 1) {
                Cure.Change<?> change = cure.changes().get(0);
                single.computeIfAbsent(change.fact().name(), name -> new ArrayList<>())
                        .add(value(change));
            } else {
                joint.add(together(cure));
            }
        }
        List<Block.Item> items = new ArrayList<>();
        single.forEach(
                (fact, values) -> items.add(becomes(new Phrase(), fact, values).item()));
        items.addAll(joint);
        return items;
    }

    private Block.Item together(Cure cure) {
        Phrase phrase = new Phrase();
        for (Cure.Change<?> change : cure.changes()) {
            phrase.text(phrase.isEmpty() ? "" : " " + words.of("rule.with") + " ");
            becomes(phrase, change.fact().name(), List.of(value(change)));
        }
        return phrase.item();
    }

    private Phrase becomes(Phrase phrase, String fact, List<Inline> values) {
        phrase.add(edition.fact(fact)).text(" " + words.of("rule.becomes") + " ");
        for (int i = 0; i < values.size(); i++) {
            boolean last = i == values.size() - 1;
            phrase.text(i == 0 ? "" : last ? " " + words.of("or") + " " : ", ").add(values.get(i));
        }
        return phrase;
    }

    private static Inline value(Cure.Change<?> change) {
        return new Inline.Code(String.valueOf(change.value()), "");
    }
}
