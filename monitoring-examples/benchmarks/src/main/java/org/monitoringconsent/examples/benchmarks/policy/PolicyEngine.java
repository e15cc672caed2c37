// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;

/** The policy as one engine runs it. */
public interface PolicyEngine extends AutoCloseable {

    /** Hands over the calls that will be asked about; what an engine needs per call it builds in {@link #decide}. */
    void prepare(List<CallFacts> calls);

    /** Decides the call at this position and gives what the engine gives; this alone is timed. */
    Object decide(int position);

    /** What {@link #decide} answers, in the words of the policy; not timed. */
    PolicyAnswer answer(int position);

    /** Whether the engine names the determining rules, not only the decision. */
    default boolean namesRules() {
        return true;
    }

    @Override
    default void close() {}
}
