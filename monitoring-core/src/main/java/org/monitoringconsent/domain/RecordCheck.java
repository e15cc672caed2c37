// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<RecordCheck> {
        @Override
        @Nullable
        RecordCheck in(MonitoringRequest request) {
            return request.recordCheck().orElse(null);
        }

        @Override
        Object[] values(RecordCheck from) {
            return new Object[] {from.record(), from.roleEligible()};
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.recordCheck(
                    builder().record(next.given()).roleEligible(next.value()).build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.recordCheck(from.recordCheck());
        }
    }
}
