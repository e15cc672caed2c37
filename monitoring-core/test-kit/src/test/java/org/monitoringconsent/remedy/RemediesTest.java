package org.monitoringconsent.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class RemediesTest {

    private final MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(
            SmallRuleSet.requirement("DE-OPEN-01", isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC)),
            SmallRuleSet.prohibition("DE-PRIV-01", is(Facts.NATURE, Nature.PERSONAL))));
    private final Remedies remedies = Remedies.of(engine);
    private final MonitoringRequest unheard =
            Requests.with(Requests.valid("DE"), Facts.NOTICE, Notice.NONE).orElseThrow();

    @Test
    void namesWhatWouldAllowTheRequest() {
        Remedies.Answer answer = remedies.allowing(unheard);

        assertEquals(1, answer.remedies().size());
        assertEquals(
                List.of(Facts.NOTICE),
                answer.remedies().get(0).changes().stream().map(Change::fact).toList());
        assertTrue(engine.decide(answer.remedies().get(0).applyTo(unheard)).isAllowed());
        assertTrue(answer.complete());
    }

    @Test
    void namesEveryValueOfAFactThoughEachIsAllowedForAReasonOfItsOwn() {
        MonitoringEngine lifting = MonitoringEngine.of(SmallRuleSet.of(
                SmallRuleSet.requirement("DE-EVER-01", always()),
                SmallRuleSet.exception("DE-TOLD-01", is(Facts.NOTICE, Notice.GENERIC), "DE-EVER-01"),
                SmallRuleSet.exception("DE-TONE-01", is(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL), "DE-EVER-01")));

        Remedies.Answer answer = Remedies.of(lifting).allowing(unheard);

        assertEquals(
                List.of(new Remedy(
                        List.of(new Change(Facts.NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC_WITH_SIGNAL))))),
                answer.remedies());
    }

    @Test
    void neverNamesWhatSimplyIs() {
        Remedies.Answer answer = remedies.allowing(
                Requests.with(unheard, Facts.NATURE, Nature.PERSONAL).orElseThrow());

        assertFalse(answer.isPossible());
        assertEquals(
                List.of("DE-OPEN-01", "DE-PRIV-01"),
                answer.blocking().stream()
                        .map(reason -> reason.rule().value())
                        .sorted()
                        .toList());
    }

    @Test
    void namesNothingForWhatIsAllowed() {
        assertEquals(new Remedies.Answer(true, List.of(), List.of(), true), remedies.allowing(Requests.valid("DE")));
    }
}
