// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a rule's id: jurisdiction, topics, number. */
class RuleIdTest {

    private static final String FORM = "[A-Z]{2,8}(-[A-Z][A-Z0-9]*)+-[0-9]{2}[A-Z]?";

    @ParameterizedTest
    @ValueSource(strings = {"UK-OPEN-01", "EU-AI-04", "UK-AI-01B", "DE-STGB201-01", "ABCDEFGH-A-B2-99"})
    void isWellFormed(String value) {
        assertTrue(RuleId.isWellFormed(value));
        assertEquals(value, RuleId.of(value).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "UK", "UK-01", "U-OPEN-01", "JURISDICT-OPEN-01", "UK-OPEN-1", "UK-OPEN-001", "UK-OPEN-01b",
                "UK-OPEN-01BC", "UK--01", "UK-1OPEN-01", "uk-OPEN-01", "UK-OPEN-01-", "-UK-OPEN-01", "UK-OPEN",
                        "UK-OPEN-01\n"
            })
    void isRefusedWithTheTextThatWasGiven(String value) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> RuleId.of(value));

        assertEquals("rule id `" + value + "` must look like `UK-OPEN-01`", refused.getMessage());
    }

    @Property
    void hasExactlyThisForm(@ForAll("nearlyIds") String text) {
        assertEquals(text.matches(FORM), RuleId.isWellFormed(text));
    }

    @Provide
    static Arbitrary<String> nearlyIds() {
        Arbitrary<String> part = Arbitraries.strings().withChars("AZ09az@[/:").ofMaxLength(3);
        Arbitrary<String> topic = Arbitraries.of("OPEN", "A", "B2", "2B", "");
        Arbitrary<String> number = Arbitraries.of("01", "99Z", "1", "001", "0A", "01b", "");
        Arbitrary<String> jurisdiction = Arbitraries.of("UK", "U", "ABCDEFGH", "ABCDEFGHI", "U1", "@K", "");
        Arbitrary<String> topics =
                Arbitraries.oneOf(topic, part).list().ofMinSize(0).ofMaxSize(3).map(list -> String.join("-", list));
        return Combinators.combine(jurisdiction, topics, Arbitraries.oneOf(number, part))
                .as((first, middle, last) -> first + "-" + middle + "-" + last);
    }
}
