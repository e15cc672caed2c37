// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML documents that nobody vouches for: no document types, no entities of their own, each record bounded in size.
 * There is no bound on how many records there are, in a list or one document after the other.
 */
final class BoundedXml {

    /** Takes a record as soon as it is complete. */
    interface Taker {
        void take(XmlElement element) throws Unusable;
    }

    private static final String NAMESPACE = "xmlns";
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;

    /** Some thousand people of one call; each of them is looked for in all that is told. */
    private static final int MOST_OF_A_SMALL_TEXT = 10_000;

    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private final XMLStreamReader reader;
    private final int firstLine;
    private final Set<String> lists;
    private final Taker taker;
    private final int mostElements;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private int elements;
    private long characters;

    private BoundedXml(XMLStreamReader reader, int firstLine, Set<String> lists, int mostElements, Taker taker) {
        this.reader = reader;
        this.mostElements = mostElements;
        this.firstLine = firstLine;
        this.lists = lists;
        this.taker = taker;
    }

    /**
     * Reads documents one after the other and gives each root element, or each element below a root of one of the names.
     *
     * @param firstLine the line of the file at which the text begins
     */
    static void read(Reader text, int firstLine, Set<String> lists, Taker taker) throws IOException, Unusable {
        read(text, firstLine, lists, MOST_ELEMENTS, taker);
    }

    private static void read(Reader text, int firstLine, Set<String> lists, int mostElements, Taker taker)
            throws IOException, Unusable {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new OneDocument(text));
            new BoundedXml(reader, firstLine, lists, mostElements, taker).documents();
        } catch (XMLStreamException broken) {
            throw unusable(broken, firstLine);
        }
    }

    /** Returns the root elements of a small text. */
    static List<XmlElement> parse(String text, int firstLine) throws IOException, Unusable {
        List<XmlElement> roots = new ArrayList<>();
        read(new StringReader(text), firstLine, Set.of(), MOST_OF_A_SMALL_TEXT, roots::add);
        return roots;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Recorders write prefixes that they declare nowhere.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void documents() throws XMLStreamException, Unusable {
        while (reader.hasNext()) {
            step(reader.next());
        }
    }

    private void step(int event) throws Unusable {
        switch (event) {
            case XMLStreamConstants.DTD -> throw Unusable.hostile(place(), "xml.type");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw Unusable.hostile(place(), "xml.entity");
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
            default -> {} // comments, processing instructions, spaces
        }
    }

    private void open() throws Unusable {
        XmlElement element = new XmlElement(withoutPrefix(reader.getLocalName()));
        if (open.size() <= 1 || isList(open.element())) {
            elements = 0;
            characters = 0;
        }
        if (++elements > mostElements || open.size() > DEEPEST) {
            throw Unusable.hostile(place(), "xml.deep");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (!name.equals(NAMESPACE) && !NAMESPACE.equals(reader.getAttributePrefix(i))) {
                element.putAttribute(withoutPrefix(name), reader.getAttributeValue(i));
            }
            characters += reader.getAttributeValue(i).length();
        }
        boundCharacters();
        open.push(element);
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The outermost element is our own; a record is what stands below it, or below a list. */
    private void close() throws Unusable {
        XmlElement element = open.pop();
        if (open.isEmpty()) {
            return;
        }
        XmlElement holder = open.element();
        boolean root = open.size() == 1;
        if ((root && !lists.contains(element.name())) || isList(holder)) {
            taker.take(element);
        } else if (!root) {
            holder.child(element);
        }
    }

    private boolean isList(XmlElement element) {
        return open.size() == 2 && lists.contains(element.name());
    }

    private void characters() throws Unusable {
        characters += reader.getTextLength();
        boundCharacters();
        XmlElement holder = open.element();
        if (open.size() > 1 && !isList(holder)) {
            holder.content().append(reader.getText());
        } else if (!reader.getText().isBlank()) {
            throw Unusable.damaged(place(), "xml.broken");
        }
    }

    private void boundCharacters() throws Unusable {
        if (characters > MOST_CHARACTERS) {
            throw Unusable.hostile(place(), "xml.long", MOST_CHARACTERS);
        }
    }

    private String place() {
        return "line " + (firstLine - 1 + Math.max(1, reader.getLocation().getLineNumber()));
    }

    private static Unusable unusable(XMLStreamException broken, int firstLine) {
        int line = broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNumber());
        String place = "line " + (firstLine - 1 + line);
        String message = String.valueOf(broken.getMessage());
        if (message.contains("JAXP0") || message.contains("was referenced, but not declared")) {
            return Unusable.hostile(place, "xml.hostile");
        }
        return message.contains(OneDocument.DOCUMENT_TYPE)
                ? Unusable.hostile(place, "xml.type")
                : Unusable.damaged(place, "xml.broken");
    }
}
