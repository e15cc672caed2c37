package org.monitoringconsent.engine;

import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

/** Which states of a fact a well-formed request can have, given its activity and whether a use is present. */
public final class Shape {

    private static final Set<Fact<?>> REQUIRED_ALWAYS =
            Set.of(Facts.ACTIVITY, Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.USE_PRESENT);
    private static final int UNSTATED = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final long ANY = -1L;

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
        if (fact.equals(Facts.BIOMETRIC)) {
            return state == UNSTATED || activity.fits(Biometric.values()[state - 1]);
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
    static long fitting(Fact<?> fact, PackedRequest packed) {
        int kind = packed.value(Attribute.USE_KIND);
        if (kind == UNSTATED) {
            return ANY;
        }
        if (fact.equals(Facts.USE_KIND)) {
            return fittingKinds(packed.value(Attribute.USE_DISCLOSED_TO), packed.value(Attribute.USE_ABOUT));
        }
        return fact.equals(Facts.DISCLOSED_TO) || fact.equals(Facts.ABOUT) ? fitting(fact, kind) : ANY;
    }

    /** The states of the recipient, or of whom a finding is about, that fit a kind of use in this state, as bits. */
    static long fitting(Fact<?> fact, int kind) {
        UseKind use = UseKind.values()[kind - 1];
        long fitting = 1L << UNSTATED;
        for (int state = 1; state < fact.states(); state++) {
            boolean fits =
                    fact.equals(Facts.DISCLOSED_TO) ? use.hasRecipient() : use.fits(FindingAbout.values()[state - 1]);
            fitting |= fits ? 1L << state : 0;
        }
        return fitting;
    }

    /** Whether the recipient, or whom a finding is about, in this state fits a kind of use in that state. */
    public static boolean fits(Fact<?> fact, int state, int kind) {
        return (fitting(fact, kind) >>> state & 1) != 0;
    }

    private static long fittingKinds(int disclosedTo, int about) {
        long fitting = 1L << UNSTATED;
        for (UseKind kind : UseKind.values()) {
            int state = kind.ordinal() + 1;
            boolean fits = fits(Facts.DISCLOSED_TO, disclosedTo, state) && fits(Facts.ABOUT, about, state);
            fitting |= fits ? 1L << state : 0;
        }
        return fitting;
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
