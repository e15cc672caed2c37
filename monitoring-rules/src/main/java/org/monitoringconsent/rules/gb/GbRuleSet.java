package org.monitoringconsent.rules.gb;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.RuleSetProvider;

/** The rules of the United Kingdom, in the order of the instruments. */
public final class GbRuleSet implements RuleSetProvider {

    /** A provider for {@link java.util.ServiceLoader}. */
    public GbRuleSet() {}

    /** The rule set as at the day of the last check that the package names. */
    @Override
    public RuleSet ruleSet() {
        return RuleSet.named("GB", "United Kingdom")
                .version("2026-11-23")
                .coversFrom(2000, 10, 24)
                .checkedUpTo(2026, 11, 29)
                .rules(ScopeRules.all())
                .rules(InterceptionRules.all())
                .rules(GatewayRules.all())
                .rules(ProtectedRules.all())
                .rules(OpennessRules.all())
                .rules(CovertRules.all())
                .rules(LawfulBasisRules.all())
                .rules(DataRules.all())
                .rules(DeviceRules.all())
                .rules(AutomatedRules.all())
                .rules(SectorRules.all())
                .rules(ActingRules.all())
                .rules(OriginRules.all())
                .rules(VettingRules.all())
                .rules(DutyRules.all())
                .build(texts());
    }

    private static Texts texts() {
        return Texts.read(Locale.ENGLISH, GbRuleSet.class.getResourceAsStream("messages.properties"))
                .and(Texts.DUTCH, GbRuleSet.class.getResourceAsStream("messages_nl.properties"));
    }

    @Override
    public List<String> acceptedFindings() {
        return RuleSetProvider.lines(GbRuleSet.class.getResourceAsStream("accepted-findings.txt"));
    }
}
