// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;
import org.monitoringconsent.verdict.making.VerdictMaker;

/**
 * The answer to one request: ALLOW or DENY, with everything that a person or a recorder needs to go on.
 *
 * <p>A denial in any jurisdiction that governs decides. Only an engine makes a verdict. Two requests with the same facts and day may share one verdict.
 */
public final class Verdict {

    static {
        VerdictMaker.give(new Maker());
    }

    private final LocalDate day;
    private final Ruling ruling;
    private final Insight insight;
    /** Worked out when first asked for; threads that race work out the same. */
    private transient @Nullable List<JurisdictionVerdict> named;

    private transient @Nullable List<Advice> advice;

    /**
     * A verdict.
     *
     * @param day the day of the act
     * @param ruling what the rule sets that bind answer together
     * @param insight works out what is asked for later
     */
    Verdict(LocalDate day, Ruling ruling, Insight insight) {
        this.day = day;
        this.ruling = ruling;
        this.insight = insight;
    }

    Insight insight() {
        return insight;
    }

    /**
     * The verdict on acts that can only be done together, such as recording a call of several people: allowed when each of
     * them is, with the duties of all; otherwise denied, with every reason.
     *
     * <p>What turns it is told for the same change in all of them: {@link #watch()} of a DENY names only what would turn every
     * denial, and {@link #unread()} only what none of them reads. Its day is that of the first.
     *
     * @throws IllegalArgumentException when there is none
     * @since 0.2
     */
    public static Verdict strictest(List<Verdict> verdicts) {
        for (Verdict verdict : Objects.requireNonNull(verdicts, "verdicts must be given")) {
            Objects.requireNonNull(verdict, "a verdict must be given");
        }
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("of `0` verdicts there is no strictest, there must be at least one");
        }
        return verdicts.size() == 1 ? verdicts.get(0) : Strictest.of(verdicts);
    }

    /** The day of the act. */
    public LocalDate day() {
        return day;
    }

    /** ALLOW or DENY. */
    public Decision decision() {
        return ruling.decision();
    }

    /** Whether the act is allowed, with the obligations of this verdict. */
    public boolean isAllowed() {
        return ruling.decision() == Decision.ALLOW;
    }

    /** Whether the act is denied. */
    public boolean isDenied() {
        return ruling.decision() == Decision.DENY;
    }

    /** Whether any jurisdiction that was asked has a say. */
    public Coverage coverage() {
        return ruling.coverage();
    }

    /** The answers of the rule sets that count, those of the worker first, and that of a region before its country's. */
    public List<JurisdictionVerdict> byJurisdiction() {
        List<JurisdictionVerdict> known = named;
        if (known == null) {
            known = ruling.parts().stream().map(this::naming).toList();
            named = known;
        }
        return known;
    }

    /** The answer of one rule set, with what was not stated named at each denial. */
    private JurisdictionVerdict naming(JurisdictionVerdict part) {
        if (part.decision() == Decision.ALLOW) {
            return part;
        }
        return part.withReasons(part.reasons().stream()
                .map(reason ->
                        reason.effect() == Effect.DENIES && reason.unstated().isEmpty()
                                ? reason.naming(unstated(part, reason))
                                : reason)
                .toList());
    }

    private List<String> unstated(JurisdictionVerdict part, Reason reason) {
        return reason.unstated().isEmpty()
                ? insight.unstated(part.jurisdiction(), reason.definition())
                : reason.unstated();
    }

    /** The countries and regions whose rule sets count. */
    public List<Jurisdiction> jurisdictions() {
        return ruling.parts().stream()
                .map(JurisdictionVerdict::jurisdiction)
                .distinct()
                .toList();
    }

    /** What each rule did: denials first, the gravest exposure first, then what was lifted, grounds and notes. */
    public List<Reason> reasons() {
        List<JurisdictionVerdict> parts = byJurisdiction();
        if (parts.size() == 1) {
            return parts.get(0).reasons();
        }
        List<Reason> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.reasons()));
        all.sort(Comparator.comparing(Reason::effect)
                .thenComparing(reason -> reason.exposure().map(Enum::ordinal).orElse(Integer.MAX_VALUE)));
        return List.copyOf(all);
    }

    /** The reasons that deny, the gravest exposure first; empty for an ALLOW. */
    public List<Reason> denials() {
        return reasons().stream()
                .filter(reason -> reason.effect() == Effect.DENIES)
                .toList();
    }

    /** What has to be done with an ALLOW, and the law that asks for it; empty for a DENY. */
    public List<Duty> duties() {
        if (isDenied()) {
            return List.of();
        }
        List<JurisdictionVerdict> parts = ruling.parts();
        if (parts.size() == 1) {
            return parts.get(0).duties();
        }
        Map<Obligation, Duty> byCode = new EnumMap<>(Obligation.class);
        for (JurisdictionVerdict part : parts) {
            part.duties().forEach(duty -> byCode.merge(duty.code(), duty, Duty::and));
        }
        return List.copyOf(byCode.values());
    }

    /** The codes of all obligations; empty for a DENY. */
    public Set<Obligation> obligations() {
        Set<Obligation> codes = EnumSet.noneOf(Obligation.class);
        duties().forEach(duty -> codes.add(duty.code()));
        return codes;
    }

    /** Information that comes with the verdict, with the law behind it, in the order of the vocabulary. */
    public List<Advice> advice() {
        List<Advice> known = advice;
        if (known == null) {
            known = Stream.concat(ruling.advice().stream(), insight.advice().stream())
                    .sorted(Comparator.comparing(Advice::code))
                    .toList();
            advice = known;
        }
        return known;
    }

    /** The codes of the information that comes with the verdict, in the order of the vocabulary. */
    public List<Advisory> advisories() {
        return advice().stream().map(Advice::code).distinct().toList();
    }

    /**
     * Whether a competent lawyer could argue the other way: about an ALLOW when a ground or an exception that it rests on is
     * contestable, about a DENY when every denial in it is, since one solid denial makes it stand.
     */
    public boolean contestable() {
        return isAllowed()
                ? decisive().anyMatch(JurisdictionVerdict::contestable)
                : decisive().allMatch(JurisdictionVerdict::contestable);
    }

    /** The lowest confidence of the decisive rules. */
    public Confidence confidence() {
        return decisive()
                .map(JurisdictionVerdict::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.HIGH);
    }

    private Stream<JurisdictionVerdict> decisive() {
        return ruling.parts().stream().filter(part -> part.decision() == decision());
    }

    /** The facts that were not stated and whose reading contributed to a denial, by path, sorted. */
    public List<String> unstated() {
        Set<String> paths = new TreeSet<>();
        for (JurisdictionVerdict part : ruling.parts()) {
            for (Reason reason : part.reasons()) {
                if (part.decision() == Decision.DENY && reason.effect() == Effect.DENIES) {
                    paths.addAll(unstated(part, reason));
                }
            }
        }
        return List.copyOf(paths);
    }

    /** Whether no way of completing the request would turn the decision; the opposite is open. */
    public boolean isSettled() {
        return insight.settled();
    }

    /** The facts of which a single other value would turn the decision, by path, sorted. */
    public List<String> watch() {
        return insight.watch();
    }

    /**
     * The facts that the request states and that no rule in force of a jurisdiction that governs reads for this question on
     * this day, by path, sorted: stating them weighed nothing. What a request cannot leave out, such as the channel, is not
     * among them: nobody takes it for a safeguard. Empty where no jurisdiction governs.
     */
    public List<String> unread() {
        return insight.unread();
    }

    /** Which law was applied. */
    public List<RuleSetEdition> ruleSets() {
        return ruling.parts().stream().map(JurisdictionVerdict::ruleSet).toList();
    }

    /** Permission to act, closed until each obligation is accounted for; it never opens for a DENY. */
    public Permission permission() {
        return Permission.of(this);
    }

    /**
     * The origin of material that the act judged here obtained, for the later question whether it may be used.
     *
     * <p>ALLOW gives LAWFUL; a DENY by a rule that makes the act a criminal interception gives CRIMINAL_INTERCEPTION; any
     * other DENY gives UNLAWFUL. What the caller knows besides (announced use, purpose of collection) is added to it.
     */
    public Source asSource() {
        return Source.builder().provenance(provenance()).build();
    }

    private Provenance provenance() {
        if (isAllowed()) {
            return Provenance.LAWFUL;
        }
        boolean criminal =
                denials().stream().anyMatch(reason -> reason.definition().criminalInterception());
        return criminal ? Provenance.CRIMINAL_INTERCEPTION : Provenance.UNLAWFUL;
    }

    /** Whether both give the same answer for the same day, for the same reasons. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verdict that
                && day.equals(that.day)
                && decision() == that.decision()
                && coverage() == that.coverage()
                && advice().equals(that.advice())
                && byJurisdiction().equals(that.byJurisdiction());
    }

    @Override
    public int hashCode() {
        return day.hashCode() * 31 + ruling.parts().size();
    }

    @Override
    public String toString() {
        return decision() + " " + denials();
    }
}
