// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.JoinedEditions;

/**
 * All that is there for speed alone. No answer depends on it: an engine without them takes none of it, and the tests ask an engine of
 * each kind.
 */
public interface Shortcuts {

    /** An evaluator of these editions. */
    Evaluator evaluator(JoinedEditions joined, Combination combination);

    /** The answer to these facts on this day, as it was given before; null when it is not remembered. */
    @Nullable
    Answer remembered(PackedRequest packed, LocalDate day);

    /** Remembers the answer, as long as there is room. */
    void remember(Answer answer);

    /** Whether completing the request could not turn the decision; empty when that is not plain, so that it has to be searched. */
    Optional<Boolean> settled(Answer answer);

    /** The shortcuts of an engine that answers otherwise over the same compiled editions; they share what can be shared. */
    Shortcuts forAnother();
}
