// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.audit.Placed.Kind;
import org.monitoringconsent.examples.archive.number.NumberSpelling;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Source;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** The union is at 020 7946 0190, a worker's childminder at 07700 900461; extensions have four digits. */
class HouseTest {

    private final House house = new House(Calls.arrangement());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02079460190",
                "+442079460190",
                "00442079460190",
                "0044 (0)20 7946 0190",
                "442079460190",
                "2079460190",
                "14102079460190",
                "147002079460190",
                "*31*02079460190",
                "#31#02079460190",
                "902079460190",
                "9,02079460190",
                "914102079460190",
                "002079460190",
                "900442079460190",
                "02079460190#",
                "'+442079460190",
                "=\"02079460190\"",
                "tel:+44-20-7946-0190;phone-context=x.example",
                "sip:02079460190@sbc.carrier.example",
                "sip:+442079460190@192.0.2.1;user=phone",
                "iax2:442079460190@gw.example",
                "Phone: +44 20 7946 0190",
                "urn:tel:+442079460190",
                "PJSIP/02079460190@trunk",
                "Local/02079460190@from-internal-0000000a;1",
                "sofia/gateway/gw/02079460190",
                "442,079,460,190",
                "442'079'460'190",
                "+442079460190 ext 12",
            })
    void readsTheNumberOfTheUnionInEveryWayOfDialling(String written) {
        Placed placed = place(written);

        assertEquals(Kind.OUTSIDE, placed.kind());
        assertEquals("+442079460190", placed.key());
        assertEquals(Optional.of("GB"), placed.country());
        assertEquals(List.of(Map.of("communication.protectedFunction", "TRADE_UNION")), house.meaning(placed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.42E+11",
                "4,42079E+11",
                "2.08E+09",
                "####",
                "79460190",
                "79460190#",
                "557702079460190",
                "*99*02079460190",
                "1234502079460190",
                "02079460190*99",
                "**02079460190",
                "*9002079460190",
                "+2079460190",
                "union 02079460190",
                "+44_20_7946_0190",
                "B442079460190",
                "trunk_02079460190",
                "unheard-of/442079460190@gw.example",
                "4.42079E+011",
                "442.08 billion",
                "0.44T",
                "0460190",
                "desk of 460190",
            })
    void whatIsNotUnderstoodMayBeTheUnion(String written) {
        Placed placed = place(written);

        assertEquals(Kind.NOT_UNDERSTOOD, placed.kind());
        assertTrue(
                house.meaning(placed).contains(Map.of("communication.protectedFunction", "TRADE_UNION")),
                "the end, or what is left, is that of the union");
    }

    @ParameterizedTest
    @CsvSource({
        "2101,WORKER",
        "600,QUEUE",
        "2199,OF_THE_HOUSE",
        "21999,OF_THE_HOUSE",
        "999,OUTSIDE",
        "112,OUTSIDE",
        "116123,OUTSIDE",
        "101,OUTSIDE",
        "9999,NOT_UNDERSTOOD",
        "1471,NOT_UNDERSTOOD",
        "*97,SERVICE",
        "*222103,SERVICE",
        "anonymous,WITHHELD",
        "1234567,NOT_UNDERSTOOD",
        "+999999999,NOT_UNDERSTOOD",
        "0207946,NOT_UNDERSTOOD",
        "31612345678,OUTSIDE",
        "trunk-1,NAME",
        "SIP/2101@trunk,WORKER",
        "+10000000000,WITHHELD",
        "1234567890,WITHHELD",
        "sip:c8oqz84zk7z@privacy.invalid,WITHHELD",
    })
    void tellsWhatDigitsAndWordsAre(String written, Kind kind) {
        assertEquals(kind, place(written).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "SIP/2101-0000001a,WORKER,2101",
        "Agent/2101,WORKER,2101",
        "Local/2101@from-queue-00000002;1,WORKER,2101",
        "PJSIP/2101_marlow-0000001b,WORKER,2101",
        "PJSIP/marlow-2101-0000001b,WORKER,2101",
        "PJSIP/912101-0000001b,WORKER_PERHAPS,2101",
        "PJSIP/992101-0000001b,WORKER_PERHAPS,2101",
        "sofia/internal/2101@192.0.2.10,WORKER,2101",
        "sofia/internal/2101@office.example,WORKER,2101",
        "sofia/internal/2101@pbx.partner.example,WORKER_ELSEWHERE,2101",
        "PJSIP/2101_2102-0000001b,NOT_UNDERSTOOD,2101_2102",
        "PJSIP/88012-0000001b,OF_THE_HOUSE,88012",
        "PJSIP/trunk-1-0000001b,NAME,trunk-1",
        "PJSIP/99992101-0000001b,WORKER_PERHAPS,2101",
        "PJSIP/999992101-0000001b,NAME,999992101",
        "sofia/internal/2101@pbx.office.example,WORKER,2101",
        "Local/marlow-2101@from-queue-00000002;1,WORKER,2101",
    })
    void findsTheExtensionInTheNameOfADevice(String channel, Kind kind, String key) {
        Placed placed = house.place(Identifier.ofChannel(channel).get(0), "GB");

        assertEquals(kind, placed.kind());
        assertEquals(key, placed.key());
    }

    @ParameterizedTest
    @CsvSource({
        "2101@office.example,WORKER",
        "2101@OFFICE.example,WORKER",
        "2101+news@office.example,WORKER",
        "600@office.example,QUEUE",
        "nobody@office.example,OF_THE_HOUSE",
        "2101@other.example,OUTSIDE",
        "2101@office.example.org,OUTSIDE",
        "07700900012@fax.example,OUTSIDE",
        "02079460190@fax.example,NOT_UNDERSTOOD",
        "2101@mail.office.example,WORKER_PERHAPS",
        "2101+news@Mail.office.example,WORKER_PERHAPS",
        "600@mail.office.example,QUEUE",
        "nobody@mail.office.example,OF_THE_HOUSE",
        "2101@backoffice.example,OUTSIDE",
        "2101@office.example.other.example,OUTSIDE",
        "07700900012@fax.office.example,OUTSIDE",
        "02079460190@fax.office.example,NOT_UNDERSTOOD",
    })
    void aMailAddressIsOfTheHouseByItsDomain(String address, Kind kind) {
        assertEquals(
                kind,
                house.place(Identifier.in(Source.ADDRESS, address).get(0), "GB").kind());
    }

    @Test
    void aSpoiledNumberThatIsNotNearAKnownOneMeansNothing() {
        assertFalse(
                house.meaning(place("3.16E+10")).contains(Map.of("communication.protectedFunction", "TRADE_UNION")));
        assertEquals(List.of(), house.meaning(place("3.16E+06")));
        assertEquals(List.of(), house.meaning(place("31612345678")));
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/1210-0000001b,WORKER_PERHAPS,210",
        "PJSIP/921-0000001b,OF_THE_HOUSE,921",
        "PJSIP/9-0000001b,OF_THE_HOUSE,9",
        "PJSIP/ann.hill-0000001b,WORKER,ann.hill",
        "PJSIP/helpdesk-0000001b,QUEUE,helpdesk",
    })
    void anAccountIsKnownByItsNameOrByAnExtensionOfThreeDigitsOrMore(String channel, Kind kind, String key) {
        House small = house("""
                {"extension":"210","worker":"ann","since":"2025-01-01"},
                {"extension":"21","worker":"bob","since":"2025-01-01"},
                {"extension":"ann.hill","worker":"ann","since":"2025-01-01"},""", "\"helpdesk\",", "");

        Placed placed = small.place(Identifier.ofChannel(channel).get(0), "GB");

        assertEquals(kind, placed.kind());
        assertEquals(key, placed.key());
    }

    /** A name that somebody shows may hold an extension by chance; that of a device or of a queue's agent is given by the house. */
    @Test
    void anExtensionInAShownNameIsPerhapsTheWorkers() {
        assertEquals(Kind.WORKER_PERHAPS, place("desk 2101").kind());
        assertEquals("2101", place("desk 2101").key());
    }

    /** What people and dial plans write around an extension, and what only holds its digits. */
    @ParameterizedTest
    @CsvSource({
        "ext 2101,WORKER",
        "Ext. 2101,WORKER",
        "extension 2101,WORKER",
        "x2101,WORKER",
        "toestel 2101,WORKER",
        "Jane Doe (2101),WORKER",
        "vmu2101,WORKER",
        "vmb2101,WORKER",
        "vm2101,WORKER",
        "room 2101,WORKER_PERHAPS",
        "Jane (2101) Doe,WORKER_PERHAPS",
        "Jane 2nd (2101),WORKER_PERHAPS",
        "max2101,WORKER_PERHAPS",
        "ext 2199,NAME",
        "Jane Doe (2199),NAME",
    })
    void anExtensionInWordsIsTheWorkers(String written, Kind kind) {
        assertEquals(kind, place(written).kind());
    }

    /** The house has groups in two countries; what is dialled there is not known to be an extension. */
    @ParameterizedTest
    @CsvSource({"113,GB,NOT_UNDERSTOOD", "113,NL,OUTSIDE", "14020,GB,NOT_UNDERSTOOD", "555,GB,OF_THE_HOUSE"})
    void whatIsPublicInACountryOfTheHouseIsNoExtension(String dialled, String region, Kind kind) {
        assertEquals(
                kind,
                house.place(Identifier.in(Source.NUMBER, dialled).get(0), region)
                        .kind());
    }

    @ParameterizedTest
    @CsvSource({
        "ann.hill@office.example,WORKER,ann.hill@office.example",
        "Ann.Hill+orders@office.example,WORKER,ann.hill@office.example",
        "ann@home.example,WORKER,ann@home.example",
        "info@office.example,QUEUE,info@office.example",
        "info+web@office.example,QUEUE,info@office.example",
        "+447700900555@office.example,WORKER,+447700900555",
        "doctor@practice.example,OUTSIDE,doctor@practice.example",
        "doctor@practice.office.example,OUTSIDE,doctor@practice.office.example",
        "doctor+me@practice.office.example,OUTSIDE,doctor@practice.office.example",
        "Ann.Hill+orders@mail.office.example,WORKER_PERHAPS,ann.hill@office.example",
        "bob.hill@mail.office.example,OF_THE_HOUSE,bob.hill@mail.office.example",
    })
    void anAddressIsWhatTheRegisterTheQueuesAndTheKnownOnesSay(String address, Kind kind, String key) {
        House other = house(
                """
                {"extension":"ann.hill@office.example","worker":"ann","since":"2025-01-01"},
                {"extension":"ann@home.example","worker":"ann","since":"2025-01-01"},
                {"extension":"+447700900555","worker":"ann","since":"2025-01-01"},""",
                "\"info@office.example\",",
                "{\"number\":\"doctor@practice.example\",\"protectedFunction\":\"OCCUPATIONAL_HEALTH\"},"
                        + "{\"number\":\"doctor@practice.office.example\",\"protectedFunction\":\"OCCUPATIONAL_HEALTH\"},");

        Placed placed = other.place(Identifier.in(Source.ADDRESS, address).get(0), "GB");

        assertEquals(kind, placed.kind());
        assertEquals(key, placed.key());
        assertEquals(
                kind == Kind.OUTSIDE
                        ? List.of(Map.of("communication.protectedFunction", "OCCUPATIONAL_HEALTH"))
                        : List.of(),
                other.meaning(placed));
    }

    /** Somebody in the house may be known by a name, and be written to under it at any of its domains, or with a mark behind it. */
    @ParameterizedTest
    @CsvSource({
        "council@office.example,council+minutes@office.example,OF_THE_HOUSE",
        "council@office.example,council@office.example,OF_THE_HOUSE",
        "council,council@office.example,OF_THE_HOUSE",
        "council,sip:council@office.example,OF_THE_HOUSE",
        "council,council@pbx.office.example,OF_THE_HOUSE",
        "2103@office.example,2103+minutes@office.example,WORKER",
    })
    void somebodyKnownInTheHouseIsKnownUnderItsDomain(String known, String address, Kind kind) {
        House other = house("", "", "{\"number\":\"" + known + "\",\"protectedFunction\":\"WORKS_COUNCIL\"},");
        Source source = address.startsWith("sip:") ? Source.NUMBER : Source.ADDRESS;

        Placed placed = other.place(Identifier.in(source, address).get(0), "GB");

        assertEquals(kind, placed.kind());
        assertEquals(List.of(Map.of("communication.protectedFunction", "WORKS_COUNCIL")), other.meaning(placed));
    }

    /** Domains have two spellings, and servers write an address into another one. */
    @ParameterizedTest
    @CsvSource({
        "help@xn--bro-hoa.example,OUTSIDE",
        "help@b\u00fcro.example,OUTSIDE",
        "Help@B\u00dcRO.EXAMPLE.,OUTSIDE",
        "help@bu\u0308ro.example,OUTSIDE",
        "help+me@b\u00fcro.example,OUTSIDE",
        "prvs=0123456789=help@b\u00fcro.example,NOT_UNDERSTOOD",
        "SRS0=Ab12=XY=xn--bro-hoa.example=help@relay.example,NOT_UNDERSTOOD",
        "bounces+17-help=xn--bro-hoa.example@lists.example,NOT_UNDERSTOOD",
        "help%xn--bro-hoa.example@relay.example,NOT_UNDERSTOOD",
    })
    void aKnownAddressIsFoundHoweverItIsWritten(String address, Kind kind) {
        for (String written : List.of("help@xn--bro-hoa.example", "help@b\u00fcro.example")) {
            House other =
                    house("", "", "{\"number\":\"" + written + "\",\"protectedFunction\":\"OCCUPATIONAL_HEALTH\"},");

            Placed placed = other.place(Identifier.in(Source.ADDRESS, address).get(0), "GB");

            assertEquals(kind, placed.kind());
            assertEquals(
                    List.of(Map.of("communication.protectedFunction", "OCCUPATIONAL_HEALTH")), other.meaning(placed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help+me@other.example",
                "SRS0=Ab12=XY=other.example=help@relay.example",
                "SRS0=Ab12=XY=xn--bro-hoa.example=me@relay.example",
                "selfhelp=xn--bro-hoa.example@lists.example",
            })
    void anAddressWrittenIntoAnotherIsOnlyItself(String address) {
        House other = house(
                "", "", "{\"number\":\"help@xn--bro-hoa.example\",\"protectedFunction\":\"OCCUPATIONAL_HEALTH\"},");

        assertEquals(
                List.of(),
                other.meaning(other.place(Identifier.in(Source.ADDRESS, address).get(0), "GB")));
    }

    @Test
    void aSpoiledNumberIsNoneOfTheKnownAddresses() {
        House other = house(
                "", "", "{\"number\":\"doctor@practice.example\",\"protectedFunction\":\"OCCUPATIONAL_HEALTH\"},");

        assertEquals(
                List.of(Map.of("communication.protectedFunction", "TRADE_UNION")),
                other.meaning(
                        other.place(Identifier.in(Source.NUMBER, "4.42E+11").get(0), "GB")));
    }

    /** In Andorra numbers have six digits; in Argentina those of mobiles are not dialled with the digits that they have abroad. */
    @ParameterizedTest
    @CsvSource({
        "+376 712345,AD,union 712345",
        "+376 712345,AD,*99*712345",
        "+54 9 2948 53-6490,AR,90294815536490",
    })
    void aKnownNumberIsFoundInWhatIsNotUnderstoodAsItsCountryWritesIt(String number, String region, String written) {
        House abroad = house("", "", "{\"number\":\"" + number + "\",\"protectedFunction\":\"WORKS_COUNCIL\"},");

        Placed placed = abroad.place(Identifier.in(Source.NUMBER, written).get(0), region);

        assertEquals(Kind.NOT_UNDERSTOOD, placed.kind());
        assertEquals(List.of(Map.of("communication.protectedFunction", "WORKS_COUNCIL")), abroad.meaning(placed));
    }

    /** Of three digits the first may be that for an outside line as well. */
    @ParameterizedTest
    @CsvSource({
        "015,FR,NOT_UNDERSTOOD",
        "15,FR,OUTSIDE",
        "014,FR,OF_THE_HOUSE",
        "9999,GB,NOT_UNDERSTOOD",
        "9,GB,OF_THE_HOUSE"
    })
    void anEmergencyCallByAnOutsideLineIsNoExtension(String dialled, String region, Kind kind) {
        assertEquals(
                kind,
                house.place(Identifier.in(Source.NUMBER, dialled).get(0), region)
                        .kind());
    }

    /** In Germany an extension stands behind the number of a firm, which is shorter. */
    @ParameterizedTest
    @ValueSource(strings = {"*31*0302312500", "0302312500", "+49302312500"})
    void theSwitchboardOfAFirmMayLeadToTheKnownNumberBehindIt(String written) {
        House german = house("", "", "{\"number\":\"+49 30 2312500 17\",\"protectedFunction\":\"WORKS_COUNCIL\"},");

        Placed placed = german.place(Identifier.in(Source.NUMBER, written).get(0), "DE");

        assertEquals(Kind.NOT_UNDERSTOOD, placed.kind());
        assertEquals(List.of(Map.of("communication.protectedFunction", "WORKS_COUNCIL")), german.meaning(placed));
    }

    @Test
    void aNumberIsTakenApartOnceAndATextThatIsTooLongForOneIsNotKept() {
        Identifier national = Identifier.in(Source.NUMBER, "07700900012").get(0);
        Identifier international = Identifier.in(Source.NUMBER, "+447700900012").get(0);
        Identifier longest = Identifier.in(Source.DEVICE, "a".repeat(100)).get(0);
        Identifier tooLong = Identifier.in(Source.DEVICE, "a".repeat(101)).get(0);

        assertSame(house.place(national, "GB"), house.place(national, "GB"));
        assertSame(house.place(international, "GB"), house.place(international, "NL"));
        assertSame(house.place(longest, "GB"), house.place(longest, "GB"));
        assertNotSame(house.place(tooLong, "GB"), house.place(tooLong, "GB"));
        assertEquals(Kind.NAME, house.place(tooLong, "GB").kind());
    }

    /** Somebody may have the number that calls for help as an extension; only the telephone itself tells for certain. */
    @ParameterizedTest
    @CsvSource({
        "NUMBER, 999, GB, WORKER_PERHAPS",
        "NUMBER, 112, GB, WORKER_PERHAPS",
        "NUMBER, 112, NL, WORKER_PERHAPS",
        "NUMBER, 999, NL, WORKER", // calls nobody there
        "NUMBER, 2101, GB, WORKER",
        "DEVICE, 999, GB, WORKER",
        "EXTENSION, 999, GB, WORKER",
    })
    void whoDialsForHelpMayHaveCalledForHelp(Source source, String dialled, String region, Kind kind) {
        House some = house(
                "{\"extension\":\"999\",\"worker\":\"bob\",\"since\":\"2025-01-01\"},"
                        + "{\"extension\":\"112\",\"worker\":\"bob\",\"since\":\"2025-01-01\"},",
                "",
                "");

        Placed placed = some.place(Identifier.in(source, dialled).get(0), region);

        assertEquals(kind, placed.kind());
        assertEquals(dialled, placed.key());
    }

    @Test
    void tellsOnlyTheKindInItsTextForm() {
        assertEquals("Placed[OUTSIDE]", place("02079460190").toString());
    }

    @Test
    void anAddressOfDigitsIsFoundHoweverEitherSideWritesIt() {
        House other = new House(ArrangementReader.read(
                Calls.ARRANGEMENT
                        .replace("\"number\":\"020 7946 0190\"", "\"number\":\"sip:+442079460190@gw.example\"")
                        .replace(
                                "\"numbers\":[",
                                "\"numbers\":[{\"number\":\"445566@doctor.example\",\"protectedFunction\":\"OCCUPATIONAL_HEALTH\"},")
                        .replace(
                                "\"register\":[",
                                "\"register\":[{\"extension\":\"7701@office.example\",\"worker\":\"bob\",\"since\":\"2025-01-01\"},"),
                Set.of(),
                new NumberSpelling()));

        for (String written : List.of("02079460190", "tel:+442079460190", "sip:02079460190@other.example")) {
            assertEquals(
                    List.of(Map.of("communication.protectedFunction", "TRADE_UNION")),
                    other.meaning(
                            other.place(Identifier.in(Source.NUMBER, written).get(0), "GB")),
                    written);
        }
        assertEquals(
                List.of(Map.of("communication.protectedFunction", "OCCUPATIONAL_HEALTH")),
                other.meaning(other.place(
                        Identifier.in(Source.NUMBER, "sip:445566@doctor.example")
                                .get(0),
                        "GB")));
        assertEquals(
                Kind.WORKER,
                other.place(
                                Identifier.in(Source.NUMBER, "sip:7701@office.example")
                                        .get(0),
                                "GB")
                        .kind());
    }

    /** What a record puts around or between the digits of the union never makes it somebody else for certain. */
    @Test
    void theUnionIsNeverSomebodyElseWhateverStandsBetweenItsDigits() {
        List<String> written = List.of("+442079460190", "02079460190", "442079460190", "00442079460190");
        List<String> signs = List.of(
                " ", "-", ".", "/", "(", ")", "_", "~", "'", "\"", "*", "#", ";", ":", ",", "|", "\t", "+", "@", "<",
                ">", "=", "&", "\u00a0", "\u200b", "\u202a", "x", "ext", "tel:", "sip:", "%20", "\\", "\r\n");
        Random random = new Random(20261129);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(written.get(random.nextInt(written.size())));
            for (int change = random.nextInt(4); change >= 0; change--) {
                text.insert(random.nextInt(text.length() + 1), signs.get(random.nextInt(signs.size())));
            }
            for (Identifier identifier : Identifier.in(Source.NUMBER, text.toString())) {
                Placed placed = house.place(identifier, "GB");
                assertTrue(
                        !placed.tellsWhoOutside() || !house.meaning(placed).isEmpty(),
                        () -> "certain of `" + text + "`");
            }
        }
    }

    private static House house(String register, String queues, String numbers) {
        return new House(ArrangementReader.read(
                Calls.ARRANGEMENT
                        .replace("\"register\":[", "\"register\":[" + register)
                        .replace("\"queues\":[", "\"queues\":[" + queues)
                        .replace("\"numbers\":[", "\"numbers\":[" + numbers),
                Set.of(),
                new NumberSpelling()));
    }

    private Placed place(String written) {
        List<Identifier> found = Identifier.in(Source.NUMBER, written);
        return house.place(found.get(found.size() - 1), "GB");
    }
}
