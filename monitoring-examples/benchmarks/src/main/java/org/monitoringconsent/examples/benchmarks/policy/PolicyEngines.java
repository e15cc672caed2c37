// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

/** Every way in which the policy is run, by the name in the tables. */
public enum PolicyEngines {
    /** First match wins, without reasons. */
    NESTED_IF("nested if, verdict only"),
    /** All rules, complete answer. */
    STRAIGHT_LINE("straight line, all reasons"),
    /** Twelve opaque predicates. */
    RULE_OBJECTS("twelve rule objects"),
    /** A built request; verdicts found again. */
    OURS("this library, built request"),
    /** A built request; judged each time. */
    OURS_AFRESH("this library, judged afresh"),
    /** A built request; judged each time, by rules given as code. */
    OURS_IN_CODE("this library, rules as code, afresh"),
    /** The request is built first. */
    OURS_FROM_FACTS("this library, request built too"),
    /** Drools. */
    DROOLS("Drools 10.2.0, reused session"),
    /** jCasbin. */
    JCASBIN("jCasbin 1.81.0, verdict only"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules 4.1.0"),
    /** CEL-Java. */
    CEL("CEL-Java 0.14.0, planner"),
    /** Evrete. */
    EVRETE("Evrete 4.0.3, reused session"),
    /** Cedar. */
    CEDAR("cedar-java 4.10.0, cached");

    private final String title;

    PolicyEngines(String title) {
        this.title = title;
    }

    /** How it is named in a table. */
    public String title() {
        return title;
    }

    /** Whether it is one of the engines that the library is compared with. */
    public boolean isOther() {
        return ordinal() >= DROOLS.ordinal();
    }

    /** A new engine, ready to be given calls. */
    public PolicyEngine open() {
        return switch (this) {
            case NESTED_IF -> new NestedIf();
            case STRAIGHT_LINE -> new StraightLine();
            case RULE_OBJECTS -> new RuleObjects();
            case OURS -> new OurEngine(OurEngine.Asked.BUILT);
            case OURS_AFRESH -> new OurEngine(OurEngine.Asked.AFRESH);
            case OURS_IN_CODE -> new OurEngine(OurEngine.Asked.CODED_AFRESH);
            case OURS_FROM_FACTS -> new OurEngine(OurEngine.Asked.FROM_FACTS);
            case DROOLS -> new DroolsEngine();
            case JCASBIN -> new CasbinEngine();
            case EASY_RULES -> new EasyRulesEngine();
            case CEL -> new CelEngine();
            case EVRETE -> new EvreteEngine();
            case CEDAR -> new CedarEngine();
        };
    }
}
