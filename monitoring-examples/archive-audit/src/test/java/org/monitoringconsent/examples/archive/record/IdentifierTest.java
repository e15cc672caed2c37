// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "2103|DIALLED 2103",
                "+44 (0)20 7946-0190|DIALLED +442079460190",
                "(020) 7946 0190|DIALLED 02079460190",
                "tel:+44-20-7946-0190|DIALLED +442079460190",
                "tel:+442079460079;ext=2101|DIALLED 2101, DIALLED +442079460079",
                "+442079460079 x2101|DIALLED 2101, DIALLED +442079460079",
                "+442079460079 ext. 2101|DIALLED 2101, DIALLED +442079460079",
                "+442079460079 toestel 2101|DIALLED 2101, DIALLED +442079460079",
                "tel:79460190;phone-context=+4420|DIALLED +442079460190",
                "tel:2103;phone-context=office.example|DIALLED 2103@office.example",
                "sip:2103@pbx.office.example:5060;transport=udp|DIALLED 2103@pbx.office.example",
                "<sip:%2B442079460190@192.0.2.1;user=phone>|DIALLED +442079460190@192.0.2.1",
                "sip:+442079460190;npdi;rn=1@gw.example|DIALLED +442079460190@gw.example",
                "\"Ann\" <sip:ann@Office.EXAMPLE.>|ADDRESS ann@office.example",
                "14102079460190|DIALLED 14102079460190",
                "*31*02079460190#|DIALLED *31*02079460190#",
                "9,02079460190|DIALLED 902079460190",
                "02079460190,,123#|DIALLED 02079460190",
                "'+442079460190|DIALLED +442079460190",
                "'02079460190'|DIALLED 02079460190",
                "=\"02079460190\"|DIALLED 02079460190",
                "\"=\"\"02079460190\"\"\"|DIALLED 02079460190",
                "=+442079460190|DIALLED +442079460190",
                "442079460190.0|DIALLED 442079460190",
                "4.42079E+11|DAMAGED 442079E11",
                "4,42E+11|DAMAGED 442E11",
                "#####|DAMAGED E0",
                "#VALUE!|DAMAGED E0",
                "+４４ 20 7946 0190|DIALLED +442079460190",
                "4:+442079460190|DIALLED +442079460190",
                "whatsapp:+442079460190|DIALLED +442079460190",
                "provider-trunk|NAME provider-trunk",
                // A national zero in brackets behind the code of a country is not dialled.
                "0044(0)2079460190|DIALLED 00442079460190",
                "(0)20 7946 0190|DIALLED 02079460190",
                // What is dialled behind a pause is for a menu, unless it is the number behind an outside line.
                "123,4567891|DIALLED 1234567891",
                "1234,567|DIALLED 1234",
                "2000,5|DIALLED 2000",
                "1999,5|DIALLED 1999",
                "(9) ,02079460190|DIALLED 902079460190",
                "*|NAME *",
                "*0|DIALLED *0",
                "*9|DIALLED *9",
                "tel:%30201234567|DIALLED 0201234567",
                "9p02079460190w1|DIALLED 902079460190",
                "9+442079460190|DIALLED 9+442079460190",
                "44+20+7946|NAME 44+20+7946",
                "1234567+442079460190|NAME 1234567+442079460190",
                "2079x21|DIALLED 21, DIALLED 2079",
                "02079460190 #2101|DIALLED 2101, DIALLED 02079460190",
                // Spreadsheets.
                "442,079,460,190|DIALLED 442079460190",
                "44'207'946'019|DIALLED 44207946019",
                "''2101''|DIALLED 2101",
                "`2101|DIALLED 2101",
                "12.0|DIALLED 12",
                "7,0|DIALLED 7",
                "06.00|DIALLED 0600",
                "123.0|DIALLED 123",
                "4.4E+1|DAMAGED 44E1",
                "1.2M|DAMAGED E0",
                // Brackets, parameters and what is written with percent signs.
                "x <2101>|DIALLED 2101",
                "<2101|NAME <2101",
                "2101>|NAME 2101>",
                "<>|NAME <>",
                "2101?subject=x|DIALLED 2101",
                "2101;5|DIALLED 2101",
                "2101 (Ann Bee)|DIALLED 2101",
                "+44 20 7946 0190 (Union)|DIALLED +442079460190",
                "2101 (Ann 2102)|NAME 2101 (Ann 2102)",
                "2101 - Ann Bee|DIALLED 2101",
                "2101 - Ann 2102|NAME 2101 - Ann 2102",
                "Hall 3 (Ann)|NAME Hall 3 (Ann)",
                // A pause has no gap behind it: these are several.
                "2101, 2102|NAME 2101, 2102",
                "210, 211|NAME 210, 211",
                "2101, 02079460190|NAME 2101, 02079460190",
                "02079460190, 123#|DIALLED 02079460190",
                "9, 02079460190|DIALLED 902079460190",
                "%2B442079460190|DIALLED +442079460190",
                "sip:%61nn@office.example|ADDRESS ann@office.example",
                "sip:%7Eann@office.example|ADDRESS ~ann@office.example",
                "sip:a%20b@office.example|ADDRESS a%20b@office.example",
                "sip:a%7Fb@office.example|ADDRESS a%7fb@office.example",
                "sip:a%zz%4gb@office.example|ADDRESS a%zz%4gb@office.example",
                "%41%4|NAME A%4",
                "ann%|NAME ann%",
                "sip:ann:secret@office.example|ADDRESS ann@office.example",
                "ann:secret|NAME ann:secret",
                "tel:2103;phone-context=office|DIALLED 2103",
                "tel:2103;phone-context=a.b|DIALLED 2103@a.b",
                "tel:2103;phone-context=.b|DIALLED 2103",
                "tel:+442079460190;phone-context=+44|DIALLED +442079460190",
                // Hosts.
                "ann@-bad-|ADDRESS ann@invalid",
                "ann@office.example:5060|ADDRESS ann@office.example",
                "ann@|NAME ann",
                "sip:2101@x.invalid|DIALLED 2101@x.invalid",
                "sip:192.0.2.1;diversion=%2B442079460190|NAME \"442079460190",
                "sip:442.079.460.190|DIALLED 442079460190",
                "01.23.45.67|DIALLED 01234567",
                // Another number beside it is kept, because it may be one that the house knows.
                "07700900012;02079460190|DIALLED 07700900012, NAME \"02079460190",
                "07700900012,442079460190|DIALLED 07700900012, NAME \"442079460190",
                "\"020 7946 0190\" <07700900012>|DIALLED 07700900012, NAME \"02079460190",
                "<07700900012> 02079460190|DIALLED 07700900012, NAME \"02079460190",
                "sip:07700900012@x.example;diversion=%2B442079460190|DIALLED 07700900012@x.example, NAME \"442079460190",
                "sip:07700900012@x.example?to=tel:+442079460190|DIALLED 07700900012@x.example, NAME \"442079460190",
                "sip:07700900012@x.example,tel:+442079460190|DIALLED 07700900012@invalid, NAME \"442079460190",
                "\"07700 900012\" <07700900012>|DIALLED 07700900012",
                "\"Anonymous\" <+266696687>|WITHHELD ",
                "\"Desk 210\" <07700900012>|DIALLED 07700900012",
                // What a spreadsheet writes back of a number that it showed in whole millions.
                "442079000000|DAMAGED 442079E11",
                "44207900000|DAMAGED 442079E10",
                "4420790000|DIALLED 4420790000",
                "442079460000|DIALLED 442079460000",
                "+442079000000|DIALLED +442079000000",
                "02079000000|DIALLED 02079000000",
                // Turned round, so that other digits are seen than are written.
                "\u202e0910649702|NAME \u202e0910649702",
                "\u202a+442079460190\u202c|DIALLED +442079460190",
            })
    void takesANumberApart(String text, String expected) {
        assertEquals(expected.strip(), told(Identifier.in(Source.NUMBER, text)).strip());
    }

    /** A call that does not say who calls comes from a machine alone; its address is no number. */
    @ParameterizedTest
    @ValueSource(strings = {"sip:192.0.2.1", "<sip:192.0.2.1:5060;transport=udp>", "sips:[2001:db8::1]"})
    void theAddressOfAMachineNamesNobody(String text) {
        assertEquals(List.of(), Identifier.in(Source.NUMBER, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymous",
                "Anonymous",
                "sip:anonymous@anonymous.invalid",
                "<sip:Anonymous@203.0.113.9>",
                "unavailable",
                "Restricted",
                "PRIVATE NUMBER",
                "Caller ID Withheld",
                "no caller id",
                "Unknown",
                "<unknown>",
                "Anoniem",
                "afgeschermd",
                "privé",
                "+266696687",
                "266696687",
                "+7378742833",
                "+86282452253",
                "0086282452253",
                "+8656696",
                "0123456789",
                "+1234567890",
                "10000000",
                "sip:ann@x.invalid",
                "ann@anonymous",
                "2101@anonymous",
                "+1266696687",
                "00266696687",
            })
    void aHiddenNumberIsWithheldHoweverItIsWritten(String text) {
        assertEquals("WITHHELD", told(Identifier.in(Source.NUMBER, text)).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "NULL",
                "\\N",
                "(null)",
                "None",
                "n/a",
                "s",
                "0000000000",
                "asterisk",
                "nan",
                "\u200b"
            })
    void whatSaysNothingIsNothing(String text) {
        assertEquals(List.of(), Identifier.in(Source.NUMBER, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PJSIP/2103-0000001b|DEVICE DIALLED 2103",
                "SIP/2103-beefcafe|DEVICE DIALLED 2103",
                "SIP/2103|DEVICE DIALLED 2103",
                "PJSIP/2115_marlow-0000001b|DEVICE NAME 2115_marlow",
                "PJSIP/trunk-1-0000001a|DEVICE NAME trunk-1",
                "Agent/2103|DEVICE DIALLED 2103",
                "Local/2102@from-queue-00000002;1|EXTENSION DIALLED 2102",
                "Local/07700900777@from-internal-0000000a;2|EXTENSION DIALLED 07700900777",
                "PJSIP/07700900777@trunk-1|DEVICE DIALLED 07700900777",
                "SIP/trunk/07700900777|DEVICE DIALLED 07700900777",
                "sofia/internal/2103@192.0.2.10|DEVICE DIALLED 2103@192.0.2.10",
                "sofia/gateway/gw/07700900777|DEVICE DIALLED 07700900777",
                "user/2103@pbx.office.example|DEVICE DIALLED 2103@pbx.office.example",
                "loopback/2103/default|EXTENSION DIALLED 2103",
                "DAHDI/1-1|",
                "DAHDI/i1/07700900012-4f|DEVICE DIALLED 07700900012",
                "IAX2/ann-1234|DEVICE NAME ann",
                "error/user_busy|",
                "2103|DEVICE DIALLED 2103",
                "trunk|DEVICE NAME trunk",
                "SIP/trunk/|DEVICE NAME trunk/",
                "SIP//2101|DEVICE DIALLED 2101",
                "SIP/ann@office|DEVICE NAME ann",
                "SIP/ann.b@office|DEVICE NAME ann.b",
                "SIP/ann@office.example|DEVICE ADDRESS ann@office.example",
                "SIP/@office|",
                "SIP/none-0000001a|",
                "DAHDI/i1/|",
                "DAHDI//2101|DEVICE DIALLED 2101",
                "DAHDI/g0/2101|DEVICE DIALLED 2101",
                "DAHDI/i1/-4f|",
                "Local/@from|",
                "Local/2101/n|EXTENSION DIALLED 2101",
                // A dial plan's own words before the number.
                "Local/FMPR-2103@from-internal-00000001;1|EXTENSION DIALLED 2103",
                "Local/FMGL-07700900777#@from-internal-00000001;1|EXTENSION DIALLED 07700900777",
                "Local/RG-600-2104@from-internal-00000001;2|EXTENSION DIALLED 2104",
                "Local/RG-600-+447700900777#@from-internal|EXTENSION DIALLED +447700900777",
                "Local/desk-ann@from-internal|EXTENSION NAME desk-ann",
                "sofia/2101|DEVICE DIALLED 2101",
                "SIP/2101-1|DEVICE NAME 2101-1",
                "PJSIP/+442079460190-0000001a|DEVICE DIALLED +442079460190",
                "IAX2/2101-12|DEVICE DIALLED 2101",
                "IAX2/ann@192.0.2.1:4569-7|DEVICE ADDRESS ann@192.0.2.1",
            })
    void takesTheNameOfAChannelApart(String channel, String expected) {
        assertEquals(
                expected == null ? "" : expected,
                Identifier.ofChannel(channel).stream()
                        .map(found -> found.source() + " " + told(List.of(found)))
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIP/anonymous-0000001a",
                "PJSIP/Anonymous-0000001a",
                "PJSIP/anonymous@carrier.example-0000001a",
                "PJSIP/dpma_endpoint-0000001a",
                "SIP/unknown-beef",
                "SIP/restricted-0000001a",
                "SIP/not-available-0000001a",
                "SIP/anonymous_caller-0000001a",
                "SIP/%61nonymous-0000001a",
                "IAX2/guest-1234",
                "IAX2/guest@192.0.2.1:4569-12",
                "OOH323/unknown-12",
                "sofia/external/anonymous",
                "sofia/external/anonymous@anonymous.invalid",
                "sofia/external/Unavailable@192.0.2.1",
            })
    void aLineThatLetsAnybodyInNamesNobody(String channel) {
        assertEquals(List.of(new Identifier(Source.DEVICE, Form.WITHHELD, "", "")), Identifier.ofChannel(channel));
    }

    @ParameterizedTest
    @CsvSource({"bt-trunk,true", "SIP-TRUNK-1,true", "PSTN,true", "reception,false", "trunkful,false"})
    void aTrunkIsKnownByItsName(String device, boolean trunk) {
        assertEquals(trunk, Identifier.namesATrunk(device));
    }

    @Test
    void aMailAddressIsNeverANumber() {
        assertEquals("ADDRESS 2101@office.example", told(Identifier.in(Source.ADDRESS, "2101@Office.example")));
        assertEquals("ADDRESS private@office.example", told(Identifier.in(Source.ADDRESS, "private@office.example")));
        assertEquals("ADDRESS 07700900012@sms.example", told(Identifier.in(Source.ADDRESS, "07700900012@sms.example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\"ann smith\"@office.example|ADDRESS ann smith@office.example",
                "\"a\"@office.example|ADDRESS a@office.example",
                "\"ann@office.example|ADDRESS \"ann@office.example",
                "ann\"@office.example|ADDRESS ann\"@office.example",
                "mailto:Ann@Office.example|ADDRESS ann@office.example",
                "Ann <ann@office.example>|ADDRESS ann@office.example",
                "ann@office.example?subject=x|ADDRESS ann@office.example",
                "anonymous@office.example|ADDRESS anonymous@office.example",
                "ann@mail.invalid|WITHHELD",
            })
    void takesAMailAddressApart(String text, String expected) {
        assertEquals(expected, told(Identifier.in(Source.ADDRESS, text)).strip());
    }

    @Test
    void digitsStandAlone() {
        assertEquals(
                "310201234509",
                Identifier.in(Source.NUMBER, "*31#0201234509").get(0).digits());
        assertEquals("", Identifier.in(Source.NUMBER, "ann").get(0).digits());
        assertEquals("21", Identifier.in(Source.NUMBER, "ann/2:1").get(0).digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "    undefined     ", "             ", " (EMPTY) ", "''"})
    void thatNothingStandsThereIsSaidInManyWaysHoweverWide(String text) {
        assertTrue(Unsaid.is(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined number", "2101", "0", "s"})
    void whatStandsThereIsSaid(String text) {
        assertFalse(Unsaid.is(text));
    }

    @Test
    void aTextThatIsLongerThanAnyIdentifierIsCut() {
        assertEquals(
                400, Identifier.in(Source.NUMBER, "a".repeat(400)).get(0).text().length());
        assertEquals(
                400, Identifier.in(Source.NUMBER, "a".repeat(401)).get(0).text().length());
        assertTrue(Identifier.in(Source.NUMBER, "9".repeat(40)).get(0).is(Form.DIALLED));
        assertTrue(Identifier.in(Source.NUMBER, "9".repeat(41)).get(0).is(Form.NAME));
    }

    @Test
    void tellsNobodyInItsTextForm() {
        assertEquals(
                "Identifier[NUMBER, DIALLED]",
                Identifier.in(Source.NUMBER, "07700900012").get(0).toString());
    }

    @Test
    void aTextWithoutEndIsNoNumber() {
        List<Identifier> found = Identifier.in(Source.NUMBER, "9".repeat(100_000));

        assertFalse(found.get(0).is(Form.DIALLED));
        assertTrue(found.get(0).text().length() < 1_000);
    }

    private static String told(List<Identifier> found) {
        return found.stream()
                .map(one -> one.form() + " " + one.text()
                        + (one.is(Form.ADDRESS) || one.domain().isEmpty() ? "" : "@" + one.domain()))
                .collect(Collectors.joining(", "));
    }
}
