// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.analysis.AcceptedFindings;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.nl.NlRuleSet;
import org.monitoringconsent.spi.RuleSetProvider;

/** What the authors accept of the findings about their own rules is well-formed and about rules that there are. */
class AcceptedFindingsTest {

    static List<RuleSetProvider> providers() {
        return List.of(new GbRuleSet(), new NlRuleSet());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void areAboutRulesThatThereAre(RuleSetProvider provider) {
        List<String> findings = provider.acceptedFindings();
        Set<String> rules = new TreeSet<>();
        provider.ruleSet().rules().forEach(rule -> rules.add(rule.id().value()));

        AcceptedFindings.of(findings);

        List<String> named = findings.stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("[^A-Z0-9-]")))
                .filter(RuleId::isWellFormed)
                .toList();
        assertFalse(named.isEmpty());
        assertTrue(rules.containsAll(named), () -> "not all are there: " + named);
    }

    /** The same findings, each with a reason of its own language. */
    @ParameterizedTest
    @MethodSource("providers")
    void haveReasonsInDutchToo(RuleSetProvider provider) {
        List<String> dutch = provider.acceptedFindings(Texts.DUTCH);

        assertEquals(withoutReason(provider.acceptedFindings()), withoutReason(dutch));
        assertEquals(provider.acceptedFindings(), provider.acceptedFindings(Locale.FRENCH));
        for (String line : dutch) {
            assertFalse(provider.acceptedFindings().contains(line) && line.contains("|"), line);
        }
    }

    private static List<String> withoutReason(List<String> findings) {
        return findings.stream()
                .filter(line -> line.contains("|") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.lastIndexOf('|')))
                .toList();
    }
}
