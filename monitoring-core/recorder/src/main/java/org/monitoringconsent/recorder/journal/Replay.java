package org.monitoringconsent.recorder.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.recorder.journal.ReplayDifference.Cause;
import org.monitoringconsent.recorder.journal.ReplayDifference.Change;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
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

    /** Where the answers differ, in the decision or in the rules that stand behind it; none when they are the same. */
    public List<ReplayDifference> differences(DecisionRecord record) {
        List<ReplayDifference> differences = new ArrayList<>();
        for (ActivityDecision decision : record.decisions()) {
            for (PairDecision pair : decision.pairs()) {
                difference(record, pair).ifPresent(differences::add);
            }
        }
        return differences;
    }

    private Optional<ReplayDifference> difference(DecisionRecord record, PairDecision pair) {
        MonitoringRequest request;
        try {
            request = day.map(pair.request()::withDay).orElse(pair.request());
        } catch (RequestShapeException over) {
            // The monitoring was to end before that day, so that there is nothing to ask.
            return Optional.empty();
        }
        Verdict verdict = engine.decide(request);
        Map<Effect, List<RuleId>> now = PairDecision.rules(verdict);
        if (verdict.decision() == pair.decision() && now.equals(pair.rules())) {
            return Optional.empty();
        }
        return Optional.of(new ReplayDifference(
                record.call(),
                record.received(),
                request.activity(),
                pair.other(),
                pair.decision(),
                verdict.decision(),
                changes(pair, now, verdict, request.day())));
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
            CountryCode country = one.jurisdiction();
            for (RuleSetEdition other : after) {
                if (other.jurisdiction().equals(country) && !other.version().equals(one.version())) {
                    return true;
                }
            }
        }
        return false;
    }
}
