// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/**
 * A party of a record that belongs to the house, and whose worker it is as far as that can be told.
 *
 * @param party the party
 * @param worker the worker, empty where the register cannot tell
 * @param extension the identifier by which the house knows it
 * @param doubts why the attribution is doubtful, empty for none
 */
record HouseParty(Party party, Optional<WorkerEntry> worker, Optional<String> extension, Set<AttributionDoubt> doubts) {

    /** Returns whether the register lays the party at the door of a worker who may be monitored. */
    boolean sure() {
        return worker.isPresent() && doubts.stream().noneMatch(AttributionDoubt::aboutTheWorker);
    }

    /** Returns the same with more doubts. */
    HouseParty with(Set<AttributionDoubt> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<AttributionDoubt> all = EnumSet.copyOf(more);
        all.addAll(doubts);
        return new HouseParty(party, worker, extension, all);
    }
}
