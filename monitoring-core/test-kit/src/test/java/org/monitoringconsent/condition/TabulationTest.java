// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Notice;

class TabulationTest {

    private static Condition meaning(Predicate<FactValues> code, Fact<?>... facts) {
        return ((Condition.Named) Conditions.decidedBy("by code", code, facts)).meaning();
    }

    private static String fault(Predicate<FactValues> code, Fact<?>... facts) {
        return assertThrows(IllegalArgumentException.class, () -> meaning(code, facts))
                .getMessage();
    }

    private static Fact<String> fact(String name, int values) {
        List<String> texts =
                IntStream.range(0, values).mapToObj(String::valueOf).toList();
        return Fact.declared(name, texts, "0", FactKind.MARKER);
    }

    @Test
    void namesTheShorterListOfValues() {
        assertEquals(
                Conditions.isIn(Facts.EXTENT, Extent.values()[1]),
                meaning(values -> values.is(Facts.EXTENT, Extent.values()[1]), Facts.EXTENT));
        assertEquals(
                Conditions.isNot(Facts.EXTENT, Extent.values()[1]),
                meaning(values -> !values.is(Facts.EXTENT, Extent.values()[1]), Facts.EXTENT));
        assertEquals(
                Conditions.isIn(Facts.CONSENT, Consent.values()[0]),
                meaning(values -> values.is(Facts.CONSENT, Consent.values()[0]), Facts.CONSENT));
    }

    @Test
    void putsTogetherTheValuesWithWhichTheRestIsTheSame() {
        Condition condition = meaning(
                values -> values.isTrue(Facts.COVERT) != values.is(Facts.NOTICE, Notice.NONE),
                Facts.NOTICE,
                Facts.COVERT);

        assertEquals(
                "(`worker.notice` is NONE, and `manner.covert` is false) "
                        + "or (`worker.notice` is not NONE, and `manner.covert` is true)",
                condition.sentence());
    }

    @Test
    void knowsThatAFactMayHaveNoValue() {
        Fact<CountryCode> country = Facts.OTHER_PARTY_COUNTRY;

        assertEquals(
                Conditions.is(country, CountryCode.NL), meaning(values -> values.is(country, CountryCode.NL), country));
        assertEquals(
                Conditions.isNot(country, CountryCode.NL),
                meaning(values -> !values.is(country, CountryCode.NL), country));
        assertEquals(
                Conditions.not(new Condition.In<>(country, CountryCode.all())),
                meaning(values -> values.value(country).isEmpty(), country));
    }

    @Test
    void leavesOutAFactThatDoesNotMatter() {
        for (Fact<?> other : List.of(Facts.EXTENT, Facts.OTHER_PARTY_COUNTRY)) {
            assertEquals(
                    Conditions.isTrue(Facts.COVERT),
                    meaning(values -> values.isTrue(Facts.COVERT), other, Facts.COVERT));
        }
    }

    @Test
    void asksForEachCombinationWhenTheConditionIsMadeAndNeverAgain() {
        AtomicInteger asked = new AtomicInteger();

        Condition condition =
                Conditions.decidedBy("counted", values -> asked.incrementAndGet() > 0, Facts.COVERT, Facts.NOTICE);
        int whenMade = asked.get();
        condition.sentence();

        // Twice each, to find code that contradicts itself.
        assertEquals(2 * 2 * Notice.values().length, whenMade);
        assertEquals(whenMade, asked.get());
    }

    @Test
    void refusesCodeThatFailsAndSaysForWhichValues() {
        Fact<CountryCode> country = Facts.OTHER_PARTY_COUNTRY;
        Predicate<FactValues> failing =
                values -> values.isTrue(Facts.COVERT) && values.value(country).orElseThrow() == CountryCode.NL;

        assertEquals(
                "code of condition `by code` must answer for every combination and fails for `manner.covert` = true, "
                        + "`communication.otherPartyCountry` without a value",
                fault(failing, Facts.COVERT, country));
    }

    @Test
    void refusesCodeThatContradictsItself() {
        AtomicInteger asked = new AtomicInteger();

        assertEquals(
                "code of condition `by code` must always give the same answer and gives two for `manner.covert` = true",
                fault(values -> asked.incrementAndGet() == 3, Facts.COVERT));
    }

    @Test
    void refusesMoreCombinationsThanAnybodyCouldCheck() {
        Fact<String> one = fact("de.one", 32);
        Fact<String> two = fact("de.two", 32);
        Fact<String> three = fact("de.three", 32);
        Fact<String> four = fact("de.four", 8);

        Condition most = meaning(values -> values.is(one, "7"), one, two, three, four);

        assertEquals(Conditions.is(one, "7"), most);
        assertEquals(
                "condition `by code` reads [de.one, de.two, de.three, de.four, manner.covert], "
                        + "whose values must have at most 262144 combinations",
                fault(values -> true, one, two, three, four, Facts.COVERT));
    }

    @Test
    void givesTheValueOfEachFactOfACombination() {
        Condition condition = meaning(
                values -> values.value(Facts.NOTICE).equals(Optional.of(Notice.SPECIFIC))
                        && values.value(Facts.EXTENT).equals(Optional.of(Extent.SAMPLED))
                        && values.value(Facts.COVERT).equals(Optional.of(false)),
                Facts.NOTICE,
                Facts.EXTENT,
                Facts.COVERT);

        assertEquals(
                "`worker.notice` is SPECIFIC, and (`manner.extent` is SAMPLED, and `manner.covert` is false)",
                condition.sentence());
    }
}
