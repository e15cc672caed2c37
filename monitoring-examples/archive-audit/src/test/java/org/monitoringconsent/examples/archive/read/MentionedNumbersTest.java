// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;
import org.monitoringconsent.examples.archive.record.Party;

/** A number that a record tells of a party in a field for something else is kept, because the house may know it. */
class MentionedNumbersTest {

    private static final Identifier MENTIONED = new Identifier(Source.NUMBER, Form.NAME, "\"442079460190", "");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'phone':'+44 20 7946 0190'|true",
                "'name':'Union +442079460190'|true",
                "'meta':{'tel':'+442079460190'}|true",
                "'phone':442079460190|true",
                "'uuid':'442079460190'|false",
                "'phone':'1234'|false",
                "'alt_tel':['+442079460190']|true",
                "'meta':{'contact':{'phone':'+442079460190'}}|true",
                "'jcard':['vcard',[['tel',{},'uri','tel:+442079460190']]]|true",
                "'meta':{'stir':{'orig':'442079460190'}}|false",
            })
    void aPartyOfAVcon(String field, boolean kept) throws IOException {
        String vcon = """
                {"vcon":"0.0.2","uuid":"v","parties":[{"tel":"+447700900012",%s},{"tel":"2101"}],
                 "dialog":[{"type":"recording","start":"2026-03-05T10:00:00Z","parties":[0,1],"duration":3}]}
                """.formatted(field.replace('\'', '"'));

        assertEquals(kept, caller(vcon).identifiers().contains(MENTIONED));
    }

    @ParameterizedTest
    @CsvSource({"caller_name", "forwarded_from"})
    void aCallOfTwilio(String key) throws IOException {
        String call = """
                {"sid":"CA0","from":"+447700900012","to":"client:2101","%s":"+442079460190",
                 "start_time":"Tue, 03 Mar 2026 10:00:00 +0000","direction":"inbound","status":"completed"}
                """.formatted(key);

        Party caller = caller(call);

        assertEquals("+447700900012", caller.number().orElseThrow());
        assertEquals(List.of(MENTIONED), caller.identifiers().subList(1, 2));
    }

    /** Which end such a number is of, products do not agree on; the house knows a union's line at either. */
    @ParameterizedTest
    @CsvSource({"did,true", "DDI,true", "CLI,true", "Caller Destination,true", "cost,false"})
    void aRowOfATable(String heading, boolean kept) throws IOException {
        String table = """
                calldate,src,dst,duration,disposition,uniqueid,%s
                2026-03-03 10:00:00,07700900012,2103,300,ANSWERED,x1,+442079460190
                """.formatted(heading);

        CallRecord call = Found.inFile(folder, "a.csv", table).only();

        assertEquals(
                kept,
                call.parties().stream().anyMatch(party -> party.identifiers().contains(MENTIONED)));
    }

    private Party caller(String json) throws IOException {
        return Found.inFile(folder, "a.json", json).only().parties().get(0);
    }
}
