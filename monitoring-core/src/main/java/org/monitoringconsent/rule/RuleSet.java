// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.ConditionSize;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.law.RuleId;

/**
 * The rules of one jurisdiction, a country or a region of one: an explicit, ordered list with its texts.
 *
 * <p>The rule set of a region holds only the law of its own. It is asked together with that of its country, and a denial by
 * either denies: what the country leaves alone a region may forbid, and what the country forbids no region allows.
 */
public final class RuleSet {

    private final Jurisdiction jurisdiction;
    private final String name;
    private final String version;
    private final LocalDate firstDay;
    private final LocalDate checkedUpTo;
    private final List<Rule> rules;
    private final Texts texts;
    private final List<Fact<?>> declaredFacts;
    private final boolean bindsCallers;
    private final boolean leavesLawToRegions;
    private final Set<RuleId> onTop;
    private final Map<Fact<?>, List<?>> claims;

    private RuleSet(Builder builder, Texts texts) {
        this.jurisdiction = builder.jurisdiction;
        this.name = builder.name;
        this.version = builder.version;
        this.firstDay = builder.firstDay;
        this.checkedUpTo = builder.checkedUpTo;
        this.rules = List.copyOf(builder.rules);
        this.texts = texts;
        this.declaredFacts = List.copyOf(builder.declaredFacts);
        this.bindsCallers = builder.bindsCallers;
        this.leavesLawToRegions = builder.leavesLawToRegions;
        this.onTop = Set.copyOf(builder.onTop);
        this.claims = Collections.unmodifiableMap(new LinkedHashMap<>(builder.claims));
    }

    /**
     * Begins a rule set for a country or a region.
     *
     * @param code the ISO 3166-1 alpha-2 code of a country, such as {@code GB}, or the ISO 3166-2 code of a region, such as
     *     {@code US-CA}
     * @param name the name for people
     */
    public static Builder named(String code, String name) {
        return new Builder(Jurisdiction.of(code), name);
    }

    /** The country or region whose law this is; there is one rule set for each. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The country whose law this is, or to which the region belongs. */
    public CountryCode country() {
        return jurisdiction.country();
    }

    /** The region whose law this is; empty for the law of a country. */
    public Optional<RegionCode> region() {
        return jurisdiction instanceof RegionCode region ? Optional.of(region) : Optional.empty();
    }

    /** The name for people, such as {@code United Kingdom}. */
    public String name() {
        return name;
    }

    /** The version of the rule set, told with each verdict. */
    public String version() {
        return version;
    }

    /** The first day that the rule set covers. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The day up to which the law was checked; what changed later is not among the rules. */
    public LocalDate checkedUpTo() {
        return checkedUpTo;
    }

    /** The rules, in the order of the instruments. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule with the id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().value().equals(id)).findFirst();
    }

    /** The sentences, by key. */
    public Texts texts() {
        return texts;
    }

    /** The facts that this rule set reads from {@code attributes}. */
    public List<Fact<?>> declaredFacts() {
        return declaredFacts;
    }

    /** Whether this law binds those who capture a conversation with somebody in its country or region, wherever they sit. */
    public boolean bindsCallers() {
        return bindsCallers;
    }

    /**
     * Whether each region of the country has law of its own, so that this rule set alone cannot allow. Where it does not say so,
     * a country is still asked for its regions as soon as a rule set for one of them is loaded.
     */
    public boolean leavesLawToRegions() {
        return leavesLawToRegions;
    }

    /** Whether the rule is no law but was put on top of it; it binds also where the law ends the evaluation. */
    public boolean isCompanyRule(Rule rule) {
        return onTop.contains(rule.id());
    }

    /**
     * The facts of which the rule set has law for some values only, with those values; of all other facts it has law for every
     * value. What lies outside is denied by {@code CORE-LAW-02}: a word that the vocabulary learns later was not thought of. A
     * region that lies outside is denied as a country without a rule set is, unless it has one of its own.
     */
    public Map<Fact<?>, List<?>> valuesWithLaw() {
        return claims;
    }

    /**
     * The regions whose law is in this rule set, sorted: its own; of a country those for which it says that it has law itself
     * ({@code hasLawFor(Facts.WORKER_REGION, ...)}), none where the law is the same everywhere or left to the regions.
     *
     * @since 0.2
     */
    public List<RegionCode> regions() {
        List<RegionCode> regions = new ArrayList<>();
        Optional<RegionCode> own = region(); // Without a lambda: every first verdict comes by.
        if (own.isPresent()) {
            regions.add(own.get());
        }
        for (Object claimed : claims.getOrDefault(Facts.WORKER_REGION, List.of())) {
            regions.add((RegionCode) claimed);
        }
        regions.sort(null);
        return List.copyOf(regions);
    }

    /** For each value for which the rule set has no law, that a request has it. */
    public List<Condition.In<?>> valuesWithoutLaw() {
        List<Condition.In<?>> beyond = new ArrayList<>();
        for (Map.Entry<Fact<?>, List<?>> claim : claims.entrySet()) {
            addBeyond(claim.getKey(), claim.getValue(), beyond);
        }
        return List.copyOf(beyond);
    }

    private static <V> void addBeyond(Fact<V> fact, List<?> claimed, List<Condition.In<?>> beyond) {
        for (V value : fact.values()) {
            if (!claimed.contains(value)) {
                beyond.add(new Condition.In<>(fact, List.of(value)));
            }
        }
    }

    /** The reason of a rule in the language. */
    public String reason(RuleId id, Locale language) {
        return texts.find(id + ".reason", language).orElse("");
    }

    /** What would turn a denial by the rule, in the language; empty when nothing would. */
    public Optional<String> remedy(RuleId id, Locale language) {
        return texts.find(id + ".remedy", language);
    }

    /** The title of a rule in the language. */
    public String title(Rule rule, Locale language) {
        return Texts.code(language).equals("en")
                ? rule.title()
                : texts.find(rule.id() + ".title", language).orElse(rule.title());
    }

    /** The days on which anything in the rule set changes, from the first day on, sorted; the first day is one. */
    public NavigableSet<LocalDate> editionDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Rule rule : rules) {
            days.addAll(rule.spanDays());
        }
        days.addAll(Condition.boundaryDays(conditionsOf(rules)));
        days.add(firstDay);
        return new TreeSet<>(days.tailSet(firstDay, true));
    }

    /** Rules share their conditions, so that one look at all of them is cheaper than one at each. */
    private static List<Condition> conditionsOf(List<Rule> rules) {
        List<Condition> all = new ArrayList<>();
        for (Rule rule : rules) {
            all.addAll(rule.conditions());
        }
        return all;
    }

    /**
     * The same rule set with more rules on top, which bring their own texts, if only in one language; for overlays.
     *
     * @throws RuleDefinitionException with every fault but missing texts
     */
    public RuleSet with(List<Rule> more, Texts moreTexts, List<Fact<?>> moreFacts) {
        Builder builder = new Builder(jurisdiction, name);
        builder.version = version;
        builder.firstDay = firstDay;
        builder.checkedUpTo = checkedUpTo;
        builder.rules.addAll(rules);
        builder.rules.addAll(more);
        builder.declaredFacts.addAll(declaredFacts);
        moreFacts.stream().filter(fact -> !declaredFacts.contains(fact)).forEach(builder.declaredFacts::add);
        builder.bindsCallers = bindsCallers;
        builder.leavesLawToRegions = leavesLawToRegions;
        builder.onTop.addAll(onTop);
        builder.claims.putAll(claims);
        more.forEach(rule -> builder.onTop.add(rule.id()));
        List<String> faults = new ArrayList<>();
        builder.checkIdsAndLifts(faults);
        builder.checkFacts(faults);
        builder.checkSizes(faults);
        if (!faults.isEmpty()) {
            throw new RuleDefinitionException(faults);
        }
        return new RuleSet(builder, texts.orElse(moreTexts));
    }

    @Override
    public String toString() {
        return jurisdiction + " " + version;
    }

    /** Collects a rule set and checks it as a whole. */
    public static final class Builder {

        private final Jurisdiction jurisdiction;
        private final String name;
        private String version = "";
        private LocalDate firstDay = LocalDate.MIN;
        private LocalDate checkedUpTo = LocalDate.MIN;
        private final List<Rule> rules = new ArrayList<>();
        private final List<Fact<?>> declaredFacts = new ArrayList<>();
        private boolean bindsCallers;
        private boolean leavesLawToRegions;
        private final Set<RuleId> onTop = new HashSet<>();
        private final Map<Fact<?>, List<?>> claims = new LinkedHashMap<>();

        private Builder(Jurisdiction jurisdiction, String name) {
            this.jurisdiction = jurisdiction;
            this.name = name;
        }

        /** The version, told with each verdict. */
        public Builder version(String text) {
            version = Objects.requireNonNull(text, "a version must be given");
            return this;
        }

        /** The first day that the rule set covers. */
        public Builder coversFrom(int year, int month, int day) {
            firstDay = LocalDate.of(year, month, day);
            return this;
        }

        /** The day up to which the law was checked; a later one is judged by the same rules, and the verdict says so. */
        public Builder checkedUpTo(int year, int month, int day) {
            checkedUpTo = LocalDate.of(year, month, day);
            return this;
        }

        /**
         * Values of a fact for which this rule set has law, written down one by one; all others are denied.
         *
         * <p>Activities and purposes must be given. Do not take them from the enum itself: a constant that is added to it
         * tomorrow is none for which somebody has looked up the law today. Regions of the country are given as
         * {@code worker.region} where the law differs between them and stands in this rule set: then a request must state the
         * region, and one that is not given needs a rule set of its own.
         *
         * @throws IllegalArgumentException when a value is not of the fact, or a region is given in another way
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // Only read.
        public final <V> Builder hasLawFor(Fact<V> fact, V... values) {
            return hasLawFor(fact, Arrays.asList(Objects.requireNonNull(values, "values must be given")));
        }

        /** Values of a fact for which this rule set has law; see {@link #hasLawFor(Fact, Object...)}. */
        public <V> Builder hasLawFor(Fact<V> fact, List<V> values) {
            Objects.requireNonNull(fact, "a fact must be given");
            for (V value : Objects.requireNonNull(values, "values must be given")) {
                Objects.requireNonNull(value, "a value must be given");
                fact.state(value);
                if (fact.isOpen()) {
                    checkRegion(fact, value);
                }
            }
            List<Object> all = new ArrayList<>(claims.getOrDefault(fact, List.of()));
            all.addAll(values);
            claims.put(fact, List.copyOf(all));
            return this;
        }

        private void checkRegion(Fact<?> fact, Object region) {
            if (!fact.equals(Facts.WORKER_REGION)
                    || !((RegionCode) region).country().equals(jurisdiction)) {
                throw new IllegalArgumentException("law for region `" + region + "` must be claimed as `"
                        + Facts.WORKER_REGION + "` by the rule set of its country, not as `" + fact + "` by that of `"
                        + jurisdiction + "`");
            }
        }

        /** Adds rules in the order given. */
        public Builder rules(List<Rule> more) {
            for (Rule rule : Objects.requireNonNull(more, "rules must be given")) {
                rules.add(Objects.requireNonNull(rule, "a rule must be given"));
            }
            return this;
        }

        /** Adds a fact that the rules read from {@code attributes}. */
        public Builder declares(Fact<?> fact) {
            declaredFacts.add(Objects.requireNonNull(fact, "a fact must be given"));
            return this;
        }

        /** Says that this law binds whoever captures a conversation with somebody in its country or region. */
        public Builder bindsCallers() {
            bindsCallers = true;
            return this;
        }

        /**
         * Says of the law of a country that each of its regions has law of its own on what these rules are about. An act there is
         * then denied as long as the request does not state the region, or no rule set for that region is loaded and this one does
         * not claim it.
         *
         * @since 0.2
         */
        public Builder leavesLawToRegions() {
            leavesLawToRegions = true;
            return this;
        }

        /**
         * The rule set.
         *
         * @throws RuleDefinitionException with every fault: duplicate ids, missing texts, lifts of rules that are not
         *     there, a prohibition lifted by an exception that it does not name, facts that nobody declared, a region of
         *     the country that it has no law for, a condition that is too large
         */
        public RuleSet build(Texts texts) {
            Objects.requireNonNull(texts, "texts must be given");
            List<String> faults = new ArrayList<>();
            if (version.isBlank()) {
                faults.add("rule set `" + name + "` must have a version");
            }
            if (firstDay.equals(LocalDate.MIN)) {
                faults.add("rule set `" + name + "` must say from which day it covers the law");
            }
            if (checkedUpTo.isBefore(firstDay) || checkedUpTo.equals(LocalDate.MIN)) {
                faults.add("rule set `" + name + "` must say up to which day its law was checked");
            }
            for (Fact<?> fact : List.of(Facts.ACTIVITY, Facts.PURPOSE)) {
                if (!claims.containsKey(fact)) {
                    faults.add("rule set `" + name + "` must say for which values of `" + fact.name() + "` it has law");
                }
            }
            if (rules.isEmpty()) {
                faults.add("rule set `" + name + "` must have a rule");
            }
            if (leavesLawToRegions && jurisdiction instanceof RegionCode) {
                faults.add(
                        "rule set `" + name + "` of a region must not leave law to regions, which only a country has");
            }
            checkIdsAndLifts(faults);
            checkTexts(texts, faults);
            checkPeriods(texts, faults);
            checkFacts(faults);
            checkRegions(faults);
            checkSizes(faults);
            if (!faults.isEmpty()) {
                throw new RuleDefinitionException(faults);
            }
            return new RuleSet(this, texts);
        }

        private void checkIdsAndLifts(List<String> faults) {
            Map<RuleId, Rule> byId = new HashMap<>();
            for (Rule rule : rules) {
                if (byId.put(rule.id(), rule) != null) {
                    faults.add("rule id `" + rule.id() + "` is used twice");
                }
            }
            for (Rule rule : rules) {
                for (RuleId id : rule.lifts()) {
                    checkLift(rule, id, byId.get(id), faults);
                }
                for (RuleId id : rule.liftedBy()) {
                    if (!byId.containsKey(id)) {
                        faults.add("rule `" + rule.id() + "` names `" + id + "`, which is not there");
                    }
                }
                checkCitations(rule, faults);
            }
        }

        private static void checkLift(Rule exception, RuleId id, @Nullable Rule lifted, List<String> faults) {
            if (lifted == null || !lifted.kind().denies()) {
                faults.add("exception `" + exception.id() + "` lifts `" + id + "`, which denies nothing");
            } else if (lifted.kind() == RuleKind.PROHIBITION
                    && !lifted.liftedBy().contains(exception.id())) {
                faults.add("prohibition `" + id + "` must itself name the exception `" + exception.id()
                        + "` that lifts it");
            }
        }

        private void checkCitations(Rule rule, List<String> faults) {
            LocalDate begins = rule.inForce().firstDay().orElse(firstDay);
            NavigableSet<LocalDate> days = rule.spanDays();
            days.add(firstDay.isAfter(begins) ? firstDay : begins);
            for (LocalDate day : days.tailSet(firstDay, true)) {
                if (rule.inForceOn(day) && rule.citationsOn(day).isEmpty()) {
                    faults.add("rule `" + rule.id() + "` has no citation on `" + day + "`");
                }
            }
        }

        private void checkTexts(Texts texts, List<String> faults) {
            for (Locale language : texts.languages()) {
                for (Rule rule : rules) {
                    if (!texts.has(rule.id() + ".reason", language)) {
                        faults.add("rule `" + rule.id() + "` has no reason in `" + language.getLanguage() + "`");
                    }
                    if (rule.kind().denies() && !texts.has(rule.id() + ".remedy", language)) {
                        faults.add("rule `" + rule.id() + "` has no remedy in `" + language.getLanguage() + "`");
                    }
                }
            }
        }

        /** A period is told in every language or in none; each obligation of a rule may have its own. */
        private void checkPeriods(Texts texts, List<String> faults) {
            for (Rule rule : rules) {
                List<String> keys = new ArrayList<>(List.of(rule.id() + ".period"));
                for (Attached<Obligation> attached : rule.obligations()) {
                    keys.add(rule.id() + ".period." + attached.value());
                }
                for (String key : keys) {
                    checkPeriod(texts, key, faults);
                }
            }
        }

        private static void checkPeriod(Texts texts, String key, List<String> faults) {
            List<Locale> lacking = new ArrayList<>();
            for (Locale language : texts.languages()) {
                if (!texts.has(key, language)) {
                    lacking.add(language);
                }
            }
            if (lacking.size() < texts.languages().size()) {
                for (Locale language : lacking) {
                    faults.add("text `" + key + "` is missing in `" + language.getLanguage() + "`");
                }
            }
        }

        /** What takes for ever to be written out must not wait for the first request. */
        private void checkSizes(List<String> faults) {
            ConditionSize size = new ConditionSize();
            for (Rule rule : rules) {
                long most = 0;
                for (Condition condition : rule.conditions()) {
                    most = Math.max(most, size.of(condition));
                }
                if (most > ConditionSize.MOST) {
                    faults.add("rule `" + rule.id() + "` has a condition of up to `" + most
                            + "` alternatives, of which there may be at most " + ConditionSize.MOST);
                }
            }
        }

        private void checkFacts(List<String> faults) {
            if (undeclared(conditionsOf(rules)).isEmpty()) {
                return;
            }
            for (Rule rule : rules) {
                for (Fact<?> fact : undeclared(rule.conditions())) {
                    faults.add("rule `" + rule.id() + "` reads `" + fact.name() + "`, which nobody declares");
                }
            }
        }

        /** A rule on one region says nothing where the region is not stated, unless the country claims it. */
        private void checkRegions(List<String> faults) {
            List<?> claimed = claims.getOrDefault(Facts.WORKER_REGION, List.of());
            for (Rule rule : rules) {
                for (Condition node : Condition.nodes(rule.conditions())) {
                    if (node instanceof Condition.In<?> in && in.fact().isOpen()) {
                        for (Object region : in.values()) {
                            if (((RegionCode) region).country().equals(jurisdiction) && !claimed.contains(region)) {
                                faults.add("rule `" + rule.id() + "` names region `" + region
                                        + "`, for which the rule set does not say that it has law");
                            }
                        }
                    }
                }
            }
        }

        private List<Fact<?>> undeclared(List<Condition> conditions) {
            List<Fact<?>> undeclared = new ArrayList<>();
            for (Fact<?> fact : Condition.facts(conditions)) {
                if (fact.isDeclared() && !declaredFacts.contains(fact)) {
                    undeclared.add(fact);
                }
            }
            return undeclared;
        }
    }
}
