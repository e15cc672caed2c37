package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** An act on the material; a request with one asks whether the employer may act on it. */
@Value.Immutable
public abstract class Use implements WithUse {
    Use() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what is to be done. */
    public abstract UseKind kind();

    /** Returns what the material shows. */
    public abstract Optional<Finding> finding();

    /** Returns whose conduct the finding is. */
    public abstract Optional<FindingAbout> about();

    /** Returns to whom it is disclosed. */
    public abstract Optional<Recipient> disclosedTo();

    /** Returns whether the worker was heard. */
    public abstract Optional<Boolean> workerHeard();

    /** Returns whether the worker was warned before, with a fair chance to improve. */
    public abstract Optional<Boolean> workerWarned();

    /** Returns whether what was found outside work bears on the work, on recorded grounds. */
    public abstract Optional<Boolean> linkedToWork();

    /** Returns whether the rule said to be broken was communicated and enforced. */
    public abstract Optional<Boolean> ruleKnown();

    /** Collects the facts of a use. */
    public static final class Builder extends ImmutableUse.Builder {
        Builder() {}
    }
}
