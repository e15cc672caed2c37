// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementException;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** An arrangement whose numbers are read as those of the records are. */
class NumberSpellingTest {

    private static final String VALID = """
            {"name":"Test","timeZone":"Europe/London","numberCountry":"GB","employer":{"country":"GB","headcount":12},
             "groups":[{"id":"service","monitoredSince":"2026-01-12"}],
             "workers":[{"key":"w-1","country":"GB","group":"service"}],
             "register":[{"extension":"2101","worker":"w-1","since":"2026-01-01"}],
             "notices":[{"level":"SPECIFIC","from":"2026-01-05"}],
             "safeguards":{"impactAssessment":{"value":"LOW_RISK","from":"2026-01-08","groups":["service"]}},
             "monitoring":[{"name":"recording","activity":"RECORD","purpose":{"category":"ESTABLISH_FACTS"},"extent":"SYSTEMATIC","covert":false,"endsOn":"2026-12-31"}],
             "line":"EMPLOYER_PRIVATE"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"arrangement.json", "arrangement-before.json"})
    void readsTheSamples(String name) throws IOException {
        Arrangement arrangement = ArrangementReader.read(Path.of("sample", name), Set.of(), new NumberSpelling());

        assertEquals(23, arrangement.workers().size());
        assertEquals(
                Set.of("service-gb", "service-nl", "management"),
                arrangement.groups().keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "union 020 7946 0190|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "020 7946|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "4.42E+11|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "anonymous|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "*31*|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "#31#|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "***|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "<b>|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "2101;2102|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "020 7946 0190; 020 7946 0191|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "020 7946 0190,,123|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "020 7946 0190p123|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "020 7946 0190 <07700 900012>|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "442079000000|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "SIP/anonymous|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "IAX2/guest|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "0207946019x|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "0207946O190|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "02079460190_|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "02079460190union|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "0800-UNION|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "*@union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "%@union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "help,office@union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "{help}@union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "help?@union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "help/office@union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "n/a|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "101-110|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "101\u2013110|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "101..110|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "600-609|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "60-69|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "2101/2102|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "21xx|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "2101x|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "21?|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "211?|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "21.|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "+44 20 7946 0190 ext 2101|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "+44 20 7946 0190;ext=2101|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "+44 20 7946 0190#2101|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "2101;ext=5|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "SIP/2101&SIP/2102|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "\\\"a\\\" x@union.example, help@union.example|`numbers[0].number` must be a telephone number or an address, and nothing else",
                "someone@|`numbers[0].number` must be a telephone number or an address, and nothing else",
            })
    void refusesANumberThatIsNone(String number, String fault) {
        String numbers = "\"numbers\":[{\"number\":\"" + number + "\",\"nature\":\"PERSONAL\"}],\"line\"";

        assertEquals(List.of(fault), faults(VALID.replace("\"line\"", numbers)));
    }

    /** Where it stands for one extension or number and nothing else, it is that, however it is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB|21-01|2101",
                "GB|8-2101|82101",
                "GB|SIP/2101|2101",
                "GB|Anna <2101>|2101",
                "GB|020-7946-0190|+442079460190",
                "GB|(020) 7946-0190|+442079460190",
                "GB|0044 20 7946 0190|+442079460190",
                "BE|02/555 12 12|+3225551212",
                "BE|0475/12 34 56|+32475123456",
                "DE|030/1234567|+49301234567",
                "DE|+49 30/1234567|+49301234567",
                "DE|030 1234567-69|+4930123456769",
                "GB|help.desk+1@union.example|help.desk+1@union.example",
                "GB|'\"help desk\"@union.example'|help desk@union.example",
                "GB|\"Union, the\" <help@union.example>|help@union.example",
                "GB|agent-2101|agent-2101",
            })
    void readsOneHoweverItIsWritten(String region, String written, String key) {
        assertEquals(Optional.of(key), new NumberSpelling().key(written, region));
    }

    @Test
    void aCountryWithoutNumbersOfItsOwnIsNoneToReadThemIn() {
        assertEquals(
                List.of("`numberCountry` must be a country with a numbering plan of its own"),
                faults(VALID.replace("\"numberCountry\":\"GB\"", "\"numberCountry\":\"AQ\"")));
    }

    @Test
    void refusesOneNumberWithTwoMeaningsHoweverItIsWritten() {
        String twice = VALID.replace("\"line\"", """
                        "numbers":[{"number":"+44 20 7946 0190","protectedFunction":"TRADE_UNION"},
                        {"number":"02079460190","nature":"BUSINESS"}],"line\"""");
        String alike = twice.replace("\"nature\":\"BUSINESS\"", "\"protectedFunction\":\"TRADE_UNION\"");

        assertEquals(
                List.of("line 9, column 2: `numbers[1].number` must not be the same number as that of line 8, column 13"
                        + " with another meaning"),
                placedFaults(twice));
        assertEquals(
                2,
                ArrangementReader.read(alike, Set.of(), new NumberSpelling())
                        .numbers()
                        .size());
    }

    /** Returns the faults without their places. */
    private static List<String> faults(String text) {
        return placedFaults(text).stream()
                .map(fault -> fault.replaceFirst("^line \\d+, column \\d+: ", ""))
                .toList();
    }

    private static List<String> placedFaults(String text) {
        return assertThrows(
                        ArrangementException.class, () -> ArrangementReader.read(text, Set.of(), new NumberSpelling()))
                .faults()
                .stream()
                .map(fault -> fault.in(Locale.ENGLISH))
                .toList();
    }
}
