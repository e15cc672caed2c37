// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;

/** Which states of a fact a well-formed request can have, given its activity and whether a use is present. */
public final class Shape {

    private static final Set<Fact<?>> REQUIRED_ALWAYS =
            Set.of(Facts.ACTIVITY, Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.USE_PRESENT);
    private static final int UNSTATED = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final long ANY = -1L;
    private static final Optional<Fact<?>> ACTIVITY = Optional.of(Facts.ACTIVITY);
    private static final List<Tie> TIES = ties();

    private Shape() {}

    /** Whether the state can occur; declared facts can have all of theirs. */
    public static boolean possible(Fact<?> fact, int state, Activity activity, boolean acting) {
        if (fact.isDeclared()) {
            return true;
        }
        if (fact.equals(Facts.ACTIVITY)) {
            return state == activity.ordinal() + 1;
        }
        if (fact.equals(Facts.USE_PRESENT)) {
            return state == (acting ? TRUE : FALSE);
        }
        if (REQUIRED_ALWAYS.contains(fact)) {
            return state != UNSTATED;
        }
        if (fact.equals(Facts.TIME_LIMITED)) {
            return state != FALSE;
        }
        if (fact.tiedTo().equals(ACTIVITY) && !fact.fits(state, activity.ordinal() + 1)) {
            return false;
        }
        if (fact.name().startsWith("use.")) {
            return acting ? !(fact.equals(Facts.USE_KIND) && state == UNSTATED) : state == UNSTATED;
        }
        if (fact.name().startsWith("communication")) {
            return communication(fact, state, activity);
        }
        return fact.equals(Facts.RECORD_CHECK_GIVEN) ? recordCheck(state, activity) : record(fact, state, activity);
    }

    /** The states of the fact that fit what else the request states, as bits by state. */
    public static long fitting(Fact<?> fact, PackedRequest packed) {
        long fitting = ANY;
        for (Tie tie : TIES) {
            if (fact.equals(tie.fact)) {
                fitting &= tie.fitting(packed.value(tie.other));
            } else if (fact.equals(tie.other)) {
                fitting &= tie.fittingOther(packed.value(tie.fact));
            }
        }
        return fitting;
    }

    /** A fact whose values fit only some values of another that is not the activity, which an edition is compiled for. */
    private record Tie(Fact<?> fact, Fact<?> other) {

        long fitting(int otherState) {
            long fitting = 0;
            for (int state = 0; state < fact.states(); state++) {
                fitting |= fact.fits(state, otherState) ? 1L << state : 0;
            }
            return fitting;
        }

        long fittingOther(int ownState) {
            long fitting = 0;
            for (int state = 0; state < other.states(); state++) {
                fitting |= fact.fits(ownState, state) ? 1L << state : 0;
            }
            return fitting;
        }
    }

    private static List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (fact.tiedTo().isPresent() && !fact.tiedTo().equals(ACTIVITY)) {
                ties.add(new Tie(fact, fact.tiedTo().get()));
            }
        }
        return ties;
    }

    private static boolean recordCheck(int state, Activity activity) {
        return state == TRUE || (state == FALSE && activity != Activity.CHECK_RECORDS);
    }

    private static boolean record(Fact<?> fact, int state, Activity activity) {
        return !(fact.equals(Facts.RECORD_KIND) && state == UNSTATED && activity == Activity.CHECK_RECORDS);
    }

    private static boolean communication(Fact<?> fact, int state, Activity activity) {
        CommunicationNeed need = activity.communicationNeed();
        if (fact.equals(Facts.COMMUNICATION_GIVEN)) {
            return (state == TRUE && need != CommunicationNeed.NEVER)
                    || (state == FALSE && need != CommunicationNeed.YES);
        }
        if (need == CommunicationNeed.NEVER) {
            return state == UNSTATED;
        }
        boolean required = fact.equals(Facts.CHANNEL) || fact.equals(Facts.LINE);
        return !(required && need == CommunicationNeed.YES && state == UNSTATED);
    }
}
