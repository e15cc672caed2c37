// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.isNot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.testkit.ReferencePolicy;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

class BoundArrangementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final MonitoringEngine engine = MonitoringEngine.of(ReferencePolicy.ruleSet("GB"));
    private final MonitoringRequest standing = MonitoringRequest.builder()
            .day(DAY)
            .activity(Activity.LISTEN_LIVE)
            .worker(worker("a"))
            .communication(call(Channel.CALL, Nature.BUSINESS))
            .manner(Manner.builder().endsOn(DAY.plusDays(1)).build())
            .employer(Employer.builder().country(CountryCode.GB).build())
            .build();

    @Test
    void answersEachCallAsTheWholeRequestWouldBe() {
        BoundArrangement bound = engine.forArrangement(standing);

        for (Nature nature : Nature.values()) {
            Communication call = call(Channel.VIDEO_MEETING, nature);
            Verdict whole = engine.decide(standing.withDay(DAY.plusDays(1)).withCommunication(call));
            Verdict first = bound.decide(DAY.plusDays(1), worker("b"), call);

            assertSame(whole, first);
            assertEquals(
                    engine.decideAfresh(standing.withDay(DAY.plusDays(1)).withCommunication(call))
                            .byJurisdiction(),
                    first.byJurisdiction());
        }
    }

    @Test
    void refusesACallAfterTheEndOrOnAChannelThatDoesNotFit() {
        BoundArrangement bound = engine.forArrangement(standing);
        Communication call = call(Channel.CALL, Nature.BUSINESS);
        bound.decide(DAY, worker("a"), call);

        assertThrows(RequestShapeException.class, () -> bound.decide(DAY.plusDays(2), worker("a"), call));
        assertThrows(
                RequestShapeException.class,
                () -> bound.decide(DAY, worker("a"), call(Channel.EMAIL, Nature.BUSINESS)));
    }

    @Test
    void answersACallThatNobodyAskedAboutBefore() {
        Communication call = call(Channel.CALL, Nature.BUSINESS);

        Verdict fresh = engine.forArrangement(standing).decide(DAY, worker("a"), call);

        assertEquals(engine.decideAfresh(standing.withCommunication(call)).byJurisdiction(), fresh.byJurisdiction());
        assertSame(standing, engine.forArrangement(standing).standing());
    }

    @Test
    void refusesACallAfterTheEndWhateverWasAnsweredForALongerArrangement() {
        Communication call = call(Channel.CALL, Nature.BUSINESS);
        LocalDate later = DAY.plusDays(5);
        Manner longer = Manner.builder().endsOn(DAY.plusDays(30)).build();
        engine.decide(standing.withManner(longer).withDay(later).withCommunication(call));

        assertThrows(
                RequestShapeException.class,
                () -> engine.forArrangement(standing).decide(later, worker("a"), call));
    }

    @Test
    void readsTheAttributesOfTheArrangementWhateverWasAnsweredWithoutThem() {
        Fact<String> agreement = Fact.declaredFlag("gb.agreement", false, FactKind.CAUTIOUS);
        MonitoringEngine declaring = MonitoringEngine.of(SmallRuleSet.of(
                "GB", List.of(SmallRuleSet.requirement("GB-AGR-01", isNot(agreement, "true"))), List.of(agreement)));
        Communication call = call(Channel.CALL, Nature.BUSINESS);
        MonitoringRequest agreed = standing.withAttributes(Map.of("gb.agreement", AttributeValue.of(true)));

        Verdict without = declaring.forArrangement(standing).decide(DAY, worker("a"), call);
        Verdict with = declaring.forArrangement(agreed).decide(DAY, worker("a"), call);

        assertTrue(without.isDenied());
        assertTrue(with.isAllowed());
    }

    private static Worker worker(String id) {
        return Worker.builder().id(id).country(CountryCode.GB).build();
    }

    private static Communication call(Channel channel, Nature nature) {
        return Communication.builder()
                .channel(channel)
                .line(Line.EMPLOYER_PRIVATE)
                .nature(nature)
                .build();
    }
}
