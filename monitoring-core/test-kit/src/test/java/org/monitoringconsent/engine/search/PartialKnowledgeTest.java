// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.testkit.ReferencePolicy;

/**
 * Settled means settled: over every partly known state of the reference policy, the engine's answer is the one that trying
 * every value of what is unknown gives.
 */
class PartialKnowledgeTest {

    private static final int[] SIZES = {3, 6, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2};
    private static final int CAN_ALLOW = 1;
    private static final int CAN_DENY = 2;

    private final MonitoringEngine engine = MonitoringEngine.of(ReferencePolicy.ruleSet("GB"));

    @Test
    void saysSettledOrOpenExactlyInEveryPartlyKnownState() {
        byte[] reachable = byBruteForce();
        Answer answer = Answered.behind(engine.decide(request()));
        CompiledEdition edition = answer.counting().editions[0];
        PartialFacts partial = new PartialFacts(answer, Reach.unstated());
        int[] fact = factOfDigit(partial);
        long[] unknown = partial.reachable.clone();

        int[] digits = new int[SIZES.length];
        int[] counts = new int[4];
        for (int state = 0; state < reachable.length; state++) {
            for (int digit = 0; digit < SIZES.length; digit++) {
                boolean known = digits[digit] < SIZES[digit];
                partial.present[fact[digit]] = known ? 1L << stateOf(digit, digits[digit]) : 1L;
                partial.reachable[fact[digit]] = known ? 0 : unknown[fact[digit]];
            }
            boolean allowed = edition.allows(partial.possible(0, partial.present));
            boolean canAllow = allowed || new AllowSearch(partial, false).canAllow();
            boolean canDeny = !allowed || new DenySearch(partial).canDeny();
            int found = (canAllow ? CAN_ALLOW : 0) | (canDeny ? CAN_DENY : 0);
            if (found != reachable[state]) {
                assertEquals(reachable[state], found, "state " + state);
            }
            counts[found]++;
            count(digits);
        }

        assertEquals(11_022_480, counts[CAN_ALLOW] + counts[CAN_DENY] + counts[CAN_ALLOW | CAN_DENY]);
    }

    /** The decisions that completing a state can lead to; a state with something unknown has those of its completions. */
    private static byte[] byBruteForce() {
        int[] weights = new int[SIZES.length];
        int size = 1;
        for (int digit = 0; digit < SIZES.length; digit++) {
            weights[digit] = size;
            size *= SIZES[digit] + 1;
        }
        byte[] reachable = new byte[size];
        int[] digits = new int[SIZES.length];
        for (int state = 0; state < size; state++) {
            int unknown = firstUnknown(digits);
            if (unknown < 0) {
                reachable[state] = (byte) (allows(digits) ? CAN_ALLOW : CAN_DENY);
            } else {
                // The completions have smaller numbers, so that they have been worked out.
                for (int value = 1; value <= SIZES[unknown]; value++) {
                    reachable[state] |= reachable[state - value * weights[unknown]];
                }
            }
            count(digits);
        }
        return reachable;
    }

    private static boolean allows(int[] digits) {
        int flags = 0;
        for (int flag = 0; flag < 9; flag++) {
            flags |= digits[4 + flag] << flag;
        }
        return ReferencePolicy.allows(digits[0], digits[1], digits[2], digits[3], flags);
    }

    private static int firstUnknown(int[] digits) {
        for (int digit = 0; digit < digits.length; digit++) {
            if (digits[digit] == SIZES[digit]) {
                return digit;
            }
        }
        return -1;
    }

    private static void count(int[] digits) {
        for (int digit = 0; digit < digits.length; digit++) {
            if (++digits[digit] <= SIZES[digit]) {
                return;
            }
            digits[digit] = 0;
        }
    }

    /** The state of a fact at a value of the policy: 0 is unstated, and the purposes are six of many. */
    private static int stateOf(int digit, int value) {
        return digit == 1 ? ReferencePolicy.PURPOSE.state(ReferencePolicy.PURPOSES.get(value)) : value + 1;
    }

    private static int[] factOfDigit(PartialFacts partial) {
        List<Fact<?>> digits = new ArrayList<>(List.of(
                ReferencePolicy.JURISDICTION,
                ReferencePolicy.PURPOSE,
                ReferencePolicy.CHANNEL,
                ReferencePolicy.RETENTION));
        digits.addAll(ReferencePolicy.FLAGS);
        return digits.stream().mapToInt(List.of(partial.shared.facts)::indexOf).toArray();
    }

    private static MonitoringRequest request() {
        return MonitoringRequest.builder()
                .day(LocalDate.of(2026, 6, 30))
                .activity(Activity.LOG_TRAFFIC)
                .worker(Worker.builder().id("w").country(CountryCode.GB).build())
                .employer(Employer.builder().country(CountryCode.GB).build())
                .build();
    }
}
