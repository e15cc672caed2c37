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
            })
    void takesANumberApart(String text, String expected) {
        assertEquals(expected, told(Identifier.in(Source.NUMBER, text)));
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
            })
    void takesTheNameOfAChannelApart(String channel, String expected) {
        assertEquals(
                expected == null ? "" : expected,
                Identifier.ofChannel(channel).stream()
                        .map(found -> found.source() + " " + told(List.of(found)))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aMailAddressIsNeverANumber() {
        assertEquals("ADDRESS 2101@office.example", told(Identifier.in(Source.ADDRESS, "2101@Office.example")));
        assertEquals("ADDRESS private@office.example", told(Identifier.in(Source.ADDRESS, "private@office.example")));
        assertEquals("ADDRESS 07700900012@sms.example", told(Identifier.in(Source.ADDRESS, "07700900012@sms.example")));
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
