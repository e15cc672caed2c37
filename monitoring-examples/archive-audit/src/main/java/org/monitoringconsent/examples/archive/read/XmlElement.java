package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with everything known by its local name, because vendors disagree about namespaces and prefixes. */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name) {
        this.name = name;
    }

    void putAttribute(String key, String value) {
        attributes.put(key, value);
    }

    void child(XmlElement child) {
        children.add(child);
    }

    StringBuilder content() {
        return text;
    }

    String name() {
        return name;
    }

    String text() {
        return text.toString().strip();
    }

    /** Returns the first of the attributes that is there and not blank. */
    Optional<String> attribute(String... keys) {
        return Stream.of(keys)
                .map(attributes::get)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst();
    }

    /** Returns the first child; a well-formed document's top has exactly one. */
    XmlElement first() {
        return children.get(0);
    }

    Stream<XmlElement> children(String local) {
        return children.stream().filter(child -> child.name.equalsIgnoreCase(local));
    }

    Optional<XmlElement> child(String local) {
        return children(local).findFirst();
    }

    /** Returns the text of the first child of the name that has any. */
    Optional<String> childText(String local) {
        return children(local)
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Returns all elements of the name, at any depth. */
    Stream<XmlElement> descendants(String local) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equalsIgnoreCase(local) ? Stream.of(child) : Stream.empty(),
                        child.descendants(local)));
    }
}
