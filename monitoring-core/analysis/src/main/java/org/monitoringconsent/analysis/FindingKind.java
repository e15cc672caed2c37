package org.monitoringconsent.analysis;

/** What can be wrong with a rule set that builds. */
public enum FindingKind {
    /** No well-formed request makes the rule apply. */
    NEVER_FIRES("rules that can never fire"),
    /** The rule applies, but without it no verdict would be another. */
    NEVER_DECIDES("rules that never decide anything"),
    /** Nothing that the host can bring about, and no cure that the rule names, ever takes the denial away. */
    INCURABLE("requirements that nothing can cure"),
    /** The rule names a cure that never takes its denial away. */
    CURE_FAILS("named cures that never cure"),
    /** No request for this activity or purpose is ever allowed. */
    NEVER_ALLOWED("activities and purposes that are never allowed"),
    /** A request that leaves the fact out is allowed, yet denied when it states this value. */
    UNSTATED_IS_BETTER("facts that are safer left out than stated"),
    /** More protection for the worker turns an allowed request into a denied one. */
    IMPROVEMENT_HURTS("safeguards whose improvement turns ALLOW into DENY"),
    /** The exception never meets a denial that it lifts. */
    LIFTS_NOTHING("exceptions that lift nothing"),
    /** The topic has rules on earlier and on later days, but none on these. */
    TOPIC_GAP("topics without a rule for some days between"),
    /** The engine answers something else than the condition trees say. */
    ENGINE_DIFFERS("conditions that the engine reads otherwise than they are written");

    private final String words;

    FindingKind(String words) {
        this.words = words;
    }

    /** Returns what is looked for, in the plural. */
    public String words() {
        return words;
    }
}
