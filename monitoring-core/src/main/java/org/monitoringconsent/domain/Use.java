// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Use> {
        @Override
        @Nullable
        Use in(MonitoringRequest request) {
            return request.use().orElse(null);
        }

        @Override
        Object[] values(Use from) {
            return new Object[] {
                from.kind(),
                from.finding(),
                from.about(),
                from.disclosedTo(),
                from.workerHeard(),
                from.workerWarned(),
                from.linkedToWork(),
                from.ruleKnown()
            };
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.use(builder()
                    .kind(next.given())
                    .finding(next.value())
                    .about(next.value())
                    .disclosedTo(next.value())
                    .workerHeard(next.value())
                    .workerWarned(next.value())
                    .linkedToWork(next.value())
                    .ruleKnown(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.use(from.use());
        }
    }
}
