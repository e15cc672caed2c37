// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;

/**
 * A change of one safeguard by which a worker is better off, so that it must not turn ALLOW into DENY.
 *
 * @param fact the safeguard
 * @param from the value before, empty for what is left out
 * @param to the value after
 */
public record Improvement(Fact<?> fact, Optional<?> from, Object to) {

    /** Each step up the ladders of the vocabulary, and the one from leaving the fact out to the top. */
    public static List<Improvement> ofVocabulary() {
        List<Improvement> all = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            for (List<?> ladder : fact.ladders()) {
                // What can only be stated as true has no rung below it but being left out.
                for (int rung = 0; !fact.equals(Facts.TIME_LIMITED) && rung + 1 < ladder.size(); rung++) {
                    all.add(new Improvement(fact, Optional.of(ladder.get(rung)), ladder.get(rung + 1)));
                }
                if (ladder.get(0).equals(fact.unstated(Activity.RECORD).orElse(null))) {
                    all.add(new Improvement(fact, Optional.empty(), ladder.get(ladder.size() - 1)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The change as an audit names it. */
    public String subject() {
        return fact + " " + from.map(String::valueOf).orElse("unstated") + " to " + to;
    }

    @Override
    public String toString() {
        return subject();
    }
}
