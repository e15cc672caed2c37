// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.Afresh;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Verdict;

/** The policy in our rules, asked in one of three ways. */
public final class OurEngine implements PolicyEngine {

    /** What is part of the time. */
    public enum Asked {
        /** A built request, as the library is meant to be asked; a verdict that was given before is found again. */
        BUILT,
        /** A built request, judged without looking at what was answered before. */
        AFRESH,
        /** The same, with each rule given as a piece of code. */
        CODED_AFRESH,
        /** The request is built from the facts of the call first. */
        FROM_FACTS
    }

    private final MonitoringEngine engine;
    private final Asked asked;
    private CallFacts[] calls = {};
    private MonitoringRequest[] requests = {};

    /** The engine, asked in this way. */
    public OurEngine(Asked asked) {
        this.asked = asked;
        this.engine = MonitoringEngine.of(asked == Asked.CODED_AFRESH ? OurRulesInCode.ruleSet() : OurRules.ruleSet())
                .in("GB");
    }

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
        // Other objects with the same facts: no request is recognised by its identity.
        given.stream().map(OurRules::request).forEach(engine::decide);
        requests = given.stream().map(OurRules::request).toArray(MonitoringRequest[]::new);
    }

    @Override
    public Object decide(int position) {
        return verdict(position);
    }

    @Override
    public PolicyAnswer answer(int position) {
        Verdict verdict = verdict(position);
        int rules = OurRules.bits(verdict.reasons().stream()
                .filter(reason -> reason.effect() == Effect.DENIES || reason.effect() == Effect.GROUNDS)
                .map(reason -> reason.rule().value())
                .toList());
        return new PolicyAnswer(verdict.isAllowed(), rules);
    }

    private Verdict verdict(int position) {
        return switch (asked) {
            case BUILT -> engine.decide(requests[position]);
            case AFRESH, CODED_AFRESH -> Afresh.decide(engine, requests[position]);
            case FROM_FACTS -> engine.decide(OurRules.request(calls[position]));
        };
    }
}
