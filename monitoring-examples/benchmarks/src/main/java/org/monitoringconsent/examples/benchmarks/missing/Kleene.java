package org.monitoringconsent.examples.benchmarks.missing;

import java.util.Arrays;
import java.util.List;

/** Strong Kleene logic: three truth values, of which the third is unknown. */
enum Kleene {
    NO,
    UNKNOWN,
    YES;

    private static final int DENIALS = 9;

    static Kleene of(boolean holds) {
        return holds ? YES : NO;
    }

    Kleene negated() {
        return values()[2 - ordinal()];
    }

    /** All of them: the least. */
    static Kleene all(Kleene... conditions) {
        return Arrays.stream(conditions).min(Kleene::compareTo).orElse(YES);
    }

    /** Any of them: the greatest. */
    static Kleene any(Kleene... conditions) {
        return Arrays.stream(conditions).max(Kleene::compareTo).orElse(NO);
    }

    /** A denial overrides, no permit means no; what an unknown rule could still turn cannot be told. */
    static Answer combined(List<Kleene> rules) {
        Kleene denied = any(rules.subList(0, DENIALS).toArray(Kleene[]::new));
        Kleene permitted = any(rules.subList(DENIALS, rules.size()).toArray(Kleene[]::new));
        Kleene allowed = all(denied.negated(), permitted);
        return allowed == UNKNOWN ? Answer.CANNOT_TELL : Answer.of(allowed == YES);
    }
}
