// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that follow each other in a file are read as one, in which each line keeps its number. */
class OneDocumentTest {

    /** {@code N}, {@code R} and {@code T} stand for a line feed, a carriage return and a tabulator. */
    @ParameterizedTest
    @CsvSource({
        "<a/>, <a/>",
        "<?xml version=\"1.0\"?><a/>, <a/>",
        "<?xml version=\"1.0\"?>N<a/>N<?xml version=\"1.0\"?>N<b/>, N<a/>NN<b/>",
        "<?xmlTversion=\"1.0\"N?>N<a/>, NN<a/>",
        "<?xmlNversion=\"1.0\"N?><a/>, NN<a/>",
        "<?xmlRversion=\"1.0\"?><a/>, <a/>",
        "<?xml?><a/>, <a/>",
        "<?XML version=\"1.0\"?><a/>, <a/>",
        "<?xml-stylesheet x?><a/>, <?xml-stylesheet x?><a/>",
        "<?xmlx?><a/>, <?xmlx?><a/>",
        "<?x?><a/>, <?x?><a/>",
        "<!-- c --><a/>, <!-- c --><a/>",
        "<<a/>, <<a/>",
        "<<<?xml ?><a/>, <<<a/>",
        "<, <",
        "<?xml, <?xml",
        "'<?xml ', ''",
        "'', ''",
    })
    void whatAReaderOfXmlWouldRefuseIsLeftOut(String written, String read) throws IOException {
        for (int count : new int[] {1, 3, 5_000}) {
            assertEquals("<archive>" + lines(read) + "</archive>", all(lines(written), count));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE a>", "<?xml version=\"1.0\"?><!doctype a [<!ENTITY x \"y\">]><a/>", "<<!DocType"})
    void aDocumentTypeIsRefused(String text) {
        assertThrows(IOException.class, () -> all(text, 100));
    }

    /** A declaration says its version and its encoding; what goes on is none. */
    @Test
    void aDeclarationHasAnEnd() throws IOException {
        String most = "<?xml" + " ".repeat(1_000) + "?>";

        assertEquals("<archive><a/></archive>", all(most + "<a/>", 100));
        assertThrows(IOException.class, () -> all("<?xml" + " ".repeat(1_002) + "?><a/>", 100));
    }

    @Test
    void whatItReadsIsClosedWithIt() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        Reader reader = new StringReader("<a/>") {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        OneDocument document = new OneDocument(reader);
        assertFalse(closed.get());
        document.close();

        assertTrue(closed.get());
    }

    private static String lines(String text) {
        return text.replace('N', '\n').replace('R', '\r').replace('T', '\t');
    }

    private static String all(String text, int count) throws IOException {
        StringBuilder read = new StringBuilder();
        try (OneDocument document = new OneDocument(new StringReader(text))) {
            char[] buffer = new char[count + 2];
            for (int length = document.read(buffer, 1, count); length >= 0; length = document.read(buffer, 1, count)) {
                read.append(buffer, 1, length);
            }
        }
        return read.toString();
    }
}
