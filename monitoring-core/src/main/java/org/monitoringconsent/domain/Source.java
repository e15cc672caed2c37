package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** Where existing material comes from. */
@DomainStyle.OfEmptyable
@Value.Immutable
public abstract class Source implements WithSource {
    Source() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the one of which nothing is stated. */
    public static Source empty() {
        return ImmutableSource.of();
    }

    /** Returns how it was obtained. */
    public abstract Optional<Provenance> provenance();

    /** Returns the purpose for which it was obtained. */
    public abstract Optional<PurposeCategory> collectedFor();

    /** Returns whether this use was announced to the worker before capture. */
    public abstract Optional<Boolean> useAnnounced();

    /**
     * Returns whether what was agreed with the workers' representatives, or announced to workers, rules out this act or this
     * use.
     */
    public abstract Optional<Boolean> useExcluded();

    /** Returns whether it was obtained covertly. */
    public abstract Optional<Boolean> covert();

    /** Returns whether aggravating circumstances surround the capture. */
    public abstract Optional<Boolean> aggravated();

    /** Collects the facts of a source. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
