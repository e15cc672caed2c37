package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** A look-up of records about the worker. */
@Value.Immutable
public abstract class RecordCheck implements WithRecordCheck {
    RecordCheck() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns which record is looked up. */
    public abstract RecordKind record();

    /** Returns whether a justification specific to the role, or legal eligibility, exists. */
    public abstract Optional<Boolean> roleEligible();

    /** Collects the facts of a record check. */
    public static final class Builder extends ImmutableRecordCheck.Builder {
        Builder() {}
    }
}
