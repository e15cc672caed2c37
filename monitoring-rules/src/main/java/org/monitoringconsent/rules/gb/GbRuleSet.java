package org.monitoringconsent.rules.gb;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.analysis.AcceptedFindings;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.RuleSetProvider;

/** The rules of the United Kingdom, in the order of the instruments. */
public final class GbRuleSet implements RuleSetProvider {

    private static final List<List<Rule>> THEMES = List.of(
            ScopeRules.all(),
            InterceptionRules.all(),
            GatewayRules.all(),
            ProtectedRules.all(),
            OpennessRules.all(),
            CovertRules.all(),
            LawfulBasisRules.all(),
            DataRules.all(),
            DeviceRules.all(),
            AutomatedRules.all(),
            SectorRules.all(),
            ActingRules.all(),
            OriginRules.all(),
            VettingRules.all(),
            DutyRules.all());

    /** A provider for {@link java.util.ServiceLoader}. */
    public GbRuleSet() {}

    /** The rule set as at the day of the last check that the package names. */
    @Override
    public RuleSet ruleSet() {
        RuleSet.Builder builder =
                RuleSet.named("GB", "United Kingdom").version("2026-11-23").coversFrom(2000, 10, 24);
        for (List<Rule> theme : THEMES) {
            builder.rules(theme);
        }
        return builder.build(Texts.read(Locale.ENGLISH, GbRuleSet.class.getResourceAsStream("messages.properties"))
                .and(Texts.DUTCH, GbRuleSet.class.getResourceAsStream("messages_nl.properties")));
    }

    @Override
    public List<String> acceptedFindings() {
        return AcceptedFindings.lines(GbRuleSet.class.getResourceAsStream("accepted-findings.txt"));
    }
}
