// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Texts;
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
                List.of(Remedy.of(
                        List.of(Change.of(Facts.NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC_WITH_SIGNAL))))),
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

    /** Stating what was left out and changing what was stated are one way, of which neither half is enough. */
    @Test
    void asksWhatIsNotStatedAndChangesWhatIs() {
        MonitoringEngine both = MonitoringEngine.of(SmallRuleSet.of(
                SmallRuleSet.requirement("DE-OPEN-01", isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC)),
                SmallRuleSet.requirement("DE-GRP-01", isFalse(Facts.IN_MONITORED_GROUP))));
        MonitoringRequest request =
                Requests.without(unheard, Facts.IN_MONITORED_GROUP).orElseThrow();

        Remedies.Answer answer = Remedies.of(both).allowing(request);

        assertTrue(both.decide(request).isSettled());
        assertEquals(
                List.of(new Remedy(
                        List.of(new Question(Facts.IN_MONITORED_GROUP, List.of(false, true), List.of(true), false)),
                        List.of(Change.of(Facts.NOTICE, List.of(Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL))),
                        true)),
                answer.remedies());
        assertEquals(Optional.of(Facts.IN_MONITORED_GROUP), answer.first().map(Question::fact));
    }

    @Test
    void aQuestionHasAllItsAnswersAndSaysWhichAllow() {
        MonitoringRequest silent = Requests.without(unheard, Facts.NOTICE).orElseThrow();

        Question question = remedies.allowing(silent).first().orElseThrow();

        assertEquals(List.of(Notice.values()), question.answers());
        assertEquals(List.of(Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL), question.allowing());
        assertTrue(question.changeable());
        assertEquals(
                "`worker.notice`: wat de werknemer vooraf is verteld – NONE (niets); GENERIC (dat er kan worden"
                        + " gecontroleerd, meer niet); SPECIFIC (wat er wordt gecontroleerd, in welke mate, waarom en"
                        + " waarvoor het wordt gebruikt); SPECIFIC_WITH_SIGNAL (hetzelfde, en het is te merken als het"
                        + " gebeurt of wordt elke keer kort daarna verteld)",
                question.text(Texts.DUTCH));
    }

    /** Nobody can be told beforehand of what is over. */
    @Test
    void changesNothingThatLiesInThePast() {
        MonitoringRequest played =
                Requests.without(unheard, Facts.STORED_COPY).orElseThrow().withActivity(Activity.PLAY_BACK);

        Remedies.Answer answer = remedies.allowing(played);

        assertFalse(answer.isPossible());
        assertEquals(1, answer.blocking().size());
        assertEquals(
                List.of(Facts.NOTICE),
                remedies
                        .allowing(Requests.without(played, Facts.NOTICE).orElseThrow())
                        .remedies()
                        .get(0)
                        .questions()
                        .stream()
                        .map(Question::fact)
                        .toList());
    }

    /** To say that a copy is stored is to say that the notice lies in the past. */
    @Test
    void doesNotStateThatTheMaterialExistsAndChangeItsCapture() {
        MonitoringEngine stored = MonitoringEngine.of(SmallRuleSet.of(
                SmallRuleSet.requirement("DE-OPEN-01", isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC)),
                SmallRuleSet.requirement("DE-COPY-01", isFalse(Facts.STORED_COPY))));
        MonitoringRequest analysed = Requests.without(unheard.withActivity(Activity.TRANSCRIBE), Facts.STORED_COPY)
                .orElse(unheard.withActivity(Activity.TRANSCRIBE));

        assertEquals(List.of(), Remedies.of(stored).allowing(analysed).remedies());
    }

    /** The smallest way claims that a life is in danger; that is true of few. */
    @Test
    void usualAnswersComeFirstThoughTheyAreMore() {
        MonitoringEngine basis = MonitoringEngine.of(SmallRuleSet.of(
                SmallRuleSet.requirement("DE-BAS-01", is(Facts.LEGAL_BASIS, LegalBasis.NONE)),
                SmallRuleSet.requirement(
                        "DE-BAL-01",
                        all(
                                is(Facts.LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS),
                                isIn(Facts.BALANCING, Balancing.NOT_DONE, Balancing.FAVOURS_WORKER)))));
        MonitoringRequest bare = Requests.valid("DE").withSafeguards(Safeguards.empty());

        List<List<String>> ways = Remedies.of(basis).allowing(bare).remedies().stream()
                .map(way ->
                        way.all().stream().map(change -> change.fact().name()).toList())
                .toList();

        assertEquals(
                List.of(List.of("safeguards.balancing", "safeguards.legalBasis"), List.of("safeguards.legalBasis")),
                ways);
    }
}
