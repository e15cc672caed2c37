// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.rule.Obligation;

/** Says which request an evaluation asks about. */
@FunctionalInterface
public interface Translation {

    /** What an evaluation asks. */
    Translated translate(Evaluation evaluation);

    /**
     * What an evaluation asks.
     *
     * @param request a request as its JSON, which is still to be read
     * @param handles the obligations that the caller says it accounts for
     * @param ignored the paths of what is not known here and was left out
     * @param assumed what the caller left open and how it was read, as a sentence; empty when nothing was
     */
    record Translated(ObjectNode request, Set<Obligation> handles, List<String> ignored, Optional<String> assumed) {

        /** Keeps what is given. */
        public Translated {
            handles = Collections.unmodifiableSet(handles);
            ignored = List.copyOf(ignored);
        }
    }
}
