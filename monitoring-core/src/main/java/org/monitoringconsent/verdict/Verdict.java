package org.monitoringconsent.verdict;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;

/**
 * The answer to one request: ALLOW or DENY, with everything that a person or a recorder needs to go on.
 *
 * <p>A denial in any jurisdiction that governs decides. Two requests with the same facts and day may share one verdict.
 */
public final class Verdict implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final Decision decision;
    private final Coverage coverage;
    private final List<JurisdictionVerdict> parts;
    private final List<Advisory> advisories;
    private final transient @Nullable Insight insight;

    /**
     * A verdict over the answers of several rule sets.
     *
     * @param day the day of the act
     * @param decision the decision of all together
     * @param coverage the coverage of all together
     * @param parts the answers that count, at least one
     * @param advisories the advisories of all together
     * @param insight works out what is asked for later
     */
    public Verdict(
            LocalDate day,
            Decision decision,
            Coverage coverage,
            List<JurisdictionVerdict> parts,
            List<Advisory> advisories,
            Insight insight) {
        this.day = day;
        this.decision = decision;
        this.coverage = coverage;
        this.parts = List.copyOf(parts);
        this.advisories = List.copyOf(advisories);
        this.insight = insight;
    }

    /** The day of the act. */
    public LocalDate day() {
        return day;
    }

    /** ALLOW or DENY. */
    public Decision decision() {
        return decision;
    }

    /** Whether the act is allowed, with the obligations of this verdict. */
    public boolean isAllowed() {
        return decision == Decision.ALLOW;
    }

    /** Whether the act is denied. */
    public boolean isDenied() {
        return decision == Decision.DENY;
    }

    /** Whether any jurisdiction that was asked has a say. */
    public Coverage coverage() {
        return coverage;
    }

    /** The answers of the rule sets that count, the worker's country first. */
    public List<JurisdictionVerdict> byJurisdiction() {
        return parts;
    }

    /** The countries whose rule sets count. */
    public List<CountryCode> jurisdictions() {
        return parts.stream().map(JurisdictionVerdict::jurisdiction).toList();
    }

    /** What each rule did: denials first, the gravest exposure first, then what was lifted, grounds and notes. */
    public List<Reason> reasons() {
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

    /** What has to be done with an ALLOW, and which rules ask for it; empty for a DENY. */
    public List<Duty> duties() {
        if (isDenied()) {
            return List.of();
        }
        Map<Obligation, Set<RuleId>> byCode = new EnumMap<>(Obligation.class);
        for (JurisdictionVerdict part : parts) {
            for (Duty duty : part.duties()) {
                byCode.computeIfAbsent(duty.code(), code -> new TreeSet<>()).addAll(duty.rules());
            }
        }
        return byCode.entrySet().stream()
                .map(entry -> new Duty(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** The codes of all obligations; empty for a DENY. */
    public Set<Obligation> obligations() {
        Set<Obligation> codes = EnumSet.noneOf(Obligation.class);
        duties().forEach(duty -> codes.add(duty.code()));
        return codes;
    }

    /** Information that comes with the verdict. */
    public List<Advisory> advisories() {
        return advisories;
    }

    /** Whether a decisive rule is contestable. */
    public boolean contestable() {
        return decisive().anyMatch(JurisdictionVerdict::contestable);
    }

    /** The lowest confidence of the decisive rules. */
    public Confidence confidence() {
        return decisive()
                .map(JurisdictionVerdict::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.HIGH);
    }

    private java.util.stream.Stream<JurisdictionVerdict> decisive() {
        return parts.stream().filter(part -> part.decision() == decision);
    }

    /** The facts that were not stated and whose reading contributed to a denial, by path, sorted. */
    public List<String> unstated() {
        Set<String> paths = new TreeSet<>();
        denials().forEach(reason -> paths.addAll(reason.unstated()));
        return List.copyOf(paths);
    }

    /** Whether no way of completing the request would turn the decision; the opposite is open. */
    public boolean isSettled() {
        return insight == null || insight.settled();
    }

    /** The facts of which a single other value would turn the decision, by path, sorted. */
    public List<String> watch() {
        return insight == null ? List.of() : insight.watch();
    }

    /** Which law was applied. */
    public List<RuleSetEdition> ruleSets() {
        return parts.stream().map(JurisdictionVerdict::ruleSet).toList();
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

    @Override
    public String toString() {
        return decision + " " + denials();
    }
}
