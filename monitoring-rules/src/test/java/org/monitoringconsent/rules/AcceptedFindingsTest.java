package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.analysis.AcceptedFindings;
import org.monitoringconsent.rule.RuleSet;
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
        List<String> findings = provider.acceptedFindings().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        RuleSet ruleSet = provider.ruleSet();

        assertFalse(findings.isEmpty());
        AcceptedFindings.of(findings);
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(line -> ruleSet.rules().stream()
                                .noneMatch(rule -> line.contains(rule.id().value())))
                        .toList());
    }
}
