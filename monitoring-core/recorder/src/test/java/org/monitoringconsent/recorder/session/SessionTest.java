// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.duty.Duties;
import org.monitoringconsent.recorder.session.Instruction.Kind;
import org.monitoringconsent.recorder.session.Judgement.Outcome;

/** What happens on a call, and what the recorder is told to do. */
class SessionTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Participant AGENT = Participant.worker("gb-1");
    private static final Participant CALLER = Participant.outside("caller", CountryCode.GB);

    private final TestClock clock = new TestClock(START);
    private Session session = open(Houses.everywhere(), Houses.duties(), Masking.EACH_PARTY);

    private Session open(Standing standing, Duties duties, Masking masking) {
        return Session.of(ENGINE, standing)
                .duties(duties)
                .masking(masking)
                .clock(clock)
                .zone(ZoneId.of("Europe/London"))
                .open("call");
    }

    private static Instant second(int seconds) {
        return START.plusSeconds(seconds);
    }

    private Answer at(int second, CallEvent event) {
        clock.set(second(second));
        return session.on(event);
    }

    private Answer begin(Participant worker, Participant caller) {
        at(0, CallEvent.joined(second(0), worker));
        at(0, CallEvent.joined(second(0), caller));
        return at(0, CallEvent.started(second(0)));
    }

    /** A call that goes on, and whose caller was told at its start. */
    private Answer beginTold() {
        begin(AGENT, CALLER);
        return at(0, CallEvent.announced(second(0), "caller"));
    }

    private static List<Kind> kinds(Answer answer) {
        return answer.instructions().stream()
                .filter(instruction -> instruction.activity() == Activity.RECORD)
                .map(Instruction::kind)
                .toList();
    }

    private static List<Kind> recording(Answer answer) {
        return kinds(answer).stream()
                .filter(kind -> kind != Kind.NOTIFY && kind != Kind.SIGNAL)
                .toList();
    }

    private List<Kept> kept(int second) {
        clock.set(second(second));
        session.look();
        return session.kept(Activity.RECORD);
    }

    @Test
    void aBritishCallIsRecordedOnceTheCallerIsTold() {
        Answer answer = begin(AGENT, CALLER);

        assertEquals(List.of(Kind.PAUSE, Kind.ANNOUNCE), kinds(answer));
        assertEquals(Set.of("caller"), answer.of(Kind.ANNOUNCE).get(0).parties());
        List<Kind> told = kinds(at(5, CallEvent.announced(second(5), "caller")));
        assertTrue(told.contains(Kind.RECORD), told::toString);
        assertEquals(List.of(new Kept(second(5), second(9), Set.of())), kept(9));
    }

    @Test
    void aDutchCallWaitsForItsAnnouncement() {
        Answer answer = begin(Participant.worker("nl-1"), Participant.outside("caller", CountryCode.NL));

        assertEquals(List.of(Kind.PAUSE, Kind.ANNOUNCE), kinds(answer));
        assertEquals(Optional.empty(), answer.of(Kind.ANNOUNCE).get(0).obligation());
        assertEquals(Outcome.DENIED, answer.judgements().get(Activity.RECORD).outcome());
        assertTrue(kinds(at(5, CallEvent.announced(second(5), "caller"))).contains(Kind.RECORD));
        assertEquals(List.of(new Kept(second(5), second(9), Set.of())), kept(9));
    }

    @Test
    void anObjectionEndsTheRecordingUntilThereIsANewGround() {
        beginTold();

        assertEquals(List.of(Kind.PAUSE), recording(at(10, CallEvent.objected(second(10), "caller"))));
        assertTrue(at(12, CallEvent.announced(second(12), "caller")).isNothing());
        assertTrue(kinds(at(20, CallEvent.becomes(second(20), Facts.OBJECTION_OVERRIDDEN, true)))
                .contains(Kind.RECORD));
        assertEquals(
                List.of(new Kept(second(0), second(10), Set.of()), new Kept(second(20), second(30), Set.of())),
                kept(30));
    }

    @Test
    void groundsOnRecordAgainstOneObjectionDoNotCoverTheNext() {
        beginTold();
        at(1, CallEvent.objected(second(1), "caller"));
        at(2, CallEvent.becomes(second(2), Facts.OBJECTION_OVERRIDDEN, true));

        assertEquals(
                Kind.PAUSE, kinds(at(3, CallEvent.objected(second(3), "gb-1"))).get(0));
    }

    @Test
    void whoAgreesTakesTheObjectionBack() {
        beginTold();
        at(1, CallEvent.refused(second(1), "caller"));

        assertTrue(kinds(at(2, CallEvent.consented(second(2), "caller"))).contains(Kind.RECORD));
        assertEquals(
                Kind.PAUSE,
                kinds(at(3, CallEvent.withdrew(second(3), "caller"))).get(0));
    }

    @Test
    void aPrivateTurnThatIsNoticedLateIsErased() {
        beginTold();
        Answer late = at(30, CallEvent.turnsPersonal(second(20)));

        assertEquals(List.of(Kind.PAUSE, Kind.ERASE), kinds(late));
        assertEquals(Optional.of(second(20)), late.of(Kind.ERASE).get(0).since());
        assertEquals(Optional.of(second(30)), late.of(Kind.ERASE).get(0).until());
        assertTrue(kinds(at(40, CallEvent.turnsBack(second(35)))).contains(Kind.RECORD));
        assertEquals(
                List.of(new Kept(second(0), second(20), Set.of()), new Kept(second(40), second(50), Set.of())),
                kept(50));
    }

    @Test
    void cardDataIsMaskedWhereTheRecorderCanAndPausedWhereItCannot() {
        beginTold();
        assertEquals(List.of(Kind.MASK), kinds(at(10, CallEvent.cardDataBegins(second(10)))));
        assertEquals(List.of(Kind.RECORD), kinds(at(20, CallEvent.cardDataEnds(second(20)))));

        session = open(Houses.everywhere(), Houses.duties(), Masking.NONE);
        clock.set(START);
        beginTold();
        assertEquals(List.of(Kind.PAUSE), kinds(at(10, CallEvent.cardDataBegins(second(10)))));
    }

    @Test
    void whoIsOnHoldIsLeftOutAndNobodyElse() {
        beginTold();

        Answer held = at(10, CallEvent.held(second(10), "caller"));
        assertEquals(List.of(Kind.MASK), kinds(held));
        assertEquals(Set.of("caller"), held.instructions().get(0).parties());
        assertEquals(List.of(Kind.RECORD), kinds(at(20, CallEvent.resumed(second(20), "caller"))));
    }

    @Test
    void aHoldThatIsNoticedLateErasesTheSoundOfWhoWasHeld() {
        beginTold();
        Answer held = at(15, CallEvent.held(second(10), "caller"));

        assertEquals(List.of(Kind.MASK, Kind.ERASE), kinds(held));
        assertEquals(Set.of("caller"), held.of(Kind.ERASE).get(0).parties());
        assertEquals(
                List.of(new Kept(second(0), second(10), Set.of()), new Kept(second(10), second(20), Set.of("caller"))),
                kept(20));
    }

    @Test
    void aPartyInAnotherCountryBringsItsLawAndIsUninformed() {
        begin(Participant.worker("nl-1"), Participant.outside("caller", CountryCode.NL));
        at(5, CallEvent.announced(second(5), "caller"));
        Answer joined = at(10, CallEvent.joined(second(10), Participant.outside("third", CountryCode.NL)));

        assertEquals(List.of(Kind.PAUSE, Kind.ANNOUNCE), kinds(joined));
        assertEquals(Set.of("third"), joined.of(Kind.ANNOUNCE).get(0).parties());
        assertEquals(
                List.of(Optional.of("third")),
                joined.judgements().get(Activity.RECORD).denied().stream()
                        .map(PairVerdict::other)
                        .toList());
        assertTrue(kinds(at(12, CallEvent.announced(second(12), "third"))).contains(Kind.RECORD));
    }

    @Test
    void theStrictestOfTwoWorkersCountriesDecides() {
        Standing councilNotAsked = (activity, worker, day) -> Houses.everywhere()
                .request(activity, worker, day)
                .map(request -> worker.startsWith("nl") ? request.without(Facts.COUNCIL_CONSENT) : request);
        session = open(councilNotAsked, Houses.duties(), Masking.NONE);
        beginTold();
        Answer joined = at(10, CallEvent.joined(second(10), Participant.worker("nl-2")));

        Judgement judgement = joined.judgements().get(Activity.RECORD);
        assertEquals(List.of(Kind.PAUSE), kinds(joined));
        assertEquals(2, judgement.pairs().size());
        assertEquals(
                List.of("nl-2"),
                judgement.denied().stream().map(PairVerdict::worker).toList());
        assertEquals(List.of(Kind.RECORD), recording(at(20, CallEvent.left(second(20), "nl-2"))));
    }

    @Test
    void whoComesBackIsANewParty() {
        begin(Participant.worker("nl-1"), CALLER);
        at(5, CallEvent.announced(second(5), "caller"));
        at(10, CallEvent.left(second(10), "caller"));

        assertTrue(kinds(at(12, CallEvent.joined(second(12), CALLER))).contains(Kind.ANNOUNCE));
        assertEquals(Keeping.Mode.PAUSED, session.keeping(Activity.RECORD).mode());
    }

    @Test
    void anAnnouncementReachesOnlyWhoWasThere() {
        begin(Participant.worker("nl-1"), CALLER);
        at(5, CallEvent.announced(second(5), List.of("caller", "third")));

        assertEquals(
                Kind.PAUSE,
                kinds(at(6, CallEvent.joined(second(6), Participant.outside("third"))))
                        .get(0));
    }

    @Test
    void aTransferBringsAPartyThatNobodyTold() {
        begin(Participant.worker("nl-1"), CALLER);
        at(5, CallEvent.announced(second(5), "caller"));
        Answer transferred =
                at(10, CallEvent.transferred(second(10), "caller", Participant.outside("other", CountryCode.NL)));

        assertEquals(List.of(Kind.PAUSE, Kind.ANNOUNCE), kinds(transferred));
    }

    @Test
    void aProtectedOfficeIsErasedFromWhereItCameToTheCall() {
        beginTold();
        Participant representative = Participant.outside("representative", CountryCode.GB);
        at(10, CallEvent.joined(second(10), representative));
        at(10, CallEvent.announced(second(10), "representative"));
        Answer recognised = at(30, CallEvent.recognised(second(30), "representative", ProtectedFunction.TRADE_UNION));

        assertEquals(List.of(Kind.PAUSE, Kind.ERASE), kinds(recognised));
        assertEquals(List.of(new Kept(second(0), second(10), Set.of())), kept(40));
        assertEquals(List.of(Kind.RECORD), recording(at(50, CallEvent.left(second(50), "representative"))));
    }

    @Test
    void whatASupervisorDoesIsJudgedOnItsOwn() {
        begin(AGENT, CALLER);
        at(5, CallEvent.announced(second(5), "caller"));
        Answer listens = at(10, CallEvent.supervises(second(10), Participant.worker("gb-9"), Activity.LISTEN_LIVE));

        assertTrue(listens.judgements().get(Activity.LISTEN_LIVE).isOpen());
        assertEquals(Kind.RECORD, listens.of(Kind.RECORD).get(0).kind());
        assertEquals(Activity.LISTEN_LIVE, listens.of(Kind.RECORD).get(0).activity());
        Answer personal = at(20, CallEvent.turnsPersonal(second(20)));
        assertEquals(
                EnumSet.of(Activity.RECORD, Activity.LISTEN_LIVE),
                EnumSet.copyOf(personal.of(Kind.PAUSE).stream()
                        .map(Instruction::activity)
                        .toList()));
        Answer leaves = at(30, CallEvent.supervisorLeaves(second(30), "gb-9"));
        assertEquals(Activity.LISTEN_LIVE, leaves.of(Kind.STOP).get(0).activity());
    }

    @Test
    void aSupervisorWhoJoinsIsAWorkerOnTheCall() {
        begin(AGENT, CALLER);
        Answer joins = at(10, CallEvent.supervises(second(10), Participant.worker("nl-9"), Activity.BARGE_IN));

        assertEquals(2, joins.judgements().get(Activity.RECORD).pairs().size());
        assertEquals(1, joins.judgements().get(Activity.BARGE_IN).pairs().size());
    }

    @Test
    void whatNobodyAccountsForKeepsItClosedAndSaysSo() {
        session = open(Houses.everywhere(), Duties.none(), Masking.NONE);
        begin(AGENT, CALLER);
        Answer answer = at(1, CallEvent.announced(second(1), "caller"));

        Judgement judgement = answer.judgements().get(Activity.RECORD);
        assertEquals(Keeping.Mode.PAUSED, session.keeping(Activity.RECORD).mode());
        assertEquals(Outcome.DUTIES_MISSING, judgement.outcome());
        assertFalse(judgement.accounting().orElseThrow().missing().isEmpty());
    }

    @Test
    void eventsOutOfOrderAndTwiceGiveTheSameCall() {
        Participant worker = Participant.worker("nl-1");
        clock.set(second(30));
        session.on(CallEvent.announced(second(5), "caller"));
        session.on(CallEvent.started(second(0)));
        session.on(CallEvent.joined(second(0), CALLER));
        Answer last = session.on(CallEvent.joined(second(0), worker));

        assertTrue(kinds(last).contains(Kind.RECORD));
        assertTrue(session.on(CallEvent.joined(second(0), worker)).isNothing());
        assertEquals(List.of(new Kept(second(30), second(40), Set.of())), kept(40));
    }

    @Test
    void theEndThatIsNoticedLateErasesWhatCameAfterIt() {
        beginTold();
        Answer ended = at(30, CallEvent.ended(second(20)));

        assertEquals(List.of(Kind.STOP, Kind.ERASE), kinds(ended));
        assertEquals(List.of(new Kept(second(0), second(20), Set.of())), kept(60));
        assertEquals(Optional.empty(), session.nextLook());
    }

    @Test
    void withoutAWorkerNothingCanBeJudgedAndNothingIsKept() {
        at(0, CallEvent.joined(second(0), CALLER));
        Answer answer = at(0, CallEvent.started(second(0)));

        assertEquals(List.of(Kind.PAUSE), kinds(answer));
        assertEquals(Map.of(Activity.RECORD, Outcome.NO_WORKER), outcomes(answer));
    }

    @Test
    void whatTheEmployerDoesNotDoIsNotPermitted() {
        begin(AGENT, CALLER);
        Answer answer = at(1, CallEvent.analysisStarts(second(1), Activity.RECOGNISE_EMOTION));

        assertEquals(
                Outcome.NO_PRACTICE,
                answer.judgements().get(Activity.RECOGNISE_EMOTION).outcome());
        assertEquals(Activity.RECOGNISE_EMOTION, answer.of(Kind.PAUSE).get(0).activity());
    }

    @Test
    void aStandingRequestThatCannotBeHadKeepsItClosed() {
        session = open(
                (activity, worker, day) -> {
                    throw new IllegalStateException("the register is away");
                },
                Houses.duties(),
                Masking.NONE);

        assertEquals(Map.of(Activity.RECORD, Outcome.FAILED), outcomes(begin(AGENT, CALLER)));
    }

    @Test
    void aPracticeThatEndsAtMidnightEndsThere() {
        Standing ending = (activity, worker, day) ->
                day.isAfter(Houses.DAY) ? Optional.empty() : Houses.everywhere().request(activity, worker, day);
        Instant evening = Instant.parse("2026-11-23T23:50:00Z");
        clock.set(evening);
        session = open(ending, Houses.duties(), Masking.NONE);
        session.on(CallEvent.joined(evening, AGENT));
        session.on(CallEvent.joined(evening, CALLER));
        session.on(CallEvent.started(evening));
        session.on(CallEvent.announced(evening, "caller"));
        Instant midnight = Instant.parse("2026-11-24T00:00:00Z");

        assertEquals(Optional.of(midnight), session.nextLook());
        clock.set(midnight.plusSeconds(60));
        Answer answer = session.look();
        assertEquals(List.of(Kind.PAUSE, Kind.ERASE), kinds(answer));
        assertEquals(Optional.of(midnight), answer.of(Kind.ERASE).get(0).since());
    }

    private static Map<Activity, Outcome> outcomes(Answer answer) {
        return Map.of(Activity.RECORD, answer.judgements().get(Activity.RECORD).outcome());
    }
}
