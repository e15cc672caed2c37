package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.testkit.ReferencePolicy;
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
