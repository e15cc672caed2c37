// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.duty.Duties;

/**
 * One call: takes what happens on it and answers what to do.
 *
 * <pre>{@code
 * Session session = Session.of(engine, standing).duties(duties).open("call-17");
 * session.on(CallEvent.joined(now, Participant.worker("w-1")));
 * session.on(CallEvent.joined(now, Participant.outside("caller", CountryCode.NL)));
 * for (Instruction each : session.on(CallEvent.started(now)).instructions()) carryOut(each);
 * }</pre>
 *
 * <p>What may be kept at a moment follows from what was true at that moment, asked of the engine for every worker with every
 * other party; the session has no law of its own. Events may come late, twice and out of order: each is put where it
 * happened, and what was kept against the time line as it is then known is to be erased. What was not kept cannot come back.
 *
 * <p>A session may be used by several threads, whose events it takes one after the other. It reads no clock but its own.
 */
public final class Session {

    private static final Comparator<Instruction> ORDER = Comparator.comparing(Instruction::kind)
            .thenComparing(Instruction::activity)
            .thenComparing(instruction -> instruction.since().orElse(Instant.MIN));

    private final String call;
    private final MonitoringEngine engine;
    private final Clock clock;
    private final Set<Activity> doing;
    private final RecorderListener listener;
    private final CallJudge judge;
    private final Instant opened;
    private final TimeLine timeLine = new TimeLine();
    private final Map<Activity, History> histories = new EnumMap<>(Activity.class);
    /** What was asked for and still is, so that it is not asked for again. */
    private Set<Instruction> outstanding = new HashSet<>();

    private final Set<Instruction> told = new HashSet<>();
    /** Up to here nothing is kept against the time line as it was known last. */
    private Instant reviewed;

    private Session(Builder builder, String call) {
        this.call = call;
        this.engine = builder.engine;
        this.clock = builder.clock;
        this.doing = EnumSet.copyOf(builder.doing);
        this.listener = builder.listener;
        this.judge = new CallJudge(
                engine,
                builder.standing,
                builder.duties,
                builder.masking,
                builder.zone,
                (doing, cause) -> tellFailure(doing, cause));
        this.opened = clock.instant();
        this.reviewed = opened;
    }

    /** Sessions that ask an engine, with what the employer states apart from the single call. */
    public static Builder of(MonitoringEngine engine, Standing standing) {
        return new Builder(engine, standing);
    }

    /** Takes an event and says what to do; what is known already asks for nothing new. */
    public synchronized Answer on(CallEvent event) {
        Instant now = now();
        Instant since = reviewed;
        if (!timeLine.knows(event)) {
            boolean overBefore = timeLine.now().isOver();
            since = TimeLine.earlier(since, timeLine.add(event, now));
            if (!overBefore && timeLine.now().isOver()) {
                tell(() -> listener.memory(engine.memoryUse()));
            }
        }
        return answer(Optional.of(event), since, now);
    }

    /** Says what to do when nothing happened but that time went by: a new day may bring another law. */
    public synchronized Answer look() {
        return answer(Optional.empty(), reviewed, now());
    }

    /** When to {@linkplain #look() look} at the latest if nothing happens: the next day begins; empty when nothing goes on. */
    public synchronized Optional<Instant> nextLook() {
        CallState state = timeLine.now();
        Instant now = reviewed;
        return state.wanted(doing).isEmpty()
                ? Optional.empty()
                : judge.zones(state).stream().map(zone -> nextDay(now, zone)).min(Comparator.naturalOrder());
    }

    /** The clock never goes back for a session. */
    private Instant now() {
        return TimeLine.later(clock.instant(), reviewed);
    }

    private static Instant nextDay(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Answer answer(Optional<CallEvent> event, Instant since, Instant now) {
        List<Instruction> instructions = new ArrayList<>(erasures(TimeLine.later(since, opened), now));
        CallState state = timeLine.now();
        Set<Activity> wanted = state.wanted(doing);
        Map<Activity, Judgement> judgements = new EnumMap<>(Activity.class);
        Set<Instruction> errands = new LinkedHashSet<>(judge.objections(state, wanted));
        for (Activity activity : wanted) {
            Judgement judgement = judge.judge(activity, state, now);
            judgements.put(activity, judgement);
            errands.addAll(judge.errands(judgement, state));
        }
        instructions.addAll(changes(judgements, state, now));
        instructions.addAll(news(errands));
        instructions.sort(ORDER);
        reviewed = now;
        Answer answer = new Answer(event, now, instructions, judgements);
        tell(answer);
        return answer;
    }

    /** Takes away what was kept and may not have been, and asks for it to be erased. */
    private List<Instruction> erasures(Instant since, Instant now) {
        List<Instruction> erasures = new ArrayList<>();
        for (Map.Entry<Activity, History> kept : histories.entrySet()) {
            Activity activity = kept.getKey();
            List<History.Excess> gone = new ArrayList<>();
            for (TimeLine.Segment segment : days(timeLine.segments(since, now))) {
                if (kept.getValue().keepsAnything(segment.from(), segment.until())) {
                    gone.addAll(kept.getValue().reduce(segment.from(), segment.until(), allowed(activity, segment)));
                }
            }
            if (activity.stored()) {
                joined(gone).forEach(excess -> erasures.add(Instruction.erase(activity, excess)));
            }
        }
        return erasures;
    }

    private Keeping allowed(Activity activity, TimeLine.Segment segment) {
        CallState state = segment.state();
        return state.wanted(doing).contains(activity)
                ? judge.allowed(judge.judge(activity, state, segment.from()), state)
                : Keeping.OFF;
    }

    /** The same times, cut where a new day begins for a worker. */
    private List<TimeLine.Segment> days(List<TimeLine.Segment> segments) {
        List<TimeLine.Segment> days = new ArrayList<>();
        for (TimeLine.Segment segment : segments) {
            Set<ZoneId> zones = judge.zones(segment.state());
            Instant from = segment.from();
            while (from.isBefore(segment.until())) {
                Instant until = segment.until();
                for (ZoneId zone : zones) {
                    until = TimeLine.earlier(until, nextDay(from, zone));
                }
                days.add(new TimeLine.Segment(from, until, segment.state()));
                from = until;
            }
        }
        return days;
    }

    private static List<History.Excess> joined(List<History.Excess> gone) {
        List<History.Excess> joined = new ArrayList<>();
        for (History.Excess next : gone) {
            History.Excess last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.until().equals(next.since())
                    && last.parties().equals(next.parties())) {
                joined.set(joined.size() - 1, new History.Excess(last.since(), next.until(), next.parties()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** What goes on from now on in another way than before. */
    private List<Instruction> changes(Map<Activity, Judgement> judgements, CallState state, Instant now) {
        List<Instruction> changes = new ArrayList<>();
        Set<Activity> concerned = EnumSet.noneOf(Activity.class);
        concerned.addAll(histories.keySet());
        concerned.addAll(judgements.keySet());
        for (Activity activity : concerned) {
            Judgement judgement = judgements.get(activity);
            Keeping next = judgement == null ? Keeping.OFF : judge.allowed(judgement, state);
            History history = histories.computeIfAbsent(activity, first -> new History());
            if (!next.equals(history.last())) {
                history.set(now, next);
                changes.add(Instruction.of(next, activity));
            }
        }
        return changes;
    }

    /** What is asked for now and was not before; whoever was told once on a call is not told again. */
    private List<Instruction> news(Set<Instruction> errands) {
        List<Instruction> news = new ArrayList<>();
        for (Instruction errand : errands) {
            boolean once = errand.kind() == Instruction.Kind.NOTIFY;
            if (once ? told.add(errand) : !outstanding.contains(errand)) {
                news.add(errand);
            }
        }
        outstanding = errands;
        return news;
    }

    private void tell(Answer answer) {
        tell(() -> listener.decided(call, answer));
        answer.judgements().values().stream()
                .filter(judgement -> judgement.outcome() == Judgement.Outcome.DUTIES_MISSING)
                .forEach(judgement -> tell(() -> listener.dutiesMissing(call, judgement)));
    }

    private void tellFailure(String doing, Throwable cause) {
        tell(() -> listener.failed(call, doing, cause));
    }

    /** What a listener throws is its own affair. */
    private static void tell(Runnable word) {
        try {
            word.run();
        } catch (RuntimeException ofTheListener) {
            // A call must not depend on who watches it.
        }
    }

    /** The id of the call. */
    public String call() {
        return call;
    }

    /** How much of an activity is kept by the last instruction. */
    public synchronized Keeping keeping(Activity activity) {
        History history = histories.get(activity);
        return history == null ? Keeping.OFF : history.last();
    }

    /** Of which stretches sound is kept until now, after everything that was to be erased. */
    public synchronized List<Kept> kept(Activity activity) {
        History history = histories.get(activity);
        return history == null ? List.of() : history.kept(reviewed);
    }

    /** The call until now as it is known now, from the first event on. */
    public synchronized List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Instant first = TimeLine.later(timeLine.first(reviewed), opened);
        for (TimeLine.Segment segment : days(timeLine.segments(first, reviewed))) {
            CallState state = segment.state();
            Map<Activity, Judgement> judgements = new EnumMap<>(Activity.class);
            Map<Activity, Keeping> allowed = new EnumMap<>(Activity.class);
            for (Activity activity : state.wanted(doing)) {
                Judgement judgement = judge.judge(activity, state, segment.from());
                judgements.put(activity, judgement);
                allowed.put(activity, judge.allowed(judgement, state));
            }
            stretches.add(new Stretch(segment.from(), segment.until(), state.heard(), allowed, judgements));
        }
        return stretches;
    }

    /** The id of the call only. */
    @Override
    public String toString() {
        return "Session";
    }

    /** Collects what the sessions of a recorder have in common. */
    public static final class Builder {

        private final MonitoringEngine engine;
        private final Standing standing;
        private Duties duties = Duties.none();
        private Clock clock = Clock.systemUTC();
        private ZoneId zone = ZoneId.of("UTC");
        private Masking masking = Masking.NONE;
        private Set<Activity> doing = EnumSet.of(Activity.RECORD);
        private RecorderListener listener = new RecorderListener() {};

        private Builder(MonitoringEngine engine, Standing standing) {
            this.engine = engine;
            this.standing = standing;
        }

        /** Who does what the law may ask for; otherwise nobody does, and what asks for anything stays closed. */
        public Builder duties(Duties all) {
            this.duties = all;
            return this;
        }

        /** The clock by which events are late; otherwise that of the system. */
        public Builder clock(Clock other) {
            this.clock = other;
            return this;
        }

        /** The zone whose days count for workers who bring none; otherwise UTC. */
        public Builder zone(ZoneId other) {
            this.zone = other;
            return this;
        }

        /** What the recorder can leave out while it goes on; otherwise nothing. */
        public Builder masking(Masking other) {
            this.masking = other;
            return this;
        }

        /**
         * What is done from the start of a call to its end; otherwise RECORD.
         *
         * @throws IllegalArgumentException when it is nothing
         */
        public Builder doing(Collection<Activity> activities) {
            if (activities.isEmpty()) {
                throw new IllegalArgumentException("a session must do something from the start of the call");
            }
            this.doing = EnumSet.copyOf(activities);
            return this;
        }

        /** Who is told of answers, missing duties, failures and the use of memory; otherwise nobody. */
        public Builder listener(RecorderListener other) {
            this.listener = other;
            return this;
        }

        /**
         * A session for a call that is about to begin, or has just begun.
         *
         * @param call an opaque id of the call
         */
        public Session open(String call) {
            return new Session(this, call);
        }
    }
}
