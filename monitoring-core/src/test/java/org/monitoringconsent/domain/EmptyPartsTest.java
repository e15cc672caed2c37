// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts that state nothing are one object, and a part that states anything at all is never taken for it. */
class EmptyPartsTest {

    static List<Object> emptyParts() {
        return List.of(
                MonitoringPurpose.empty(), Manner.empty(), Safeguards.empty(), Suspicion.empty(), Source.empty());
    }

    @ParameterizedTest
    @MethodSource("emptyParts")
    void whateverIsStatedAloneIsKept(Object empty) throws ReflectiveOperationException {
        List<Method> facts = facts(empty);
        assertFalse(facts.isEmpty());
        for (Method fact : facts) {
            assertEquals(Optional.empty(), fact.invoke(empty), fact::getName);
            for (Object value : values(fact)) {
                Object stating = with(empty, fact, Optional.of(value));

                assertEquals(Optional.of(value), fact.invoke(stating), fact::getName);
                assertNotEquals(empty, stating, fact::getName);
                assertSame(empty, with(stating, fact, Optional.empty()), fact::getName);
            }
        }
    }

    @Test
    void isOneObjectHoweverItIsMade() {
        assertSame(MonitoringPurpose.empty(), MonitoringPurpose.builder().build());
        assertSame(Manner.empty(), Manner.builder().build());
        assertSame(Safeguards.empty(), Safeguards.builder().build());
        assertSame(Suspicion.empty(), Suspicion.builder().build());
        assertSame(Source.empty(), Source.builder().build());
    }

    private static List<Method> facts(Object part) {
        List<Method> facts = new ArrayList<>();
        for (Method method : part.getClass().getSuperclass().getDeclaredMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && method.getReturnType() == Optional.class) {
                facts.add(method);
            }
        }
        return facts;
    }

    private static List<?> values(Method fact) {
        Class<?> type = (Class<?>) ((ParameterizedType) fact.getGenericReturnType()).getActualTypeArguments()[0];
        if (type == Boolean.class) {
            return List.of(false, true);
        }
        if (type == LocalDate.class) {
            return List.of(Requests.DAY);
        }
        return type == String.class ? List.of("any text") : List.of(type.getEnumConstants());
    }

    private static Object with(Object part, Method fact, Optional<?> value) throws ReflectiveOperationException {
        String name = fact.getName();
        return part.getClass()
                .getSuperclass()
                .getMethod("with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), Optional.class)
                .invoke(part, value);
    }
}
