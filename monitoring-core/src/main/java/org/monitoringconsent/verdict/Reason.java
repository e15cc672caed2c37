package org.monitoringconsent.verdict;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.Texts;

/** One rule's part in a verdict, with what a lawyer needs to check it. */
public final class Reason implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CountryCode jurisdiction;
    private final Rule rule;
    private final Texts texts;
    private final LocalDate editionDay;
    private final Effect effect;
    private final boolean contestable;
    private final List<String> unstated;

    /**
     * A reason.
     *
     * @param jurisdiction the country whose rule it is
     * @param rule the rule
     * @param texts the sentences of its rule set
     * @param editionDay a day of the edition that was applied; it selects citations and binding force
     * @param effect what the rule did
     * @param contestable whether a competent lawyer could argue the other way here
     * @param unstated the facts that were not stated and whose reading contributed, by path, sorted
     */
    public Reason(
            CountryCode jurisdiction,
            Rule rule,
            Texts texts,
            LocalDate editionDay,
            Effect effect,
            boolean contestable,
            List<String> unstated) {
        this.jurisdiction = jurisdiction;
        this.rule = rule;
        this.texts = texts;
        this.editionDay = editionDay;
        this.effect = effect;
        this.contestable = contestable;
        this.unstated = List.copyOf(unstated);
    }

    /** The same reason, naming the facts that were not stated. */
    public Reason naming(List<String> paths) {
        if (paths.equals(unstated)) {
            return this;
        }
        return new Reason(jurisdiction, rule, texts, editionDay, effect, contestable, paths);
    }

    /** The id of the rule. */
    public RuleId rule() {
        return rule.id();
    }

    /** The rule itself. */
    public Rule definition() {
        return rule;
    }

    /** The country whose rule it is. */
    public CountryCode jurisdiction() {
        return jurisdiction;
    }

    /** The kind of the rule. */
    public RuleKind kind() {
        return rule.kind();
    }

    /** What the rule did. */
    public Effect effect() {
        return effect;
    }

    /** The title of the rule in the language. */
    public String title(Locale language) {
        return language.getLanguage().equals("en")
                ? rule.title()
                : texts.find(rule.id() + ".title", language).orElse(rule.title());
    }

    /** The reason as a sentence in the language. */
    public String text(Locale language) {
        return texts.find(rule.id() + ".reason", language).orElse(rule.title());
    }

    /** What would turn a denial, in the language; empty for a rule that does not deny. */
    public Optional<String> remedy(Locale language) {
        return texts.find(rule.id() + ".remedy", language);
    }

    /** The authorities in force on the day of the act. */
    public List<Citation> citations() {
        return rule.citationsOn(editionDay);
    }

    /** The gravest exposure; empty for a rule that does not deny. */
    public Optional<Exposure> exposure() {
        List<Exposure> exposures = rule.exposures();
        return exposures.isEmpty() ? Optional.empty() : Optional.of(exposures.get(0));
    }

    /** Everything that a breach exposes to, the gravest first. */
    public List<Exposure> exposures() {
        return rule.exposures();
    }

    /** The strongest authority behind the rule on the day of the act. */
    public Binding binding() {
        return rule.bindingOn(editionDay);
    }

    /** How sure the author of the rule is. */
    public Confidence confidence() {
        return rule.confidence();
    }

    /** Whether a competent lawyer could argue the other way here. */
    public boolean contestable() {
        return contestable;
    }

    /** Why it is contestable, or an empty text. */
    public String contestableBecause() {
        return contestable ? rule.contestableBecause() : "";
    }

    /** The facts that were not stated and whose reading contributed to the denial, by path, sorted. */
    public List<String> unstated() {
        return unstated;
    }

    /** The changes of facts that cure this denial, each sufficient for this rule alone. */
    public List<Cure> cures() {
        return rule.cures();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that
                && rule.id().equals(that.rule.id())
                && jurisdiction.equals(that.jurisdiction)
                && editionDay.equals(that.editionDay)
                && effect == that.effect
                && contestable == that.contestable
                && unstated.equals(that.unstated);
    }

    @Override
    public int hashCode() {
        return rule.id().hashCode() * 31 + effect.hashCode();
    }

    @Override
    public String toString() {
        return rule.id() + " " + effect;
    }
}
