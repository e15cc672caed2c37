// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Dated;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/**
 * Builds the rule set of a Member State on the Union's rules, which keep their {@code EU-} ids in every profile.
 *
 * <p>Union law does not decide alone: a profile supplies each {@link NationalItem}, or says why the country has none.
 * The rules come in the order in which they are first given, after those on scope and those of the baseline; one rule may
 * answer several items:
 *
 * <pre>{@code
 * EuBaseline.profile("DE", "Germany")
 *     .version("1").coversFrom(2018, 5, 25).checkedUpTo(2026, 7, 3)
 *     .scope(List.of(DE_SCOPE_01))
 *     .covertException(DE_COV_01)
 *     .without(NationalItem.NATIONAL_NUMBER, "the tax number is not used at work")
 *     // ... every other item
 *     .build(texts);
 * }</pre>
 */
public final class EuBaseline {

    private static final LocalDate BASELINE_CHECKED_UP_TO = LocalDate.of(2026, 7, 3);

    private final String country;
    final String name;
    String version = "";

    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate checkedUpTo;

    private @Nullable LocalDate reporterProtection;
    private @Nullable LocalDate platformWorkDirective;
    private @Nullable LocalDate platformWorkAct;
    private boolean bindsCallers;
    final List<Rule> scope = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final Map<NationalItem, Rule> exceptions = new EnumMap<>(NationalItem.class);
    private final List<Fact<?>> declaredFacts = new ArrayList<>();
    private final Map<Fact<?>, List<?>> claims = new LinkedHashMap<>(BaselineClaims.all());
    final Map<String, List<Dated<Citation>>> citations = new TreeMap<>();
    final Set<NationalItem> supplied = EnumSet.noneOf(NationalItem.class);
    final Map<NationalItem, String> leftOut = new EnumMap<>(NationalItem.class);

    private EuBaseline(String country, String name) {
        this.country = country;
        this.name = name;
    }

    /** Begins the profile of a Member State, by its ISO 3166-1 alpha-2 code. */
    public static EuBaseline profile(String country, String name) {
        return new EuBaseline(country, name);
    }

    /** The version, told with each verdict. */
    public EuBaseline version(String text) {
        version = text;
        return this;
    }

    /** The first day that the profile covers; the undated rules of the baseline are in force from it. */
    public EuBaseline coversFrom(int year, int month, int day) {
        firstDay = LocalDate.of(year, month, day);
        return this;
    }

    /** The day up to which the national law was checked; the rule set says no later one than the baseline does. */
    public EuBaseline checkedUpTo(int year, int month, int day) {
        LocalDate national = LocalDate.of(year, month, day);
        checkedUpTo = national.isBefore(BASELINE_CHECKED_UP_TO) ? national : BASELINE_CHECKED_UP_TO;
        return this;
    }

    /** The rules on which days, workers and employers the profile governs. */
    public EuBaseline scope(List<Rule> more) {
        scope.addAll(more);
        return more.isEmpty() ? this : supply(NationalItem.SCOPE);
    }

    /** The exception for covert checks; it may lift EU-TRA-01 and EU-TRA-02. */
    public EuBaseline covertException(Rule exception) {
        return except(NationalItem.COVERT_EXCEPTION, exception);
    }

    /** The restriction of the right to object under GDPR 23; it may lift EU-OBJ-01, and be an exception given elsewhere. */
    public EuBaseline objectionRestriction(Rule exception) {
        return except(NationalItem.OBJECTION_RESTRICTION, exception);
    }

    /** The rule on consent of workers under GDPR 88; it may lift EU-BAS-02. */
    public EuBaseline workerConsent(Rule exception) {
        return except(NationalItem.WORKER_CONSENT, exception);
    }

    /** The exception for personal content; it may lift EU-PRV-01. */
    public EuBaseline personalContentException(Rule exception) {
        return except(NationalItem.PERSONAL_CONTENT_EXCEPTION, exception);
    }

    /** What an investigation asks for: suspicion, proof, proportion. */
    public EuBaseline investigations(List<Rule> more) {
        return add(NationalItem.INVESTIGATIONS, more);
    }

    /** The cases in which the supervisory authority asks for an impact assessment (GDPR 35(4)). */
    public EuBaseline assessmentList(List<Rule> more) {
        return add(NationalItem.ASSESSMENT_LIST, more);
    }

    /** What worker representatives consent to or are consulted about. */
    public EuBaseline coDetermination(List<Rule> more) {
        return add(NationalItem.CO_DETERMINATION, more);
    }

    /** The exception that spares what a law orders the consent of worker representatives. */
    public EuBaseline orderedByLawSpared(Rule exception) {
        return add(NationalItem.CO_DETERMINATION_OF_WHAT_LAW_ORDERS, List.of(exception));
    }

    /** The criminal law on interception, cameras, hidden microphones and stolen data; may be given in several parts. */
    public EuBaseline criminalLaw(List<Rule> more) {
        return add(NationalItem.CRIMINAL_LAW, more);
    }

    /** Whose communication is confidential. */
    public EuBaseline protectedFunctions(List<Rule> more) {
        return add(NationalItem.PROTECTED_FUNCTIONS, more);
    }

    /** The use of the national number (GDPR 87). */
    public EuBaseline nationalNumber(List<Rule> more) {
        return add(NationalItem.NATIONAL_NUMBER, more);
    }

    /** Data on offences (GDPR 10). */
    public EuBaseline offenceData(List<Rule> more) {
        return add(NationalItem.OFFENCE_DATA, more);
    }

    /** Which registers an employer may see. */
    public EuBaseline vetting(List<Rule> more) {
        return add(NationalItem.VETTING, more);
    }

    /** When one may act on what was found. */
    public EuBaseline acting(List<Rule> more) {
        return add(NationalItem.ACTING, more);
    }

    /** The day from which reporters are protected under national law; EU-WHI-01 is in force from it. */
    public EuBaseline protectsReportersFrom(int year, int month, int day) {
        reporterProtection = LocalDate.of(year, month, day);
        return supply(NationalItem.REPORTER_PROTECTION_DAY);
    }

    /** The day by which the Platform Work Directive is to be transposed; EU-PWD-01 is guidance from it. */
    public EuBaseline platformWorkDirectiveFrom(int year, int month, int day) {
        platformWorkDirective = LocalDate.of(year, month, day);
        return supply(NationalItem.PLATFORM_WORK_DAY);
    }

    /** The first day of the act that transposes the Platform Work Directive; EU-PWD-01 is statute from it. */
    public EuBaseline platformWorkActFrom(int year, int month, int day) {
        platformWorkAct = LocalDate.of(year, month, day);
        return supply(NationalItem.PLATFORM_WORK_DAY);
    }

    /** The law that carried a baseline rule before 25 May 2018. */
    public EuBaseline predecessor(String ruleId, Citation... more) {
        for (Citation citation : more) {
            cites(ruleId, citation, EuInstruments.BEFORE_GDPR);
        }
        return supply(NationalItem.PREDECESSOR_LAW);
    }

    /** A national authority for a baseline rule, on some days. */
    public EuBaseline cites(String ruleId, Citation citation, InForce days) {
        List<Dated<Citation>> known = citations.get(ruleId);
        if (known == null) {
            known = new ArrayList<>();
            citations.put(ruleId, known);
        }
        known.add(new Dated<>(citation, days));
        return this;
    }

    /** Rules in their order, whether or not they answer a question of the baseline; one that is there already stays. */
    public EuBaseline rules(List<Rule> more) {
        for (Rule rule : more) {
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }
        return this;
    }

    /**
     * The values of a fact for which the profile has law, written down one by one, instead of those of the baseline; every
     * other value is denied.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final <V> EuBaseline hasLawFor(Fact<V> fact, V... values) {
        claims.put(fact, List.of(values));
        return this;
    }

    /** A fact that the rules read from {@code attributes}. */
    public EuBaseline declares(Fact<?> fact) {
        declaredFacts.add(fact);
        return this;
    }

    /** Says that this law binds whoever captures a conversation with somebody in its country. */
    public EuBaseline bindsCallers() {
        bindsCallers = true;
        return this;
    }

    /** Says that the country has no such law, and why. */
    public EuBaseline without(NationalItem item, String because) {
        leftOut.put(item, because);
        return this;
    }

    /** What the country does not have, with the reasons. */
    public Map<NationalItem, String> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /**
     * The rule set. The texts of the baseline, in English and Dutch, are added to those given; a profile in another
     * language brings its own texts for them along.
     *
     * @throws RuleDefinitionException with every fault: items that are missing, and whatever a rule set checks
     */
    public RuleSet build(Texts texts) {
        ProfileChecks checks = new ProfileChecks(this);
        if (firstDay == null || checkedUpTo == null || !checks.faults().isEmpty()) {
            checks.checkCitations(BaselineRules.ids());
            throw new RuleDefinitionException(checks.faults());
        }
        NationalLaw national = new NationalLaw(
                firstDay,
                Optional.ofNullable(exceptions.get(NationalItem.COVERT_EXCEPTION)),
                List.copyOf(exceptions.values()),
                Optional.ofNullable(reporterProtection),
                platformWork(),
                citations);
        List<Rule> baseline = BaselineRules.in(national);
        if (!BaselineRules.ids(baseline).containsAll(citations.keySet())) {
            // Perhaps authorities for a rule that this country does not have.
            checks.checkCitations(BaselineRules.ids());
        }
        if (!checks.faults().isEmpty()) {
            throw new RuleDefinitionException(checks.faults());
        }
        RuleSet.Builder ruleSet = RuleSet.named(country, name)
                .version(version)
                .coversFrom(firstDay.getYear(), firstDay.getMonthValue(), firstDay.getDayOfMonth())
                .checkedUpTo(checkedUpTo.getYear(), checkedUpTo.getMonthValue(), checkedUpTo.getDayOfMonth())
                .rules(scope)
                .rules(baseline)
                .rules(rules);
        for (Map.Entry<Fact<?>, List<?>> claim : claims.entrySet()) {
            addClaim(ruleSet, claim.getKey(), claim.getValue());
        }
        for (Fact<?> fact : declaredFacts) {
            ruleSet.declares(fact);
        }
        if (bindsCallers) {
            ruleSet.bindsCallers();
        }
        return ruleSet.build(texts.orElse(EuTexts.in(texts.languages())));
    }

    private static <V> void addClaim(RuleSet.Builder ruleSet, Fact<V> fact, List<?> claimed) {
        List<V> values = new ArrayList<>(fact.values());
        values.retainAll(claimed);
        ruleSet.hasLawFor(fact, values);
    }

    private Optional<PlatformWork> platformWork() {
        return platformWorkDirective == null && platformWorkAct == null
                ? Optional.empty()
                : Optional.of(new PlatformWork(
                        Optional.ofNullable(platformWorkDirective), Optional.ofNullable(platformWorkAct)));
    }

    private EuBaseline except(NationalItem item, Rule exception) {
        exceptions.put(item, exception);
        return add(item, List.of(exception));
    }

    private EuBaseline add(NationalItem item, List<Rule> more) {
        rules(more);
        return more.isEmpty() ? this : supply(item);
    }

    private EuBaseline supply(NationalItem item) {
        supplied.add(item);
        return this;
    }
}
