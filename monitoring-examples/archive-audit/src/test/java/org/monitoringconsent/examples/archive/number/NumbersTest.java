// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.number.Numbers.Reading;
import org.monitoringconsent.examples.archive.number.Spelling.Kind;

/** The ways in which digits are a number, in Britain, the Netherlands and countries that dial otherwise. */
class NumbersTest {

    private final Numbers numbers = new Numbers();

    @ParameterizedTest
    @CsvSource({
        "+442079460190,GB,+442079460190",
        "00442079460190,GB,+442079460190",
        "02079460190,GB,+442079460190",
        "14102079460190,GB,+442079460190",
        "1470+442079460190,GB,+442079460190",
        "*31*0201234567,NL,+31201234567",
        "16300201234567,NL,+31201234567",
        "0201234567,NL,+31201234567",
        "0031201234567,NL,+31201234567",
        "31201234567,NL,+31201234567",
        "*672125550123,US,+12125550123",
        "12125550123,US,+12125550123",
        "2125550123,US,+12125550123",
        "00201234567,NL,+31201234567",
        "90201234567,NL,+31201234567",
        "0033142685300,NL,+33142685300",
        "5885588,IS,+3545885588",
        "442079460190,NL,+442079460190",
        "441632960000,GB,+441632960000",
        "31612345678,DE,+31612345678",
        "9+442079460190,GB,+442079460190",
        "900442079460190,GB,+442079460190",
        "914102079460190,GB,+442079460190",
        "902079460190,GB,+442079460190",
        "802079460190,GB,+442079460190",
        "#31#02079460190,GB,+442079460190",
        "*31*+31201234567,GB,+31201234567",
        "36510142685300,FR,+33142685300",
        "067912345678,ES,+34912345678",
        "9112125550123,US,+12125550123",
        "011442079460190,US,+442079460190",
        "84951234567,RU,+74951234567",
        "00446681800,CH,+41446681800",
        "0612345678,IT,+390612345678",
    })
    void oneReadingIsMeantWhereThereIsNoOther(String dialled, String region, String number) {
        assertEquals(
                Optional.of(number), numbers.read(dialled, region).certain().map(Reading::number));
    }

    @ParameterizedTest
    @CsvSource({
        "123456,GB",
        "12345678901234567,GB",
        "1234567,GB",
        "*31*,GB",
        "+,GB",
        "141,GB",
        "+999123456789,GB",
        // Too short behind a code, in one's own country's form, or abroad.
        "1412079460190,GB",
        "163020123456,NL",
        "4477009001,GB",
        "+3120123456,GB",
        "0039,NL",
        // Two numbers that are both in use, or none of them known to be.
        "00462324864,NL",
        "002039570480,GB",
        "4951234567,RU",
        "912125550123,US",
        "9003142685300,GB",
        "7700900123,GB",
        "0030201234567,NL"
    })
    void whatIsNoNumberIsNone(String dialled, String region) {
        assertEquals(Optional.empty(), numbers.read(dialled, region).certain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31612345678|DE|+4931612345678,+31612345678",
                // Sweden, or Sittard behind a zero for an outside line; Egypt, or London.
                "00462324864|NL|+462324864,+31462324864",
                "002039570480|GB|+2039570480,+442039570480",
                "912125550123|US|+912125550123,+12125550123",
                "4951234567|RU|+74951234567,+4951234567",
                "9002079460190|GB|+902079460190,+2079460190,+442079460190",
            })
    void everyReadingIsToldThePlainestFirst(String dialled, String region, String all) {
        assertEquals(
                all,
                numbers.read(dialled, region).all().stream()
                        .map(Reading::number)
                        .collect(Collectors.joining(",")));
    }

    @ParameterizedTest
    @CsvSource({
        "+31201234567,NL",
        "+442079460190,GB",
        "+441632960000,GB",
        "+4930123125001,DE",
        "+12125550123,US",
        "+16135550123,CA",
        "+77012345678,KZ",
    })
    void theNumberTellsItsCountry(String number, String country) {
        assertEquals(Optional.of(country), numbers.read(number, "GB").certain().flatMap(Reading::country));
    }

    @Test
    void onlyBehindAPlusDigitsMeanTheSameEverywhere() {
        assertTrue(Numbers.isInternational("+442079460190"));
        assertFalse(Numbers.isInternational("00442079460190"));
        assertFalse(Numbers.isInternational("9+442079460190"));
    }

    /** Free numbers of the world, and ranges of a shared code that no country has taken into use. */
    @ParameterizedTest
    @CsvSource({"+80012345678", "+12005550123", "+1 999 555 0123"})
    void aCodeThatSeveralCountriesShareTellsNone(String number) {
        Optional<Reading> reading = numbers.read(number, "GB").certain();

        assertTrue(reading.isPresent());
        assertEquals(Optional.empty(), reading.flatMap(Reading::country));
    }

    @ParameterizedTest
    @CsvSource({
        "999,GB,true,true",
        "112,GB,true,true",
        "112,NL,true,true",
        "911,US,true,true",
        "101,GB,true,false",
        "116123,GB,true,false",
        "116000,NL,true,false",
        "113,NL,true,false",
        "144,NL,true,false",
        "14020,NL,true,false",
        "140182,NL,true,false",
        "113,GB,false,false",
        "14000,NL,false,false",
        "2101,GB,false,false",
        "11,GB,false,false",
        "1,GB,false,false",
        "117123,GB,false,false",
        "0,GB,false,false",
    })
    void aFewDigitsThatEverybodyCanDialArePublic(String digits, String region, boolean isPublic, boolean emergency) {
        assertEquals(isPublic, numbers.isPublic(digits, region));
        assertEquals(emergency, numbers.isEmergency(digits, region));
    }

    @Test
    void theDigitsOfTheCountryCanBeLeftOut() {
        assertEquals("2079460190", numbers.withoutCountry("+442079460190"));
        assertEquals("201234567", numbers.withoutCountry("+31201234567"));
        assertEquals("999", numbers.withoutCountry("999"));
    }

    @Test
    void aReadingTellsNobody() {
        assertEquals(
                "Reading[Optional[GB]]",
                numbers.read("+442079460190", "GB").all().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2101,EXTENSION,2101",
        "210112,EXTENSION,210112",
        "020 7946 0190,NUMBER,+442079460190",
        "sip:+442079460190@gw.example,NUMBER,+442079460190",
        "Ann@Office.Example,ADDRESS,ann@office.example",
        "SIP/2101-0000001a,EXTENSION,2101",
        "ann,NAME,ann",
        "ann@,NONE,ann@",
        "an n@office.example,NONE,an n@office.example",
        "ann@@office.example,NONE,ann@@office.example",
        "ann@office,NONE,ann@office",
        "call me,NONE,call me",
        "anonymous,NONE,''",
        "4.42E+11,NONE,442e11",
        "2101210,NONE,2101210",
        "@office.example,NONE,@office.example",
        "2101@pbx.office.example,ADDRESS,2101@pbx.office.example",
        "*55,EXTENSION,*55",
        "55*,NONE,55*",
    })
    void whatAnEmployerWritesDownHasOneSpelling(String written, Kind kind, String key) {
        Spelling spelling = Spelling.of(written, "GB", numbers);

        assertEquals(kind, spelling.kind());
        assertEquals(key, spelling.key());
        assertEquals("Spelling[" + kind + "]", spelling.toString());
    }

    /** Dots may be part of a number or stand for its end, which nobody tries for each of a million. */
    @Test
    void whatIsLongerThanAnyNumberIsNone() {
        assertEquals(
                Kind.NONE,
                Spelling.of("1" + ".".repeat(1_000_000) + "a", "GB", numbers).kind());
    }
}
