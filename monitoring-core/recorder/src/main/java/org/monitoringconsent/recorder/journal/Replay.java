// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.recorder.journal.ReplayDifference.Cause;
import org.monitoringconsent.recorder.journal.ReplayDifference.Change;
import org.monitoringconsent.recorder.journal.ReplayDifference.ObligationChange;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.Verdict;

/** Asks again what a record says was asked: would the rules of today, or of another day, decide otherwise? */
public final class Replay {

    private final MonitoringEngine engine;
    private final Optional<LocalDate> day;

    private Replay(MonitoringEngine engine, Optional<LocalDate> day) {
        this.engine = engine;
        this.day = day;
    }

    /** Asks the rules that an engine has, each question for its own day. */
    public static Replay of(MonitoringEngine engine) {
        return new Replay(engine, Optional.empty());
    }

    /** The same, for another day, as if the call were held then. */
    public Replay on(LocalDate other) {
        return new Replay(engine, Optional.of(other));
    }

    /**
     * A question that was asked again.
     *
     * @param pair what was asked and answered
     * @param request what is asked
     * @param verdict what is answered
     */
    private record Again(PairDecision pair, MonitoringRequest request, Verdict verdict) {}

    /**
     * Where the answers differ: in the decision, in the rules that stand behind it, or in what is to be done where it is allowed;
     * none when they are the same.
     */
    public List<ReplayDifference> differences(DecisionRecord record) {
        List<ReplayDifference> differences = new ArrayList<>();
        for (ActivityDecision decision : record.decisions()) {
            List<Again> asked = new ArrayList<>();
            decision.pairs().forEach(pair -> again(pair).ifPresent(asked::add));
            List<List<ObligationChange>> obligations = obligations(decision, asked);
            for (int i = 0; i < asked.size(); i++) {
                difference(record, asked.get(i), obligations.get(i)).ifPresent(differences::add);
            }
        }
        return differences;
    }

    /** Empty when the monitoring was to end before that day, so that there is nothing to ask. */
    private Optional<Again> again(PairDecision pair) {
        try {
            MonitoringRequest request = day.map(pair.request()::withDay).orElse(pair.request());
            return Optional.of(new Again(pair, request, engine.decide(request)));
        } catch (RequestShapeException over) {
            return Optional.empty();
        }
    }

    private Optional<ReplayDifference> difference(
            DecisionRecord record, Again again, List<ObligationChange> obligations) {
        PairDecision pair = again.pair();
        Verdict verdict = again.verdict();
        Map<Effect, List<RuleId>> now = PairDecision.rules(verdict);
        if (verdict.decision() == pair.decision() && now.equals(pair.rules()) && obligations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReplayDifference(
                record.call(),
                record.received(),
                again.request().activity(),
                pair.other(),
                pair.decision(),
                verdict.decision(),
                changes(pair, now, verdict, again.request().day()),
                obligations));
    }

    /**
     * What is new and gone with each question. A record says what was asked for by all of them together: what is gone is told
     * with the first that its rules spoke to.
     */
    private List<List<ObligationChange>> obligations(ActivityDecision decision, List<Again> asked) {
        List<List<ObligationChange>> changes = new ArrayList<>();
        asked.forEach(again -> changes.add(new ArrayList<>()));
        boolean allowed = !asked.isEmpty()
                && asked.size() == decision.pairs().size()
                && asked.stream()
                        .allMatch(again -> again.pair().decision() == Decision.ALLOW
                                && again.verdict().isAllowed());
        if (!allowed) {
            return changes;
        }
        Set<Obligation> before = EnumSet.noneOf(Obligation.class);
        before.addAll(decision.accounts().keySet());
        before.addAll(decision.missing());
        Set<Obligation> gone = EnumSet.copyOf(before);
        for (int i = 0; i < asked.size(); i++) {
            Again again = asked.get(i);
            for (Duty duty : again.verdict().duties()) {
                gone.remove(duty.code());
                if (!before.contains(duty.code())) {
                    changes.get(i).add(new ObligationChange(duty.code(), true, reasons(duty.rules(), true, again)));
                }
            }
        }
        for (Obligation code : gone) {
            int told = 0;
            while (told < asked.size() - 1 && bringing(code, asked.get(told)).isEmpty()) {
                told++;
            }
            Again again = asked.get(told);
            changes.get(told).add(new ObligationChange(code, false, reasons(bringing(code, again), false, again)));
        }
        changes.forEach(own -> own.sort(Comparator.comparing(ObligationChange::code)));
        return changes;
    }

    /**
     * The rules that brought an obligation: those that bring it to the question of its own day, or else those that spoke and
     * that bring it at other times.
     */
    private List<RuleId> bringing(Obligation code, Again again) {
        List<RuleId> still = engine.decide(again.pair().request()).duties().stream()
                .filter(duty -> duty.code() == code)
                .flatMap(duty -> duty.rules().stream())
                .toList();
        if (!still.isEmpty()) {
            return still;
        }
        return ids(again.pair().rules()).stream()
                .filter(id -> rule(id).stream()
                        .flatMap(rule -> rule.obligations().stream())
                        .anyMatch(attached -> attached.value() == code))
                .toList();
    }

    private List<Change> reasons(List<RuleId> rules, boolean asked, Again again) {
        return rules.stream()
                .map(id -> change(
                        id,
                        asked,
                        again.pair(),
                        again.verdict(),
                        again.request().day()))
                .toList();
    }

    private List<Change> changes(PairDecision pair, Map<Effect, List<RuleId>> now, Verdict verdict, LocalDate today) {
        Set<RuleId> before = ids(pair.rules());
        Set<RuleId> after = ids(now);
        List<Change> changes = new ArrayList<>();
        for (RuleId gone : before) {
            if (!after.contains(gone)) {
                changes.add(change(gone, false, pair, verdict, today));
            }
        }
        for (RuleId come : after) {
            if (!before.contains(come)) {
                changes.add(change(come, true, pair, verdict, today));
            }
        }
        for (RuleId both : before) {
            if (after.contains(both) && !effect(both, pair.rules()).equals(effect(both, now))) {
                changes.add(new Change(both, true, Cause.CONSEQUENCE, Optional.empty()));
            }
        }
        return changes;
    }

    private static Set<RuleId> ids(Map<Effect, List<RuleId>> rules) {
        Set<RuleId> ids = new LinkedHashSet<>();
        rules.values().forEach(ids::addAll);
        return ids;
    }

    private static Optional<Effect> effect(RuleId id, Map<Effect, List<RuleId>> rules) {
        return rules.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A rule that speaks now and did not, or the other way round: the law, a correction, or what follows from either. */
    private Change change(RuleId id, boolean speaks, PairDecision pair, Verdict verdict, LocalDate today) {
        LocalDate then = pair.request().day();
        Optional<Rule> rule = rule(id);
        if (rule.isPresent() && rule.get().inForceOn(then) != rule.get().inForceOn(today)) {
            InForce span = rule.get().inForce();
            Optional<LocalDate> since = Stream.concat(span.firstDay().stream(), span.endDayExclusive().stream())
                    .filter(change -> change.isAfter(then) != change.isAfter(today))
                    .findFirst();
            return new Change(id, speaks, Cause.LAW, since);
        }
        boolean otherRules = rule.isEmpty() || versionsDiffer(pair.ruleSets(), verdict.ruleSets());
        return new Change(id, speaks, otherRules ? Cause.CORRECTION : Cause.CONSEQUENCE, Optional.empty());
    }

    private Optional<Rule> rule(RuleId id) {
        for (RuleSet ruleSet : engine.ruleSets()) {
            Optional<Rule> rule = ruleSet.rule(id.value());
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }

    private static boolean versionsDiffer(List<RuleSetEdition> before, List<RuleSetEdition> after) {
        for (RuleSetEdition one : before) {
            Jurisdiction jurisdiction = one.jurisdiction();
            for (RuleSetEdition other : after) {
                if (other.jurisdiction().equals(jurisdiction)
                        && !other.version().equals(one.version())) {
                    return true;
                }
            }
        }
        return false;
    }
}
