// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.RequestShapeException;

/** What a builder accepts, JSON reads back; what one refuses, the other refuses too. */
class BuilderAgreesWithJsonTest {

    private static final String KEY = "de.worksAgreement";
    private static final MonitoringRequest REQUEST = RequestJson.read("""
        {"day":"2026-06-30","activity":"LOG_TRAFFIC","worker":{"id":"w-1","country":"GB"},\
        "employer":{"country":"GB"}}\
        """);

    private static final List<Object> WITHIN =
            List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31), "x".repeat(10_000), "", 1, 999_999_999);
    private static final List<Object> BEYOND = List.of(
            LocalDate.of(1899, 12, 31),
            LocalDate.of(3000, 1, 1),
            LocalDate.MIN,
            LocalDate.MAX,
            "x".repeat(10_001),
            0,
            -1,
            1_000_000_000,
            Integer.MAX_VALUE);

    private static boolean fits(Field field, Object value) {
        return switch (field.form()) {
            case DAY -> value instanceof LocalDate;
            case TEXT -> value instanceof String;
            case COUNT -> value instanceof Integer;
            default -> false;
        };
    }

    private static MonitoringRequest with(Field changed, Object value) {
        List<String> parts = new ArrayList<>(RequestFields.parts());
        parts.removeAll(List.of("communication", "use", "recordCheck"));
        return RequestFields.build(
                parts,
                field -> {
                    boolean ends = changed.path().equals("day") && field.path().equals("manner.endsOn");
                    Optional<?> before = ends ? Optional.empty() : field.in(REQUEST);
                    boolean begins = changed.path().equals("manner.endsOn")
                            && field.path().equals("day")
                            && LocalDate.of(1900, 1, 1).equals(value);
                    return field == changed || begins ? Optional.of(value) : before;
                },
                Map.of());
    }

    private static List<Field> open() {
        List<Field> open = new ArrayList<>(RequestFields.of(""));
        RequestFields.parts().forEach(part -> open.addAll(RequestFields.of(part)));
        open.removeIf(field ->
                field.form() != Field.Form.DAY && field.form() != Field.Form.TEXT && field.form() != Field.Form.COUNT);
        return open;
    }

    @Test
    void everyOpenValueIsReadBackUpToItsBound() {
        int read = 0;
        for (Field field : open()) {
            for (Object value : WITHIN) {
                if (fits(field, value)) {
                    MonitoringRequest request = with(field, value);

                    assertEquals(request, RequestJson.read(RequestJson.write(request)), field::path);
                    read++;
                }
            }
        }
        assertTrue(read >= 10, "values read: " + read);
    }

    @Test
    void everyOpenValueIsRefusedBeyondItsBound() {
        int refused = 0;
        for (Field field : open()) {
            for (Object value : BEYOND) {
                if (fits(field, value)) {
                    assertThrows(RequestShapeException.class, () -> with(field, value), field::path);
                    refused++;
                }
            }
        }
        assertTrue(refused >= 14, "values refused: " + refused);
    }

    private static MonitoringRequest attributed(AttributeValue value) {
        return REQUEST.withAttributes(new TreeMap<>(Map.of(KEY, value)));
    }

    @Test
    void anAttributeIsReadBackUpToItsBound() {
        RequestReader reader = RequestJson.accepting(Set.of(KEY));
        for (AttributeValue value : List.of(
                AttributeValue.of("x".repeat(10_000)),
                AttributeValue.of(Long.MAX_VALUE),
                AttributeValue.of(Long.MIN_VALUE),
                AttributeValue.of(new BigDecimal("1E+30")),
                AttributeValue.of(new BigDecimal("-1.23E-28")),
                AttributeValue.of(new BigDecimal("9".repeat(30))),
                AttributeValue.of(false))) {
            MonitoringRequest request = attributed(value);

            assertEquals(request, reader.read(RequestJson.write(request)));
        }
    }

    @Test
    void anAttributeIsRefusedBeyondItsBound() {
        for (AttributeValue value : List.of(
                AttributeValue.of("x".repeat(10_001)),
                AttributeValue.of(new BigDecimal("1E+31")),
                AttributeValue.of(new BigDecimal("1E-31")),
                AttributeValue.of(new BigDecimal("9".repeat(31))),
                AttributeValue.of(new BigDecimal("1E+2000000000")))) {
            RequestShapeException fault = assertThrows(RequestShapeException.class, () -> attributed(value));

            assertEquals("attributes." + KEY, fault.faults().get(0).path());
        }
    }

    @Test
    void saysWhatWasGivenAndWhatIsExpected() {
        RequestShapeException day =
                assertThrows(RequestShapeException.class, () -> REQUEST.withDay(LocalDate.of(12_000, 1, 1)));
        RequestShapeException worker = assertThrows(
                RequestShapeException.class,
                () -> REQUEST.withWorker(REQUEST.worker().withId("x".repeat(10_001))));

        assertEquals("`day` `+12000-01-01` must be a day such as `2026-06-30`, from 1900 to 2999", day.getMessage());
        assertEquals("`worker.id` must be a text of at most 10000 characters", worker.getMessage());
    }
}
