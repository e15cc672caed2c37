// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.CompanyRules;

class CompanyRulesProperties {

    private static final int REQUESTS = 60;

    /** Under a company that bans everything nothing is allowed, however the law ends its evaluation. */
    @Property(tries = 150)
    void nothingIsAllowedAgainstABanOfEverything(@ForAll long seed) {
        CompanyRules ban = CompanyRules.under(Instrument.of("Policy"))
                .prohibits("ACME-BAN-01", "Nothing", Conditions.always(), "Nothing is done.", "Ask the board.")
                .build();
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        MonitoringEngine strict = MonitoringEngine.of(ruleSet).tightenedBy(ban);

        Requests.stream(seed, ruleSet)
                .limit(REQUESTS)
                .forEach(request -> assertTrue(strict.decide(request).isDenied(), request::toString));
    }

    /** Company rules on top of any law are read as a plain reading of both has it. */
    @Property(tries = 150)
    void companyRulesAreReadAsTheNaiveEngineReadsThem(@ForAll long seed) {
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        CompanyRules companyRules = RandomCompanyRules.next(seed);
        MonitoringEngine strict = MonitoringEngine.of(ruleSet).tightenedBy(companyRules);
        NaiveEngine naive = NaiveEngine.of(companyRules.tighten(ruleSet));

        Requests.stream(seed, ruleSet)
                .limit(REQUESTS)
                .forEach(request -> assertEquals(
                        naive.decide(request), NaiveVerdict.of(strict.decide(request)), request::toString));
    }

    /** Whatever a company prohibits or asks for binds wherever the law governs. */
    @Property(tries = 100)
    void companyRulesNeverLoosenAndAlwaysBind(@ForAll long seed) {
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        VerdictLaws laws = new VerdictLaws(ruleSet);

        Requests.stream(seed, ruleSet)
                .limit(10)
                .forEach(request -> laws.isNeverLoosenedBy(RandomCompanyRules.next(seed), request));
    }
}
