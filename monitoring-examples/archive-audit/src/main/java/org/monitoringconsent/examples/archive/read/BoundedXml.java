package org.monitoringconsent.examples.archive.read;

import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads small XML documents that nobody vouches for: no document types, no entities of their own, bounded in size. */
final class BoundedXml {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private final XMLStreamReader reader;
    private final int firstLine;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final XmlElement top = new XmlElement("");
    private int elements;
    private long characters;

    private BoundedXml(XMLStreamReader reader, int firstLine) {
        this.reader = reader;
        this.firstLine = firstLine;
        open.push(top);
    }

    /** Returns the root element of a document. */
    static XmlElement parse(InputStream in) throws Unusable {
        try {
            return new BoundedXml(factory().createXMLStreamReader(in), 1).root();
        } catch (XMLStreamException broken) {
            throw unusable(broken, 1);
        }
    }

    /** Returns the root element of a document that begins at the given line of its file. */
    static XmlElement parse(Reader in, int firstLine) throws Unusable {
        try {
            return new BoundedXml(factory().createXMLStreamReader(in), firstLine).root();
        } catch (XMLStreamException broken) {
            throw unusable(broken, firstLine);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private XmlElement root() throws XMLStreamException, Unusable {
        while (reader.hasNext()) {
            step(reader.next());
        }
        return top.first();
    }

    private void step(int event) throws Unusable {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw Unusable.hostile(place(), "XML with a document type, which is refused");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw Unusable.hostile(place(), "XML with an entity of its own, which is refused");
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
            default -> {} // comments, processing instructions, spaces
        }
    }

    private void open() throws Unusable {
        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw Unusable.hostile(place(), "XML with too many or too deeply nested elements");
        }
        XmlElement element = new XmlElement(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.putAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            characters += reader.getAttributeValue(i).length();
        }
        open.element().child(element);
        open.push(element);
        boundCharacters();
    }

    private void characters() throws Unusable {
        characters += reader.getTextLength();
        boundCharacters();
        open.element().content().append(reader.getText());
    }

    private void boundCharacters() throws Unusable {
        if (characters > MOST_CHARACTERS) {
            throw Unusable.hostile(place(), "XML with more than " + MOST_CHARACTERS + " characters");
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
            return Unusable.hostile(place, "XML with entities or sizes that no honest record has");
        }
        return Unusable.damaged(place, "not well-formed XML, or XML that breaks off before its end");
    }
}
