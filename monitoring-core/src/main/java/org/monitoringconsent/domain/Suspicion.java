package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** What the worker is suspected of, and on what grounds. */
@DomainStyle.OfEmptyable
@Value.Immutable
public abstract class Suspicion implements WithSuspicion {
    Suspicion() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the one of which nothing is stated. */
    public static Suspicion empty() {
        return ImmutableSuspicion.of();
    }

    /** Returns the conduct suspected. */
    public abstract Optional<SuspectedConduct> conduct();

    /** Returns how strong the suspicion is. */
    public abstract Optional<SuspicionStrength> strength();

    /** Returns whether dated, written grounds exist. */
    public abstract Optional<Boolean> documented();

    /** Returns whether the suspicion is about this communication. */
    public abstract Optional<Boolean> aboutThisCommunication();

    /** Collects the facts of a suspicion. */
    public static final class Builder extends ImmutableSuspicion.Builder {
        Builder() {}
    }
}
