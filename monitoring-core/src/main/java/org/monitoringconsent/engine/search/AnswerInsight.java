// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.engine.decide.BindingLaws;
import org.monitoringconsent.engine.decide.Shortcuts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.making.Insight;

/** What an engine can still say about an answer, searched when somebody asks. */
public final class AnswerInsight implements Insight, Answered {

    /** What selects the rules that are read. */
    private static final Set<Fact<?>> READ_BY_THE_ENGINE = Set.of(
            Facts.ACTIVITY,
            Facts.WORKER_COUNTRY,
            Facts.WORKER_REGION,
            Facts.EMPLOYER_COUNTRY,
            Facts.OTHER_PARTY_COUNTRY,
            Facts.OTHER_PARTY_REGION);

    private static final byte UNKNOWN = 0;
    private static final byte OPEN = 1;
    private static final byte SETTLED = 2;

    private final Answer answer;
    private final @Nullable BindingLaws laws;
    private final Shortcuts shortcuts;
    /** Worked out when first asked for; threads that race work out the same. */
    private byte settled;

    private @Nullable List<String> watch;

    /**
     * An insight.
     *
     * @param laws the rule sets that were asked; null when none was
     */
    public AnswerInsight(@Nullable BindingLaws laws, Answer answer, Shortcuts shortcuts) {
        this.laws = laws;
        this.answer = answer;
        this.shortcuts = shortcuts;
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public List<String> unread() {
        Set<Fact<?>> read = new HashSet<>(READ_BY_THE_ENGINE);
        boolean governs = false;
        for (int edition = 0; edition < answer.outcome.outcomes.length; edition++) {
            if (answer.outcome.outcomes[edition].verdict.coverage() == Coverage.GOVERNS) {
                governs = true;
                answer.counting().editions[edition].slots.forEach(slot -> read.add(slot.fact));
            }
        }
        return governs ? statedBut(read) : List.of();
    }

    private List<String> statedBut(Set<Fact<?>> read) {
        Set<String> paths = new TreeSet<>();
        for (Fact<?> fact : Facts.all()) {
            boolean chosen = fact.field().isPresent() && fact.kind() != FactKind.GIVEN;
            if (chosen && answer.packed.value(fact) != 0 && !read.contains(fact)) {
                paths.add(fact.name());
            }
        }
        paths.addAll(answer.declared.names());
        read.forEach(fact -> paths.remove(fact.name()));
        return List.copyOf(paths);
    }

    @Override
    public List<Advice> advice() {
        return laws == null ? List.of() : EngineAdvice.of(answer, laws);
    }

    @Override
    public List<String> unstated(Jurisdiction jurisdiction, Rule rule) {
        return Unstated.behind(answer, jurisdiction, rule);
    }

    @Override
    public boolean settled() {
        if (settled == UNKNOWN) {
            settled = isSettled() ? SETTLED : OPEN;
        }
        return settled == SETTLED;
    }

    private Optional<RegionSearch> regions() {
        return laws == null ? Optional.empty() : RegionSearch.of(answer, laws);
    }

    private boolean isSettled() {
        if (answer.lost) {
            return !regions().map(RegionSearch::canAllow).orElse(false);
        }
        Optional<Boolean> plain = shortcuts.settled(answer);
        return plain.isPresent() ? plain.get() : isSettledBySearch(answer);
    }

    /** Whether no way of completing the request turns the decision, searched without any shortcut. */
    public static boolean isSettledBySearch(Answer answer) {
        return answer.isAllowed()
                ? !new DenySearch(answer).canDeny()
                : !AllowSearch.completing(answer).canAllow();
    }

    @Override
    public List<String> watch() {
        List<String> known = watch;
        if (known == null) {
            known = answer.lost ? regions().map(RegionSearch::allowing).orElse(List.of()) : Watch.of(answer);
            watch = known;
        }
        return known;
    }
}
