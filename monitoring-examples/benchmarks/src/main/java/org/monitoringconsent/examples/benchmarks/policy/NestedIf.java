// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;

/** The policy by hand, first match wins, without reasons: the floor under everything. */
public final class NestedIf implements PolicyEngine {

    private CallFacts[] calls = {};

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        return allows(calls[position]) ? Boolean.TRUE : Boolean.FALSE;
    }

    @Override
    public PolicyAnswer answer(int position) {
        return new PolicyAnswer(allows(calls[position]), 0);
    }

    @Override
    public boolean namesRules() {
        return false;
    }

    private static boolean allows(CallFacts call) {
        if (call.getJurisdiction() == CallFacts.Jurisdiction.OTHER) {
            return false;
        }
        boolean compliance = call.getPurpose() == CallFacts.Purpose.COMPLIANCE;
        boolean investigating = compliance || call.getPurpose() == CallFacts.Purpose.FRAUD;
        if (call.isCovert()) {
            if (!call.isSuspicion() || !investigating) {
                return false;
            }
        } else if (!call.isInformed()) {
            return false;
        }
        if (call.getJurisdiction() == CallFacts.Jurisdiction.NL && !call.isWorksCouncil()) {
            return false;
        }
        if (call.getRetention() > 180 && !compliance) {
            return false;
        }
        return contentAllowed(call) && permitted(call, investigating);
    }

    private static boolean contentAllowed(CallFacts call) {
        if (!call.isContent()) {
            return true;
        }
        boolean untold = call.getJurisdiction() == CallFacts.Jurisdiction.UK
                && call.getChannel() == CallFacts.Channel.VOICE
                && !call.isThirdParty();
        return call.isDpia() && !call.isPrivateComm() && !untold;
    }

    private static boolean permitted(CallFacts call, boolean investigating) {
        if (investigating && call.isDpia()) {
            return true;
        }
        boolean coaching =
                call.getPurpose() == CallFacts.Purpose.QUALITY || call.getPurpose() == CallFacts.Purpose.TRAINING;
        if (coaching && call.isInformed() && call.isConsent()) {
            return true;
        }
        return !call.isContent() && call.isInformed() && call.getRetention() <= 90;
    }
}
