// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.rule.RuleSet;

/** What the judges of an audit have found for records, so that one that is like another is not asked about again. For all threads. */
final class Precedents {

    private static final int MOST_REMEMBERED = 1 << 15;
    private static final int BYTES_OF_ONE = 4_000;

    private final Likeness likeness;
    private final Shared<Likeness.Key, Case> cases = new Shared<>(Remembered.fitting(MOST_REMEMBERED, BYTES_OF_ONE));

    Precedents(MonitoringEngine engine, Arrangement arrangement, House house) {
        this.likeness = new Likeness(arrangement, house, changesOfLaw(engine));
    }

    /** The days from which verdicts on the same facts may be others. */
    static NavigableSet<LocalDate> changesOfLaw(MonitoringEngine engine) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (RuleSet ruleSet : engine.ruleSets()) {
            days.addAll(ruleSet.editionDays());
            // From the next day on a verdict says that nobody has looked at the law since.
            days.add(ruleSet.checkedUpTo().plusDays(1));
        }
        return days;
    }

    /**
     * What records which are alike ask, and what came out.
     *
     * @param prepared what they ask
     * @param outcome what came out, null where they ask nothing
     */
    record Case(Prepared prepared, @Nullable CaseOutcome outcome) {}

    Likeness likeness() {
        return likeness;
    }

    @Nullable
    Case of(Likeness.Key key) {
        return cases.get(key);
    }

    void put(Likeness.Key key, Case found) {
        cases.put(key, found);
    }
}
