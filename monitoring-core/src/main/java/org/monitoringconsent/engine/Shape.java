package org.monitoringconsent.engine;

import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

/** Which states of a fact a well-formed request can have, given its activity and whether a use is present. */
public final class Shape {

    private static final Set<Fact<?>> REQUIRED_ALWAYS =
            Set.of(Facts.ACTIVITY, Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.USE_PRESENT);
    private static final int UNSTATED = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;

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
        if (fact.equals(Facts.STORED_COPY)) {
            return activity == Activity.PLAY_BACK ? state != FALSE : state != TRUE || mayUseStoredCopy(activity);
        }
        if (fact.name().startsWith("use.")) {
            return acting ? !(fact.equals(Facts.USE_KIND) && state == UNSTATED) : state == UNSTATED;
        }
        if (fact.name().startsWith("communication")) {
            return communication(fact, state, activity);
        }
        return fact.equals(Facts.RECORD_CHECK_GIVEN) ? recordCheck(state, activity) : record(fact, state, activity);
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
        if (fact.equals(Facts.CHANNEL) && state != UNSTATED) {
            return activity.fits(Channel.values()[state - 1]);
        }
        boolean required = fact.equals(Facts.CHANNEL) || fact.equals(Facts.LINE);
        return !(required && need == CommunicationNeed.YES && state == UNSTATED);
    }

    private static boolean mayUseStoredCopy(Activity activity) {
        return activity.canWorkOnStoredCopy();
    }
}
