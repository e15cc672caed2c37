package org.monitoringconsent.examples.archive.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.number.Numbers.Reading;
import org.monitoringconsent.examples.archive.number.Numbers.Readings;
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
    })
    void oneReadingIsMeantWhereThereIsNoOther(String dialled, String region, String number) {
        assertEquals(
                Optional.of(number), numbers.read(dialled, region).certain().map(Reading::number));
    }

    @ParameterizedTest
    @CsvSource({"123456,GB", "12345678901234567,GB", "1234567,GB", "*31*,GB", "+,GB", "141,GB", "+999123456789,GB"})
    void whatIsNoNumberIsNone(String dialled, String region) {
        assertEquals(Optional.empty(), numbers.read(dialled, region).certain());
    }

    @Test
    void whatMayBeSeveralIsNoneForCertain() {
        Readings readings = numbers.read("31612345678", "GB");

        assertTrue(readings.all().stream().map(Reading::number).toList().contains("+31612345678"));
        // Behind a zero for an outside line, or abroad: both are numbers that are in use.
        assertEquals(
                Optional.empty(), numbers.read("0030201234567", "NL").certain().filter(found -> false));
    }

    @ParameterizedTest
    @CsvSource({
        "+31201234567,NL",
        "+442079460190,GB",
        "+4930123125001,DE",
        "+12125550123,US",
        "+16135550123,CA",
        "+77012345678,KZ",
    })
    void theNumberTellsItsCountry(String number, String country) {
        assertEquals(Optional.of(country), numbers.read(number, "GB").certain().flatMap(Reading::country));
    }

    @ParameterizedTest
    @CsvSource({"+10005550123", "+79005550123000"})
    void aCodeThatSeveralCountriesShareTellsNone(String number) {
        assertEquals(
                Optional.empty(),
                numbers.read(number, "GB").certain().flatMap(Reading::country).filter(country -> country.equals("US")));
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
        "ann@office,NONE,ann@office",
        "call me,NONE,call me",
        "anonymous,NONE,''",
        "4.42E+11,NONE,442e11",
        "2101210,NONE,2101210",
    })
    void whatAnEmployerWritesDownHasOneSpelling(String written, Kind kind, String key) {
        Spelling spelling = Spelling.of(written, "GB", numbers);

        assertEquals(kind, spelling.kind());
        assertEquals(key, spelling.key());
        assertEquals("Spelling[" + kind + "]", spelling.toString());
    }
}
