// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** How much of XML is taken in at once, and where it is said that something is too much. */
class BoundedXmlTest {

    private static final String LONG = "x".repeat(4 * 1024 * 1024);

    @Test
    void elementsStandInEachOtherUpToFortyDeep() throws IOException, Unusable {
        assertEquals(1, read(nested(40)).size());
        assertEquals("line 1: XML with too many or too deeply nested elements", refusal(nested(41)));
    }

    @Test
    void aRecordHasSoManyElementsAndTheNextAsMany() throws IOException, Unusable {
        String record = "<r>" + "<e/>".repeat(19_999) + "</r>";

        assertEquals(2, read(record + record).size());
        assertEquals(25_000, read("<list>" + "<e/>".repeat(25_000) + "</list>").size());
        assertEquals(
                "line 1: XML with too many or too deeply nested elements",
                refusal("<r>" + "<e/>".repeat(20_000) + "</r>"));
        assertEquals(
                "line 1: XML with too many or too deeply nested elements",
                refusal("<list><r>" + "<e/>".repeat(20_000) + "</r></list>"));
    }

    /** Everybody in it is looked for in all of it. */
    @Test
    void aSmallTextHasFewer() throws IOException, Unusable {
        String small = "<r>" + "<e/>".repeat(9_999) + "</r>";

        assertEquals(2, BoundedXml.parse(small + small, 1).size());
        assertThrows(Unusable.class, () -> BoundedXml.parse("<r>" + "<e/>".repeat(10_000) + "</r>", 1));
    }

    @Test
    void aRecordHasSoManyCharactersAndTheNextAsMany() throws IOException, Unusable {
        assertEquals(2, read("<r>" + LONG + "</r><r>" + LONG + "</r>").size());
        assertEquals(
                2, read("<list><r>" + LONG + "</r><r>" + LONG + "</r></list>").size());
        for (String record : List.of(
                "<r>" + LONG + "x</r>",
                "<r><e>" + LONG + "</e><e>x</e></r>",
                "<r a=\"x\">" + LONG + "</r>",
                "<r a=\"" + LONG + "x\"/>",
                "<r a=\"" + LONG + "\" b=\"x\"/>")) {
            assertEquals("line 1: XML with more than 4194304 characters in one record", refusal(record));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<r/>~<r>|line 7: not well-formed XML, or XML that breaks off before its end",
                "<list>~~text</list>|line 8: not well-formed XML, or XML that breaks off before its end",
                "<r/>text|line 6: not well-formed XML, or XML that breaks off before its end",
                "<r>~&nobody;</r>|line 7: XML with an entity of its own, which is refused",
            })
    void whatIsWrongIsToldByItsLineInTheFile(String text, String told) {
        assertEquals(told, refusal(text.replace('~', '\n'), 6));
    }

    /** Some recorders write prefixes that they declare nowhere; which language a name is of counts for nothing here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r><a:e b:c=\"1\" xmlns=\"urn:x\">t</a:e></r>",
                "<r xmlns:a=\"urn:x\" xmlns:b=\"urn:y\"><a:e b:c=\"1\">t</a:e></r>",
                "<a:r><e c=\"1\">t</e></a:r>",
            })
    void aPrefixIsNoPartOfAName(String text) throws IOException, Unusable {
        XmlElement record = read(text).get(0);
        XmlElement element = record.child("e").orElseThrow();

        assertEquals("r", record.name());
        assertEquals(Map.of(), record.attributes());
        assertEquals(Map.of("c", "1"), element.attributes());
        assertEquals("t", element.text());
    }

    /** The reader of the platform has bounds of its own. */
    @Test
    void moreAttributesThanAnybodyGivesAreHostile() {
        String attributes = String.join(
                " ", IntStream.range(0, 10_001).mapToObj(i -> "a" + i + "=\"\"").toList());

        assertEquals(
                "line 1: XML with entities or sizes that no honest record has", refusal("<r " + attributes + "/>"));
    }

    private static String nested(int deep) {
        return "<e>".repeat(deep) + "</e>".repeat(deep);
    }

    private static List<XmlElement> read(String text) throws IOException, Unusable {
        List<XmlElement> taken = new ArrayList<>();
        BoundedXml.read(new StringReader(text), 1, Set.of("list"), taken::add);
        return taken;
    }

    private static String refusal(String text) {
        return refusal(text, 1);
    }

    private static String refusal(String text, int firstLine) {
        Unusable refused = assertThrows(
                Unusable.class,
                () -> BoundedXml.read(new StringReader(text), firstLine, Set.of("list"), element -> {}));
        UnreadableRecord told = refused.in(Origin.ofFile("calls.xml"));
        return told.origin().place() + ": " + told.why();
    }
}
