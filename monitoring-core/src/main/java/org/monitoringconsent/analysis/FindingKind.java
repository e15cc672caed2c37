package org.monitoringconsent.analysis;

/** What can be wrong with a rule set that builds. */
public enum FindingKind {
    /** No well-formed request makes the rule apply. */
    NEVER_FIRES("can never fire"),
    /** The rule applies, but without it no verdict would be another. */
    NEVER_DECIDES("never decides anything"),
    /** No change that the host can bring about ever takes the denial away, although the rule is no prohibition. */
    INCURABLE("can never be cured"),
    /** The rule names a cure that never takes its denial away. */
    CURE_FAILS("never cures"),
    /** No request for this activity or purpose is ever allowed. */
    NEVER_ALLOWED("can never be allowed"),
    /** A request that leaves the fact out is allowed, yet denied when it states this value. */
    UNSTATED_IS_BETTER("is safer left out than stated"),
    /** More protection for the worker turns an allowed request into a denied one. */
    IMPROVEMENT_HURTS("turns an allowed request into a denied one, although it protects the worker more"),
    /** The exception never meets a denial that it lifts. */
    LIFTS_NOTHING("never lifts anything"),
    /** The topic has rules on earlier and on later days, but none on these. */
    TOPIC_GAP("has no rule on these days"),
    /** The engine answers something else than the condition trees say. */
    ENGINE_DIFFERS("is decided otherwise than its condition says");

    private final String words;

    FindingKind(String words) {
        this.words = words;
    }

    /** Returns what is wrong, as the rest of a sentence that begins with the subject. */
    public String words() {
        return words;
    }
}
