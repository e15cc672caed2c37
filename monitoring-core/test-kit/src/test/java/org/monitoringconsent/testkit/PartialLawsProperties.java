// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.RuleSet;

/** What the engine says about facts left out or changed is right for any rule set, tried value by value. */
class PartialLawsProperties {

    private static final int REQUESTS = 4;

    /** A verdict is settled exactly when no way of stating the missing facts turns it. */
    @Property(tries = 60)
    void settledMeansThatNoCompletionTurnsIt(@ForAll long seed) {
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        PartialLaws laws = new PartialLaws(new VerdictLaws(ruleSet));
        Random random = new Random(seed);

        List<MonitoringRequest> requests = requests(seed, ruleSet);

        requests.forEach(request -> laws.isSettledWhenNoCompletionTurnsIt(laws.nearlyComplete(request, random)));
    }

    /** A verdict names to watch exactly the facts of which one other value turns the decision. */
    @Property(tries = 60)
    void exactlyTheFactsThatTurnTheDecisionAreWatched(@ForAll long seed) {
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        PartialLaws laws = new PartialLaws(new VerdictLaws(ruleSet));

        List<MonitoringRequest> requests = requests(seed, ruleSet);

        requests.forEach(laws::watchesExactlyTheFactsThatTurnIt);
    }

    /** Questions and remedies allow, hold nothing that is not needed, and miss no single change. */
    @Property(tries = 60)
    void questionsAndRemediesAllowAndAreMinimal(@ForAll long seed) {
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        PartialLaws laws = new PartialLaws(new VerdictLaws(ruleSet));

        List<MonitoringRequest> requests = requests(seed, ruleSet);

        requests.forEach(laws::questionsDecide);
        requests.forEach(laws::remediesAllow);
    }

    /** Here a ground that ends the evaluation is reached by many values of the purpose, each of them a clause. */
    @Example
    void everyValueOfOneFactThatAllowsIsNamed() {
        questionsAndRemediesAllowAndAreMinimal(-94_485);
    }

    /** Here an answer that alone allows is a rare one, while another set of the same fact is an ordinary one. */
    @Example
    void everyRareValueOfOneFactThatAllowsIsNamed() {
        questionsAndRemediesAllowAndAreMinimal(33);
    }

    private static List<MonitoringRequest> requests(long seed, RuleSet ruleSet) {
        return Requests.stream(seed, ruleSet).limit(REQUESTS).toList();
    }
}
