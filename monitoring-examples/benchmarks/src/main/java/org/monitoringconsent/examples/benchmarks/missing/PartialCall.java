package org.monitoringconsent.examples.benchmarks.missing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.monitoringconsent.examples.benchmarks.policy.CallFacts;
import org.monitoringconsent.examples.benchmarks.policy.PolicyAnswer;
import org.monitoringconsent.examples.benchmarks.policy.PolicyTexts;
import org.monitoringconsent.examples.benchmarks.policy.StraightLine;

/** A call of which one of the thirteen facts is missing. */
final class PartialCall {

    /** The facts by name, in the order of the positions: the nine flags come last, in the order of their bits. */
    static final String[] NAMES = {
        "jurisdiction",
        "purpose",
        "channel",
        "retention",
        "informed",
        "consent",
        "thirdParty",
        "worksCouncil",
        "dpia",
        "covert",
        "privateComm",
        "content",
        "suspicion"
    };

    private static final int FIRST_FLAG = 4;
    private static final int[] SIZES = {3, 6, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2};

    /** A number of days for each of the three spans that the limits of the policy make. */
    private static final int[] RETENTIONS = {90, 180, 181};

    private static final int NOTHING = -1;

    private final int[] digits;
    private final int missing;

    private PartialCall(CallFacts call, int missing) {
        this.digits = digits(call);
        this.missing = missing;
    }

    /** The call without the fact at this position. */
    static PartialCall without(CallFacts call, int fact) {
        return new PartialCall(call, fact);
    }

    /** The call with all its facts. */
    static PartialCall complete(CallFacts call) {
        return new PartialCall(call, NOTHING);
    }

    /** Whether the fact at this position is known. */
    boolean knows(int fact) {
        return fact != missing;
    }

    /** The position of the value of a known fact among its values. */
    int value(int fact) {
        return digits[fact];
    }

    /** The name of the missing fact; empty when none is. */
    Optional<String> missing() {
        return missing == NOTHING ? Optional.empty() : Optional.of(NAMES[missing]);
    }

    /** The known facts by name. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>(PolicyTexts.facts(call(digits)));
        missing().ifPresent(facts::remove);
        return facts;
    }

    /** What trying every value of the missing fact gives. */
    Answer truth() {
        if (missing == NOTHING) {
            return Answer.of(allows(digits));
        }
        int[] complete = digits.clone();
        int allowing = 0;
        for (int value = 0; value < SIZES[missing]; value++) {
            complete[missing] = value;
            allowing += allows(complete) ? 1 : 0;
        }
        return allowing > 0 && allowing < SIZES[missing] ? Answer.CANNOT_TELL : Answer.of(allowing > 0);
    }

    private static boolean allows(int[] complete) {
        return PolicyAnswer.of(StraightLine.holding(call(complete))).allowed();
    }

    private static CallFacts call(int[] complete) {
        int flags = 0;
        for (int flag = FIRST_FLAG; flag < complete.length; flag++) {
            flags |= complete[flag] << (flag - FIRST_FLAG);
        }
        return new CallFacts(
                CallFacts.Jurisdiction.values()[complete[0]],
                CallFacts.Purpose.values()[complete[1]],
                CallFacts.Channel.values()[complete[2]],
                flags,
                RETENTIONS[complete[3]]);
    }

    private static int[] digits(CallFacts call) {
        return new int[] {
            call.getJurisdiction().ordinal(),
            call.getPurpose().ordinal(),
            call.getChannel().ordinal(),
            call.getRetention() <= 90 ? 0 : call.getRetention() <= 180 ? 1 : 2,
            bit(call.isInformed()),
            bit(call.isConsent()),
            bit(call.isThirdParty()),
            bit(call.isWorksCouncil()),
            bit(call.isDpia()),
            bit(call.isCovert()),
            bit(call.isPrivateComm()),
            bit(call.isContent()),
            bit(call.isSuspicion())
        };
    }

    private static int bit(boolean flag) {
        return flag ? 1 : 0;
    }
}
