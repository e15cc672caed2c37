// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;

/**
 * Which changes of a fact protect the worker more; none of them may turn ALLOW into DENY.
 *
 * <p>Only changes about which nobody argues: a named person instead of everyone on a line, for example, is less for most and
 * more for one.
 */
final class Improvements {

    /**
     * A change of one fact for the better.
     *
     * @param from the state before
     * @param to the state after
     */
    record Step(int from, int to) {}

    private Improvements() {}

    static List<Step> of(Fact<?> fact) {
        return fact.isDeclared() ? declared(fact) : steps(fact);
    }

    /** A declared fact under the host's control improves from its cautious reading to what the host can bring about. */
    private static List<Step> declared(Fact<?> fact) {
        List<Step> steps = new ArrayList<>();
        if (fact.kind() == FactKind.CAUTIOUS) {
            int reading = fact.valueOf(0, Activity.RECORD) + 1;
            for (Object value : fact.reachable()) {
                if (fact.state(value) != reading) {
                    steps.add(new Step(reading, fact.state(value)));
                }
            }
        }
        return steps;
    }

    /** From every rung of a ladder to every higher one; what is never stated as false begins where it is left out. */
    private static List<Step> steps(Fact<?> fact) {
        List<Step> steps = new ArrayList<>();
        for (List<?> ladder : fact.ladders()) {
            for (int low = 0; low < ladder.size(); low++) {
                for (int high = low + 1; high < ladder.size(); high++) {
                    int from = fact.equals(Facts.TIME_LIMITED) ? 0 : fact.state(ladder.get(low));
                    steps.add(new Step(from, fact.state(ladder.get(high))));
                }
            }
        }
        return steps;
    }
}
