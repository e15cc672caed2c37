// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;

/** The policy by hand, every rule read, as one straight line; a complete answer is looked up by the rules that hold. */
public final class StraightLine implements PolicyEngine {

    private CallFacts[] calls = {};

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        return PolicyAnswer.of(holding(calls[position]));
    }

    @Override
    public PolicyAnswer answer(int position) {
        return PolicyAnswer.of(holding(calls[position]));
    }

    /** One bit for each rule whose condition holds. */
    @SuppressWarnings("ShortCircuitBoolean") // No branches: every rule is read whatever the others say.
    public static int holding(CallFacts call) {
        CallFacts.Purpose purpose = call.getPurpose();
        boolean compliance = purpose == CallFacts.Purpose.COMPLIANCE;
        boolean investigating = compliance || purpose == CallFacts.Purpose.FRAUD;
        boolean coaching = purpose == CallFacts.Purpose.QUALITY || purpose == CallFacts.Purpose.TRAINING;
        boolean british = call.getJurisdiction() == CallFacts.Jurisdiction.UK;
        boolean content = call.isContent();
        boolean covert = call.isCovert();
        return bit(call.getJurisdiction() == CallFacts.Jurisdiction.OTHER, 0)
                | bit(!call.isInformed() & !covert, 1)
                | bit(covert & !call.isSuspicion(), 2)
                | bit(covert & !investigating, 3)
                | bit(call.getJurisdiction() == CallFacts.Jurisdiction.NL & !call.isWorksCouncil(), 4)
                | bit(content & !call.isDpia(), 5)
                | bit(content & call.isPrivateComm(), 6)
                | bit(call.getRetention() > 180 & !compliance, 7)
                | bit(british & call.getChannel() == CallFacts.Channel.VOICE & content & !call.isThirdParty(), 8)
                | bit(investigating & call.isDpia(), 9)
                | bit(coaching & call.isInformed() & call.isConsent(), 10)
                | bit(!content & call.isInformed() & call.getRetention() <= 90, 11);
    }

    private static int bit(boolean holds, int position) {
        return holds ? 1 << position : 0;
    }
}
