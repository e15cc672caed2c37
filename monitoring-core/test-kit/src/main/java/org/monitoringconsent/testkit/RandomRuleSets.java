// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.RuleSteps;
import org.monitoringconsent.rule.Texts;

/** Draws small rule sets with rules of every kind over random conditions, to compare two evaluations with. */
public final class RandomRuleSets {

    private static final Citation ACT = Instrument.of("Random Act").section("1");
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 3, 1);

    private static final List<Advisory> OF_RULES =
            Stream.of(Advisory.values()).filter(Advisory::isOfRules).toList();

    private final Random random;
    private final String prefix;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Fact<String>> declared = new ArrayList<>();
    private final RandomConditions conditions;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> denials = new ArrayList<>();
    private int number;

    private RandomRuleSets(Random random, String jurisdiction) {
        this.random = random;
        this.prefix = jurisdiction;
        for (int i = 0; i < 4; i++) {
            days.add(LocalDate.of(2004 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        String name = jurisdiction.toLowerCase(Locale.ROOT).replace("-", "");
        FactKind kind = random.nextBoolean() ? FactKind.CAUTIOUS : FactKind.MARKER;
        declared.add(Fact.declaredFlag(name + ".flag", random.nextBoolean(), kind));
        declared.add(Fact.declared(name + ".level", List.of("low", "10", "high"), "10", kind));
        conditions =
                new RandomConditions(random, RandomConditions.someFacts(random, 5 + random.nextInt(4), declared), days);
    }

    /** A rule set for the country or region; the same seed gives the same one. */
    public static RuleSet next(long seed, String jurisdiction) {
        return new RandomRuleSets(new Random(seed), jurisdiction).ruleSet();
    }

    private RuleSet ruleSet() {
        for (int i = random.nextInt(3); i > 0; i--) {
            rules.add(scope());
        }
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            addDenial();
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            addPassive();
        }
        Map<String, String> texts = new HashMap<>();
        rules.forEach(rule -> {
            texts.put(rule.id() + ".reason", "reason of " + rule.id());
            texts.put(rule.id() + ".remedy", "remedy of " + rule.id());
        });
        RuleSet.Builder builder = RuleSet.named(prefix, "Random " + prefix)
                .version("1")
                .coversFrom(FIRST_DAY.getYear(), FIRST_DAY.getMonthValue(), FIRST_DAY.getDayOfMonth())
                .checkedUpTo(2010 + random.nextInt(20), 7, 1)
                .hasLawFor(Facts.ACTIVITY, most(Activity.values()))
                .hasLawFor(Facts.PURPOSE, most(PurposeCategory.values()))
                .hasLawFor(Facts.USE_KIND, most(UseKind.values()))
                .rules(rules);
        declared.forEach(builder::declares);
        RequestGenerator.regionsNamed(rules).stream()
                .filter(region -> region.country().value().equals(prefix))
                .distinct()
                .forEach(region -> builder.hasLawFor(Facts.WORKER_REGION, region));
        if (random.nextBoolean()) {
            builder.bindsCallers();
        }
        return builder.build(Texts.of(Locale.ENGLISH, texts));
    }

    /** All values but, at times, two. */
    private <V> List<V> most(V[] values) {
        List<V> most = new ArrayList<>(List.of(values));
        if (random.nextInt(3) == 0) {
            most.remove(random.nextInt(most.size()));
            most.remove(random.nextInt(most.size()));
        }
        return most;
    }

    private Rule scope() {
        RuleSteps.Scope step = Rule.scope(id("SCOPE"), "Scope").inForce(span()).cites(ACT);
        Condition rare = conditions.tree(1).and(conditions.tree(1));
        RuleSteps.Bound bound = switch (random.nextInt(4)) {
            case 0 -> step.outsidePeriodWhen(new Condition.Not(new Condition.From(FIRST_DAY)));
            case 1 -> step.outsidePeriodWhen(rare);
            case 2 -> step.doesNotGovernWhen(rare);
            default -> step.allowsWhen(rare);
        };
        return finish(bound).build();
    }

    private void addDenial() {
        boolean prohibition = random.nextInt(3) == 0;
        String id = id(prohibition ? "BAN" : "REQ");
        RuleSteps.Span<RuleSteps.Denial> begun =
                prohibition ? Rule.prohibition(id, "Prohibition") : Rule.requirement(id, "Requirement");
        RuleSteps.Last last = finish(begun.inForce(span())
                .cites(ACT)
                .deniesWhen(conditions.tree(2))
                .exposing(Exposure.values()[random.nextInt(Exposure.values().length)]));
        if (random.nextInt(3) == 0) {
            last.groundWhen(conditions.tree(2));
        }
        if (random.nextBoolean()) {
            last.advisesWithDenial(advisory());
        }
        if (random.nextInt(4) == 0) {
            last.criminalInterception();
        }
        Optional<String> exception = random.nextBoolean() ? Optional.of(id("EXC")) : Optional.empty();
        exception.filter(lifting -> prohibition).ifPresent(last::liftedBy);
        rules.add(last.build());
        if (!prohibition) {
            denials.add(id);
        }
        exception.ifPresent(lifting -> rules.add(random.nextInt(rules.size() + 1), exception(lifting, id)));
    }

    private Rule exception(String id, String lifted) {
        RuleSteps.Last last = finish(Rule.exception(id, "Exception")
                        .inForce(span())
                        .cites(ACT)
                        .appliesWhen(conditions.tree(2)))
                .lifts(lifted);
        if (!denials.isEmpty()) {
            last.lifts(denials.get(random.nextInt(denials.size())));
        }
        if (random.nextBoolean()) {
            last.shownOnlyWhenLifting();
        }
        return last.obliges(obligation()).build();
    }

    private void addPassive() {
        Condition when = conditions.tree(2);
        switch (random.nextInt(4)) {
            case 0 ->
                rules.add(finish(Rule.ground(id("GND"), "Ground")
                                .inForce(span())
                                .cites(ACT)
                                .appliesWhen(when))
                        .advises(advisory())
                        .build());
            case 1 ->
                rules.add(finish(Rule.ground(id("END"), "Concluding ground")
                                .inForce(span())
                                .cites(ACT)
                                .concludesWhen(when.and(conditions.tree(1))))
                        .obliges(obligation())
                        .build());
            case 2 ->
                rules.add(finish(Rule.duty(id("DUTY"), "Duty")
                                .inForce(span())
                                .cites(ACT)
                                .appliesWhen(when))
                        .obliges(obligation())
                        .build());
            default ->
                rules.add(finish(Rule.note(id("NOTE"), "Note")
                                .inForce(span())
                                .cites(ACT)
                                .appliesWhen(when))
                        .build());
        }
    }

    private RuleSteps.Last finish(RuleSteps.Bound bound) {
        RuleSteps.Sure sure = random.nextInt(3) > 0
                ? bound.binding(Binding.values()[random.nextInt(Binding.values().length)])
                : bound.binding(Binding.GUIDANCE, InForce.always())
                        .binding(Binding.STATUTE, new InForce(Optional.of(days.get(0)), Optional.empty()));
        RuleSteps.Last last = sure.confidence(Confidence.values()[random.nextInt(3)]);
        if (random.nextInt(3) == 0) {
            last.contestableWhen(conditions.tree(1), "courts differ");
        }
        if (random.nextInt(3) == 0) {
            last.obligesWhen(conditions.tree(1), obligation(), obligation());
        }
        return last;
    }

    private InForce span() {
        LocalDate first = days.get(random.nextInt(days.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new InForce(Optional.of(first), Optional.empty());
            case 1 -> new InForce(Optional.of(first), Optional.of(first.plusYears(3)));
            default -> InForce.always();
        };
    }

    private String id(String topic) {
        number++;
        return String.format(Locale.ROOT, "%s-%s-%02d", prefix, topic, number);
    }

    private Obligation obligation() {
        return Obligation.values()[random.nextInt(6)];
    }

    private Advisory advisory() {
        return OF_RULES.get(random.nextInt(OF_RULES.size()));
    }
}
