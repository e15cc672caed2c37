// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

/** Whoever asks with a null is told in a sentence what must be given. */
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
        return tried;
    }
}
