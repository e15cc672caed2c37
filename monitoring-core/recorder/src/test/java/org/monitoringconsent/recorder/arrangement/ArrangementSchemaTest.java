// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The schema accepts what the reader accepts, and finds the ordinary faults. */
class ArrangementSchemaTest {

    private static final String VALID = """
            {"name":"Test","timeZone":"Europe/London","numberCountry":"GB","employer":{"country":"GB","headcount":12},
             "groups":[{"id":"service","monitoredSince":"2026-01-12"}],
             "workers":[{"key":"w-1","country":"GB","group":"service","objected":{"from":"2026-03-02"}}],
             "register":[{"extension":"2101","worker":"w-1","since":"2026-01-01"}],
             "notices":[{"level":"SPECIFIC","from":"2026-01-05"}],
             "safeguards":{"impactAssessment":{"value":"LOW_RISK","from":"2026-01-08","groups":["service"]}},
             "monitoring":[{"name":"recording","activity":"RECORD","purpose":{"category":"ESTABLISH_FACTS"},"extent":"SYSTEMATIC","covert":false,"endsOn":"2026-12-31"}],
             "numbers":[{"number":"02079460190","protectedFunction":"TRADE_UNION"}],
             "line":"EMPLOYER_PRIVATE"}
            """;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ArrangementSchema.json());

    private boolean accepts(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void acceptsWhatTheReaderAccepts() {
        assertEquals(List.of(), List.copyOf(schema.validate(VALID, InputFormat.JSON)));
        assertEquals("Test", ArrangementReader.read(VALID).name());
    }

    @Test
    void acceptsTheFormerWordForTheCountryOfNumbersButNotBoth() {
        String inGroup = "\"monitoredSince\":\"2026-01-12\"";

        assertTrue(accepts(VALID.replace("numberCountry", "numberRegion")));
        assertTrue(accepts(VALID.replace(inGroup, inGroup + ",\"numberRegion\":\"NL\"")));
        assertFalse(accepts(VALID.replace("\"numberCountry\"", "\"numberRegion\":\"NL\",\"numberCountry\"")));
        assertFalse(accepts(VALID.replace(inGroup, inGroup + ",\"numberRegion\":\"NL\",\"numberCountry\":\"NL\"")));
        assertFalse(accepts(VALID.replace("\"numberCountry\":\"GB\",", "")));
        assertFalse(accepts(VALID.replace("\"numberCountry\":\"GB\"", "\"numberRegion\":\"Britain\"")));
    }

    @Test
    void findsUnknownWordsAndMissingDays() {
        assertFalse(accepts(VALID.replace("impactAssessment", "impactAssesment")));
        assertFalse(accepts(VALID.replace("\"LOW_RISK\",\"from\":\"2026-01-08\"", "\"LOW_RISK\"")));
        assertFalse(accepts(VALID.replace("\"level\":\"SPECIFIC\"", "\"level\":\"VERY\"")));
        assertFalse(accepts(VALID.replace("\"activity\":\"RECORD\",", "")));
        assertFalse(accepts(VALID.replace("\"country\":\"GB\",\"headcount\"", "\"headcount\"")));
    }

    @Test
    void theTemplateIsReadAsItIsInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, new Locale("nl"))) {
            String template = ArrangementTemplate.text(language);

            assertEquals(1, ArrangementReader.read(template).workers().size());
            assertEquals(template, ArrangementTemplate.text(language));
            // Each line that is commented out can be taken in.
            String filled = template.replaceAll("(?m)^( *)// (\".*)$", "$1$2");
            assertEquals(
                    Words.SAFEGUARDS.size() + 1,
                    ArrangementReader.read(filled).facts().size());
        }
    }
}
