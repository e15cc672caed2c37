// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.FaultText;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.ShapeFault;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.RuleSteps;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** Whoever asks with a null is told in a sentence what must be given. */
@SuppressWarnings("NullAway") // Nulls are what is tried.
class NullAtTheBorderTest {

    private static final RuleSet RULES =
            SmallRuleSet.of(SmallRuleSet.requirement("DE-COV-01", Conditions.isTrue(Facts.COVERT)));
    private static final MonitoringRequest REQUEST = Requests.valid("DE");
    private static final MonitoringEngine ENGINE = MonitoringEngine.of(RULES);
    private static final Verdict VERDICT = ENGINE.decide(REQUEST);

    /** Something to give for each type that is asked for. */
    private static final Map<Class<?>, Object> GIVEN = given();

    private static Map<Class<?>, Object> given() {
        Map<Class<?>, Object> given = new LinkedHashMap<>();
        given.put(RuleSet[].class, new RuleSet[] {RULES});
        given.put(List.class, List.of(RULES));
        given.put(Set.class, Set.of());
        given.put(Map.class, Map.of());
        given.put(GuidancePolicy.class, GuidancePolicy.ENFORCE);
        given.put(GapPolicy.class, GapPolicy.ADVISE);
        given.put(
                CompanyRules.class,
                CompanyRules.under(Instrument.of("Policy"))
                        .prohibits("ACME-CAM-01", "No covert watching", Conditions.isTrue(Facts.COVERT), "No.", "Tell.")
                        .build());
        given.put(String.class, "DE");
        given.put(MonitoringRequest.class, REQUEST);
        given.put(MonitoringEngine.class, ENGINE);
        given.put(LocalDate.class, REQUEST.day());
        given.put(Worker.class, REQUEST.worker());
        given.put(Communication.class, REQUEST.communication().orElseThrow());
        given.put(StringBuilder.class, new StringBuilder());
        given.put(Verdict.class, VERDICT);
        given.put(Locale.class, Locale.ENGLISH);
        given.put(Obligation.class, Obligation.TELL_WORKER);
        given.put(Reader.class, new StringReader("{}"));
        given.put(byte[].class, new byte[0]);
        return given;
    }

    @Test
    void isRefusedInASentence() throws IllegalAccessException {
        List<Object> askedOf = List.of(
                ENGINE,
                ENGINE.forArrangement(REQUEST),
                Questions.of(ENGINE),
                Remedies.of(ENGINE),
                VERDICT.permission(),
                RequestJson.class,
                VerdictJson.class);
        List<String> silent = new ArrayList<>();
        int tried = 0;
        for (Object asked : askedOf) {
            Class<?> type = asked instanceof Class<?> known ? known : asked.getClass();
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    tried += refuses(asked, method, silent);
                }
            }
        }

        assertEquals(List.of(), silent);
        assertTrue(tried > 25, "nulls tried: " + tried);
    }

    /** Whatever is put into words asks for the language. */
    @Test
    void isRefusedWhereALanguageIsAskedFor() throws IllegalAccessException {
        Reason denial =
                ENGINE.decide(REQUEST.with(Facts.COVERT, true)).denials().get(0);
        List<Object> askedOf = List.of(
                denial,
                denial.definition().condition(),
                VERDICT,
                RULES,
                RULES.texts(),
                Obligation.TELL_WORKER,
                Advisory.values()[0],
                CountryCode.GB,
                RegionCode.find("US-CA").orElseThrow(),
                FaultText.of("required", "day"),
                ShapeFault.required("day"),
                Change.of(Facts.COVERT, List.of(false)),
                Remedy.of(List.of(Change.of(Facts.COVERT, List.of(false)))),
                FactTexts.class,
                Texts.class);
        List<String> silent = new ArrayList<>();
        int tried = 0;
        for (Object asked : askedOf) {
            Class<?> type = asked instanceof Class<?> known ? known : asked.getClass();
            for (Method method : type.getMethods()) {
                List<Class<?>> types = List.of(method.getParameterTypes());
                if (types.contains(Locale.class) && (Modifier.isStatic(method.getModifiers()) || asked != type)) {
                    Object[] arguments = types.stream()
                            .map(one -> one == Locale.class ? null : asked(one))
                            .toArray();
                    tried++;
                    tell(asked, method, arguments, silent);
                }
            }
        }

        assertEquals(List.of(), silent);
        assertTrue(tried > 25, "languages tried: " + tried);
    }

    /** Who writes rules meets a null where a constant is read before it is written: it is told there and not when rules are compiled. */
    @Test
    void isRefusedWhereARuleIsWritten() {
        Condition covert = Conditions.isTrue(Facts.COVERT);
        Map<String, Executable> given = new LinkedHashMap<>();
        given.put("all", () -> Conditions.all(covert, null));
        given.put("all of nothing", () -> Conditions.all((Condition[]) null));
        given.put("any", () -> Conditions.any(null, covert));
        given.put("and", () -> covert.and(null));
        given.put("or", () -> covert.or(null));
        given.put("not", () -> Conditions.not(null));
        given.put("named", () -> Conditions.named("covert", null));
        given.put("nameless", () -> Conditions.named(null, covert));
        given.put("is", () -> Conditions.is(Facts.NATURE, null));
        given.put("is, no fact", () -> Conditions.is(null, Nature.PERSONAL));
        given.put("isIn", () -> Conditions.isIn(Facts.NATURE, Nature.PERSONAL, null));
        given.put("isNot", () -> Conditions.isNot(Facts.NATURE, Nature.PERSONAL, null));
        given.put("isTrue", () -> Conditions.isTrue(null));
        given.put("isStated", () -> Conditions.isStated(null));
        given.put("isUnstated", () -> Conditions.isUnstated(null));
        given.put("same", () -> Conditions.same(Facts.WORKER_COUNTRY, null));
        given.put("decidedBy, no name", () -> Conditions.decidedBy(null, values -> true, Facts.COVERT));
        given.put("decidedBy, no code", () -> Conditions.decidedBy("covert", null, Facts.COVERT));
        given.put("decidedBy", () -> Conditions.decidedBy("covert", values -> true, Facts.COVERT, null));
        given.put("nodes", () -> Condition.nodes(Arrays.asList(covert, null)));
        given.put("country", () -> Jurisdiction.of(null));
        given.put("find country", () -> CountryCode.find(null));
        given.put("find region", () -> RegionCode.find(null));
        given.put("attribute", () -> AttributeValue.of((String) null));
        given.put("number", () -> AttributeValue.of((BigDecimal) null));
        given.put("declared", () -> Fact.declared("de.council", Arrays.asList("YES", null), "YES", FactKind.CAUTIOUS));
        given.put(
                "declared, no reading",
                () -> Fact.declared("de.council", List.of("YES", "NO"), null, FactKind.CAUTIOUS));
        given.put("declared, no kind", () -> Fact.declared("de.council", List.of("YES", "NO"), "NO", null));
        given.put("instrument", () -> Instrument.of(null));
        given.put("article", () -> Instrument.of("Act").article(null));
        given.put("covers", () -> InForce.always().covers(null));
        given.put("rule", () -> Rule.prohibition(null, "No covert watching"));
        given.put("title", () -> Rule.prohibition("DE-COV-01", null));
        given.put("days", () -> Rule.prohibition("DE-COV-01", "No").inForce(null));
        given.put(
                "citation",
                () -> Rule.prohibition("DE-COV-01", "No")
                        .inForce(InForce.always())
                        .cites(null));
        given.put("deniesWhen", () -> denial().deniesWhen(null));
        given.put("exposing", () -> denial().deniesWhen(covert).exposing(Exposure.CIVIL, (Exposure) null));
        given.put("cure", () -> Cure.by(Facts.COVERT, null));
        given.put("rule set", () -> RuleSet.named("DE", "Germany").version(null));
        given.put(
                "values with law", () -> RuleSet.named("DE", "Germany").hasLawFor(Facts.NATURE, Nature.PERSONAL, null));
        given.put("rules", () -> RuleSet.named("DE", "Germany").rules(Arrays.asList((Rule) null)));
        given.put("fact", () -> RuleSet.named("DE", "Germany").declares(null));
        given.put("texts", () -> RuleSet.named("DE", "Germany").build(null));
        given.put("document", () -> CompanyRules.under(null));
        given.put("engine", () -> MonitoringEngine.of(RULES, null));
        given.put("verdicts", () -> Verdict.strictest(Arrays.asList(VERDICT, null)));
        given.put("verdict", () -> Verdict.strictest(Arrays.asList((Verdict) null)));
        given.put("change", () -> Change.of(Facts.COVERT, Arrays.asList(true, null)));
        given.put("remedy", () -> Remedy.of(Arrays.asList((Change) null)));

        assertEquals(Map.of(), toldOtherwise(given));
    }

    @Test
    void isRefusedWhereAFactIsAskedFor() {
        Map<String, Executable> given = new LinkedHashMap<>();
        given.put("fact", () -> Facts.named(null));
        given.put("in", () -> Facts.NATURE.in(null));
        given.put("change, no request", () -> Facts.NATURE.change(null, Nature.PERSONAL));
        given.put("change, no value", () -> Facts.NATURE.change(REQUEST, null));
        given.put("changeTo", () -> Facts.NATURE.changeTo(REQUEST, null));
        given.put("with, no fact", () -> REQUEST.with((Fact<Nature>) null, Nature.PERSONAL));
        given.put("with", () -> REQUEST.with(Facts.NATURE, null));
        given.put("without", () -> REQUEST.without(null));
        given.put("leaveOut", () -> Facts.NATURE.leaveOut(null));
        given.put("typed", () -> Facts.NATURE.typed(null));
        given.put("typed, open", () -> Facts.WORKER_REGION.typed(null));
        given.put("state", () -> Facts.NATURE.state(null));
        given.put("kind", () -> Facts.NATURE.kind(null));
        given.put("unstated", () -> Facts.NATURE.unstated(null));
        given.put("valueOf", () -> Facts.NATURE.valueOf(0, null));
        given.put("field", () -> RequestFields.named(null));
        given.put("field in", () -> RequestFields.of("").get(0).in(null));
        given.put("part", () -> RequestFields.of(null));
        given.put("required part", () -> RequestFields.isRequired(null));
        given.put("build", () -> RequestFields.build(null));
        given.put("build, no path", () -> RequestFields.build(Collections.singletonMap(null, "NL")));
        given.put("build, no parts", () -> RequestFields.build(null, field -> Optional.empty(), Map.of()));
        given.put("build, nothing stated", () -> RequestFields.build(List.of(), null, Map.of()));
        given.put("build, no attributes", () -> RequestFields.build(List.of(), field -> Optional.empty(), null));

        assertEquals(Map.of(), toldOtherwise(given));
    }

    private static Map<String, String> toldOtherwise(Map<String, Executable> given) {
        Map<String, String> otherwise = new LinkedHashMap<>();
        given.forEach((name, act) -> {
            String told = assertThrows(NullPointerException.class, act, name).getMessage();
            if (told == null || !told.endsWith(" must be given")) {
                otherwise.put(name, told);
            }
        });
        return otherwise;
    }

    /** Something to be put into words. */
    private static @Nullable Object asked(Class<?> type) {
        Rule rule = RULES.rules().get(0);
        List<Object> all = List.of(
                "day",
                rule,
                rule.id(),
                Facts.COVERT,
                Nature.PERSONAL,
                Map.of(),
                CountryCode.GB,
                Instrument.of("Act").whole());
        return all.stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private static RuleSteps.Denial denial() {
        return Rule.prohibition("DE-COV-01", "No covert watching")
                .inForce(InForce.always())
                .cites(Instrument.of("Act").whole());
    }

    private static int refuses(Object asked, Method method, List<String> silent) throws IllegalAccessException {
        Class<?>[] types = method.getParameterTypes();
        int tried = 0;
        for (int place = 0; place < types.length; place++) {
            if (types[place].isPrimitive()) {
                continue;
            }
            Object[] arguments = Arrays.stream(types)
                    .map(type -> type.isPrimitive() ? Long.valueOf(1L << 20) : GIVEN.get(type))
                    .toArray();
            for (int other = 0; other < arguments.length; other++) {
                assertNotNull(arguments[other], types[other] + " of " + method);
            }
            arguments[place] = null;
            tried++;
            tell(asked, method, arguments, silent);
        }
        return tried;
    }

    /** Notes a call that does not say what must be given. */
    private static void tell(Object asked, Method method, Object[] arguments, List<String> silent)
            throws IllegalAccessException {
        try {
            method.invoke(asked, arguments);
            silent.add(method + " takes null");
        } catch (InvocationTargetException e) {
            String told = String.valueOf(e.getCause().getMessage());
            if (!told.endsWith(" must be given")) {
                silent.add(method + " says " + told);
            }
        }
    }
}
