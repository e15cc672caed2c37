// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;
import java.util.function.Predicate;

/** The policy as a plain list of twelve opaque predicates, as most programs would write plug-in rules. */
public final class RuleObjects implements PolicyEngine {

    private static final List<Predicate<CallFacts>> RULES = Conditions.inOrder();

    private CallFacts[] calls = {};

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        return answer(position);
    }

    @Override
    public PolicyAnswer answer(int position) {
        CallFacts call = calls[position];
        int holding = 0;
        for (int rule = 0; rule < RULES.size(); rule++) {
            if (RULES.get(rule).test(call)) {
                holding |= 1 << rule;
            }
        }
        return PolicyAnswer.of(holding);
    }

    /** The conditions of the policy as predicates. */
    static final class Conditions {

        private Conditions() {}

        static List<Predicate<CallFacts>> inOrder() {
            return List.of(
                    call -> call.getJurisdiction() == CallFacts.Jurisdiction.OTHER,
                    call -> !call.isInformed() && !call.isCovert(),
                    call -> call.isCovert() && !call.isSuspicion(),
                    call -> call.isCovert() && !investigating(call),
                    call -> call.getJurisdiction() == CallFacts.Jurisdiction.NL && !call.isWorksCouncil(),
                    call -> call.isContent() && !call.isDpia(),
                    call -> call.isContent() && call.isPrivateComm(),
                    call -> call.getRetention() > 180 && call.getPurpose() != CallFacts.Purpose.COMPLIANCE,
                    call -> call.getJurisdiction() == CallFacts.Jurisdiction.UK
                            && call.getChannel() == CallFacts.Channel.VOICE
                            && call.isContent()
                            && !call.isThirdParty(),
                    call -> investigating(call) && call.isDpia(),
                    call -> coaching(call) && call.isInformed() && call.isConsent(),
                    call -> !call.isContent() && call.isInformed() && call.getRetention() <= 90);
        }

        private static boolean investigating(CallFacts call) {
            return call.getPurpose() == CallFacts.Purpose.COMPLIANCE || call.getPurpose() == CallFacts.Purpose.FRAUD;
        }

        private static boolean coaching(CallFacts call) {
            return call.getPurpose() == CallFacts.Purpose.QUALITY || call.getPurpose() == CallFacts.Purpose.TRAINING;
        }
    }
}
