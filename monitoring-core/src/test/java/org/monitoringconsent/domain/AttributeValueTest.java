// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributeValueTest {

    @Test
    void isATextOrANumberOrATruthValue() {
        assertEquals(Optional.of("a"), AttributeValue.of("a").text());
        assertEquals(Optional.empty(), AttributeValue.of("a").number());
        assertEquals(Optional.of(BigDecimal.ONE), AttributeValue.of(1).number());
        assertEquals(Optional.empty(), AttributeValue.of(1).flag());
        assertEquals(Optional.of(true), AttributeValue.of(true).flag());
        assertEquals(Optional.empty(), AttributeValue.of(true).text());
    }

    @Test
    void comparesNumbersBySize() {
        assertEquals(AttributeValue.of(10), AttributeValue.of(new BigDecimal("10.00")));
        assertEquals(
                AttributeValue.of(10).hashCode(),
                AttributeValue.of(new BigDecimal("10.00")).hashCode());
        assertNotEquals(AttributeValue.of(1), AttributeValue.of("1"));
        assertNotEquals(AttributeValue.of(true), AttributeValue.of("true"));
    }

    @Test
    void writesANumberAsPeopleDo() {
        assertEquals("10", AttributeValue.of(10).asText());
        assertEquals("1200", AttributeValue.of(new BigDecimal("1.2E+3")).asText());
        assertEquals("0.001", AttributeValue.of(new BigDecimal("1E-3")).asText());
        assertEquals("1E+999999", AttributeValue.of(new BigDecimal("1E+999999")).asText());
    }

    @Test
    void showsItsKindOnly() {
        assertEquals("a text", AttributeValue.of("secret").toString());
        assertEquals("a number", AttributeValue.of(42).toString());
        assertEquals("a truth value", AttributeValue.of(false).toString());
    }
}
