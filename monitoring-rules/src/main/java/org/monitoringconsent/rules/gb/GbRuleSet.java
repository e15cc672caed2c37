package org.monitoringconsent.rules.gb;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.RuleSetProvider;

/** The rules of the United Kingdom, in the order of the instruments. */
public final class GbRuleSet implements RuleSetProvider {

    private static final String VERSION = "2026-11-29";

    /** A provider for {@link java.util.ServiceLoader}. */
    public GbRuleSet() {}

    /** The rule set as at the day of the last check that the package names. */
    @Override
    public RuleSet ruleSet() {
        return RuleSet.named("GB", "United Kingdom")
                .version(VERSION)
                .coversFrom(2000, 10, 24)
                .checkedUpTo(2026, 11, 29)
                .rules(ScopeRules.rules())
                .rules(InterceptionRules.rules())
                .rules(GatewayRules.rules())
                .rules(ProtectedRules.rules())
                .rules(PrivateRules.rules())
                .rules(OpennessRules.rules())
                .rules(ExpectationRules.rules())
                .rules(CovertRules.rules())
                .rules(LawfulBasisRules.rules())
                .rules(StatedPurposeRules.rules())
                .rules(NecessityRules.rules())
                .rules(DataRules.rules())
                .rules(CameraRules.rules())
                .rules(DeviceRules.rules())
                .rules(AutomatedRules.rules())
                .rules(SectorRules.rules())
                .rules(PurposeRules.rules())
                .rules(FairnessRules.rules())
                .rules(OriginRules.rules())
                .rules(VettingRules.rules())
                .rules(DutyRules.rules())
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
