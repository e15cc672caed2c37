// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.duty.Account;
import org.monitoringconsent.recorder.duty.Accounting;
import org.monitoringconsent.recorder.duty.Duties;
import org.monitoringconsent.recorder.session.Judgement.Outcome;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Verdict;

/** Asks the engine about every pair of people on a call, and reads from the verdicts what has to be done. */
final class CallJudge {

    private static final Set<Activity> SUPERVISION =
            EnumSet.of(Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN);
    private static final List<Obligation> TELLING = List.of(Obligation.INFORM_OTHER_PARTY, Obligation.NOTIFY_CLIENTS);
    private static final List<Obligation> SIGNALLING =
            List.of(Obligation.SIGNAL_AT_START, Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK);
    /** What has to be done on or after this very call; the others are done once for the house. */
    private static final Set<Obligation> OF_A_CALL = EnumSet.of(
            Obligation.INFORM_OTHER_PARTY,
            Obligation.NOTIFY_CLIENTS,
            Obligation.SIGNAL_AT_START,
            Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK,
            Obligation.PAUSE_FOR_CARD_DATA,
            Obligation.PURGE_CARD_DATA,
            Obligation.DISCLOSE_EMOTION_RECOGNITION,
            Obligation.INFORM_OTHER_PARTY_AFTERWARDS,
            Obligation.INFORM_WORKER_AFTERWARDS,
            Obligation.TELL_WORKER,
            Obligation.MOVE_TO_RECORDED_CHANNEL,
            Obligation.REVIEW_BY_HUMAN);

    private final MonitoringEngine engine;
    private final Standing standing;
    private final Duties duties;
    private final Masking masking;
    private final ZoneId zone;
    private final BiConsumer<String, Throwable> failures;

    CallJudge(
            MonitoringEngine engine,
            Standing standing,
            Duties duties,
            Masking masking,
            ZoneId zone,
            BiConsumer<String, Throwable> failures) {
        this.engine = engine;
        this.standing = standing;
        this.duties = duties;
        this.masking = masking;
        this.zone = zone;
        this.failures = failures;
    }

    private record Pair(Participant worker, Optional<Participant> other) {}

    Judgement judge(Activity activity, CallState state, Instant moment) {
        List<Pair> pairs = pairs(activity, state);
        if (pairs.isEmpty()) {
            return Judgement.without(activity, Outcome.NO_WORKER);
        }
        CallRequest call = new CallRequest(state);
        List<PairVerdict> verdicts = new ArrayList<>();
        try {
            for (Pair pair : pairs) {
                Optional<MonitoringRequest> base =
                        standing.request(activity, pair.worker().id(), day(pair.worker(), moment));
                if (base.isEmpty()) {
                    return Judgement.without(activity, Outcome.NO_PRACTICE);
                }
                Optional<Participant> other =
                        pair.other().map(party -> party.isWorker() ? placed(activity, party, moment) : party);
                MonitoringRequest request = call.of(base.get(), pair.worker(), other);
                verdicts.add(new PairVerdict(
                        pair.worker().id(), pair.other().map(Participant::id), request, engine.decide(request)));
            }
        } catch (RequestShapeException ill) {
            return Judgement.without(activity, Outcome.ILL_FORMED);
        } catch (RuntimeException failure) {
            failures.accept("asking for the standing request", failure);
            return Judgement.without(activity, Outcome.FAILED);
        }
        return judged(activity, verdicts);
    }

    /** A worker as the other party: where that is stands in the worker's own standing request. */
    private Participant placed(Activity activity, Participant worker, Instant moment) {
        return standing.request(activity, worker.id(), day(worker, moment))
                .map(MonitoringRequest::worker)
                .map(known -> new Participant(
                        worker.id(),
                        worker.role(),
                        Optional.of(known.country()),
                        known.region(),
                        worker.function(),
                        worker.zone()))
                .orElse(worker);
    }

    private Judgement judged(Activity activity, List<PairVerdict> verdicts) {
        Verdict strictest = Verdict.strictest(
                verdicts.stream().map(PairVerdict::verdict).distinct().toList());
        Accounting accounting = duties.account(strictest);
        Outcome outcome =
                accounting.isOpen() ? Outcome.OPEN : strictest.isAllowed() ? Outcome.DUTIES_MISSING : Outcome.DENIED;
        return new Judgement(activity, outcome, verdicts, Optional.of(strictest), Optional.of(accounting));
    }

    private LocalDate day(Participant worker, Instant moment) {
        return moment.atZone(worker.zone().orElse(zone)).toLocalDate();
    }

    /** Each worker with each party outside; where there is none, with each other worker; alone, with nobody. */
    private static List<Pair> pairs(Activity activity, CallState state) {
        List<Participant> there = SUPERVISION.contains(activity) ? state.supervised() : state.heard();
        List<Participant> workers = there.stream().filter(Participant::isWorker).toList();
        List<Participant> outside =
                there.stream().filter(party -> !party.isWorker()).toList();
        List<Pair> pairs = new ArrayList<>();
        for (Participant worker : workers) {
            List<Participant> others = outside.isEmpty() ? workers : outside;
            others.stream()
                    .filter(other -> !other.equals(worker))
                    .forEach(other -> pairs.add(new Pair(worker, Optional.of(other))));
            if (workers.size() == 1 && outside.isEmpty()) {
                pairs.add(new Pair(worker, Optional.empty()));
            }
        }
        return pairs;
    }

    /** How much may be kept: what has to be left out is masked where the recorder can, otherwise it pauses. */
    Keeping allowed(Judgement judgement, CallState state) {
        if (!judgement.isOpen()) {
            return Keeping.PAUSED;
        }
        boolean holdLeftOut = !state.held().isEmpty() && !keepsHold(judgement);
        if (!state.givesCardData() && !holdLeftOut) {
            return Keeping.FULL;
        }
        if (masking == Masking.NONE) {
            return Keeping.PAUSED;
        }
        return state.givesCardData() || masking == Masking.EVERYBODY ? Keeping.SILENT : Keeping.without(state.held());
    }

    /** Whether the employer says of everybody on the call that the sound of who is on hold is kept. */
    private static boolean keepsHold(Judgement judgement) {
        return judgement.pairs().stream()
                .allMatch(pair -> Facts.RECORDS_HOLD.in(pair.request()).orElse(false));
    }

    /** Signals, announcements and word to others that the judgement asks for. */
    List<Instruction> errands(Judgement judgement, CallState state) {
        List<Instruction> errands = new ArrayList<>();
        if (judgement.isOpen()) {
            judgement
                    .accounting()
                    .ifPresent(accounting -> accounting
                            .accounts()
                            .forEach((obligation, account) -> errand(judgement, state, obligation, account, errands)));
        } else if (judgement.outcome() == Outcome.DENIED) {
            announcementsThatWouldOpen(judgement, state, errands);
        }
        return errands;
    }

    private static void errand(
            Judgement judgement, CallState state, Obligation obligation, Account account, List<Instruction> errands) {
        Activity activity = judgement.activity();
        if (account.kind() == Account.Kind.DELEGATED) {
            if (OF_A_CALL.contains(obligation)) {
                errands.add(Instruction.notify(activity, obligation, account.words(), Set.of()));
            }
        } else if (SIGNALLING.contains(obligation)) {
            errands.add(Instruction.signal(activity, obligation));
        } else if (TELLING.contains(obligation)) {
            judgement.pairs().stream()
                    .filter(pair -> pair.verdict().obligations().contains(obligation))
                    .flatMap(pair -> pair.other().stream())
                    .filter(party -> !state.isInformed(party))
                    .distinct()
                    .forEach(party ->
                            errands.add(Instruction.announce(activity, party, Optional.of(obligation), false)));
        }
    }

    /** Whom to tell, or ask, where the engine says that this would open what is denied. */
    private void announcementsThatWouldOpen(Judgement judgement, CallState state, List<Instruction> errands) {
        if (opens(judgement, false)) {
            announce(judgement, state, false, errands);
        } else if (opens(judgement, true)) {
            announce(judgement, state, true, errands);
        }
    }

    private static void announce(Judgement judgement, CallState state, boolean asking, List<Instruction> errands) {
        judgement.pairs().stream()
                .flatMap(pair -> pair.other().stream())
                .filter(party -> asking ? !state.hasAgreed(party) : !state.isInformed(party))
                .distinct()
                .forEach(party ->
                        errands.add(Instruction.announce(judgement.activity(), party, Optional.empty(), asking)));
    }

    private boolean opens(Judgement judgement, boolean agreed) {
        List<Verdict> verdicts = new ArrayList<>();
        for (PairVerdict pair : judgement.pairs()) {
            if (pair.other().isEmpty()) {
                return false;
            }
            MonitoringRequest told = pair.request().with(Facts.OTHER_PARTY_NOTIFIED, true);
            verdicts.add(engine.decide(agreed ? told.with(Facts.CONSENT, Consent.ALL) : told));
        }
        return duties.account(Verdict.strictest(verdicts)).isOpen();
    }

    /** Who answers an objection that was made on the call, where somebody else took that on. */
    List<Instruction> objections(CallState state, Set<Activity> wanted) {
        List<Instruction> errands = new ArrayList<>();
        Optional<Account> account =
                duties.of(Obligation.HANDLE_OBJECTIONS).filter(said -> said.kind() == Account.Kind.DELEGATED);
        if (account.isPresent()) {
            for (Activity activity : wanted) {
                for (String party : state.objections().keySet()) {
                    errands.add(Instruction.notify(
                            activity,
                            Obligation.HANDLE_OBJECTIONS,
                            account.get().words(),
                            Set.of(party)));
                }
            }
        }
        return errands;
    }

    /** The zones in which a new day is news for this call. */
    Set<ZoneId> zones(CallState state) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        for (Participant party : state.heard()) {
            if (party.isWorker()) {
                zones.add(party.zone().orElse(zone));
            }
        }
        return zones;
    }
}
