// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import org.monitoringconsent.verdict.Verdict;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** Something that knows the answer that a verdict tells. */
public interface Answered {

    /** The answer. */
    Answer answer();

    /**
     * The answer that a verdict tells.
     *
     * @throws IllegalArgumentException when no engine gave the verdict
     */
    static Answer behind(Verdict verdict) {
        if (VerdictMaker.get().insight(verdict) instanceof Answered known) {
            return known.answer();
        }
        throw new IllegalArgumentException("a verdict must come from an engine to be searched");
    }
}
