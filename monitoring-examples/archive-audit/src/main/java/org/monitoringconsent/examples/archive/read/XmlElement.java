// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Returns what a JSON value would be as an element: keys become children and attributes, lists repeat their element. */
    static XmlElement of(String name, JsonNode value) {
        XmlElement element = new XmlElement(name);
        if (value.isValueNode()) {
            element.text.append(value.asText(""));
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode inner = field.getValue();
            List<JsonNode> all = inner.isArray() ? Json.list(inner) : List.of(inner);
            all.forEach(one -> element.child(of(field.getKey(), one)));
            if (inner.isValueNode() && !inner.isNull()) {
                element.putAttribute(field.getKey(), inner.asText(""));
            }
        }
        return element;
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

    /** Returns the attributes by their names, in the order of the document. */
    Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    Stream<XmlElement> children() {
        return children.stream();
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
        return descendants().filter(element -> element.name.equalsIgnoreCase(local));
    }

    /** Returns all elements within, each before those in it. */
    Stream<XmlElement> descendants() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }
}
