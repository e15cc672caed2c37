package org.monitoringconsent.examples.benchmarks.missing;

/** Everybody who is asked, in the order of the table. */
enum Respondents {
    IDEAL("**Ideal: every value of the fact tried**", ""),
    OURS(
            "**Monitoring Consent, decision and `isSettled()`**",
            "the request leaves the fact out, which the rule set reads at its least permissive value; an ALLOW and a settled"
                    + " DENY are answers, a DENY that is not settled is cannot tell"),
    OURS_DECISION_ONLY(
            "Monitoring Consent, decision only", "the same, by a caller who never asks whether a DENY is settled"),
    OURS_BORROWED(
            "Monitoring Consent, readings that the audit refuses, `isSettled()`",
            "the policy of the test kit on thirteen facts of the vocabulary, whose readings were made for other rules;"
                    + " an ALLOW that is not settled is cannot tell as well"),
    OURS_BORROWED_DECISION_ONLY(
            "Monitoring Consent, readings that the audit refuses, decision only",
            "the same, by a caller who never asks"),
    KLEENE(
            "Strong Kleene rules, deny overrides (reference)",
            "a condition on the fact is unknown, each rule by itself; then combined in the same logic"),
    CEL_UNKNOWNS(
            "CEL-Java 0.14.0, unknowns, combined by hand",
            "the fact is an unknown of `PartialVars`; the answers of the twelve programs are combined by ours"),
    CEL(
            "CEL-Java 0.14.0, any error is cannot tell",
            "the fact is not among the variables; an error of any of the twelve programs is cannot tell"),
    CEDAR_ERRORS(
            "cedar-java 4.10.0, caller reads the errors",
            "the context lacks the attribute; an entry in the list of errors is cannot tell"),
    EVRETE(
            "Evrete 4.0.3, any exception is cannot tell",
            "the property of the bean is null; what the session throws is cannot tell"),
    PLAIN_JAVA(
            "Plain Java, unset flag reads false",
            "primitive fields: an unset flag is false, an unset number 0, an unset text null"),
    DROOLS(
            "Drools 10.2.0, nullable bean",
            "the property of the bean is null; a flag is read as `== true` or `!= true`, since `!` throws on null"),
    CASBIN(
            "jCasbin 1.81.0, conditions by `eval`",
            "the map lacks the key; `eval` takes a condition that fails as false"),
    EASY_RULES(
            "Easy Rules 4.1.0", "the property of the bean is null; the engine takes a condition that throws as false"),
    CEDAR("cedar-java 4.10.0, decision only", "the context lacks the attribute");

    private final String title;
    private final String absence;

    Respondents(String title, String absence) {
        this.title = title;
        this.absence = absence;
    }

    /** How it is named in the table, with its version. */
    String title() {
        return title;
    }

    /** How it is told that a fact is missing, and what counts as cannot tell. */
    String absence() {
        return absence;
    }

    /** A new one, ready to be asked. */
    Respondent open() {
        return switch (this) {
            case IDEAL -> PartialCall::truth;
            case OURS -> ThisLibrary.asMeant();
            case OURS_DECISION_ONLY -> ThisLibrary.decisionOnly();
            case OURS_BORROWED -> ThisLibrary.onBorrowedFacts();
            case OURS_BORROWED_DECISION_ONLY -> ThisLibrary.onBorrowedFactsDecisionOnly();
            case KLEENE -> new KleeneRules();
            case CEL_UNKNOWNS -> new CelCalls(true);
            case CEL -> new CelCalls(false);
            case CEDAR_ERRORS -> new CedarCalls(true);
            case EVRETE -> new EvreteCalls();
            case PLAIN_JAVA -> new PlainJava();
            case DROOLS -> new DroolsCalls();
            case CASBIN -> new CasbinCalls();
            case EASY_RULES -> new EasyRulesCalls();
            case CEDAR -> new CedarCalls(false);
        };
    }
}
