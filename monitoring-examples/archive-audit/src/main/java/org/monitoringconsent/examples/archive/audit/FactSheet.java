// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestFields;

/** The facts of one request by path, in the words of the vocabulary, without its worker's key and its day. */
final class FactSheet {

    private static final int USUAL_SIZE = 64;
    private static final String ATTRIBUTES = "attributes.";

    private final Map<String, Object> facts = new LinkedHashMap<>(USUAL_SIZE);

    FactSheet() {}

    FactSheet(FactSheet other) {
        facts.putAll(other.facts);
    }

    /** States a fact. */
    FactSheet state(String path, Object value) {
        facts.put(path, value);
        return this;
    }

    /** States a fact if there is a value for it. */
    FactSheet state(String path, Optional<?> value) {
        value.ifPresent(given -> facts.put(path, given));
        return this;
    }

    /** States several facts. */
    FactSheet stateAll(Map<String, Object> more) {
        facts.putAll(more);
        return this;
    }

    /** Leaves a fact unstated after all. */
    FactSheet withdraw(String path) {
        facts.remove(path);
        return this;
    }

    Optional<Object> value(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    /** Returns what is stated, by path; it changes with the sheet. */
    Map<String, Object> stated() {
        return Collections.unmodifiableMap(facts);
    }

    /** Returns what is stated, by path; it no longer changes with the sheet. */
    Map<String, Object> copy() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * Returns the request about a worker on a day that these facts make.
     *
     * @param attributeKeys the facts that rule sets bring along
     * @throws IllegalArgumentException when they do not fit together, or when there is no such fact or value
     */
    MonitoringRequest request(Set<String> attributeKeys, String worker, LocalDate day) {
        Map<String, Object> values = new HashMap<>(USUAL_SIZE);
        values.put("day", day);
        values.put("worker.id", worker);
        values.putAll(facts);
        Set<String> parts = new LinkedHashSet<>();
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        for (Map.Entry<String, Object> stated : values.entrySet()) {
            String path = stated.getKey();
            Optional<Field> field = RequestFields.named(path);
            Optional<?> value = field.flatMap(known -> value(known, stated.getValue()));
            if (value.isPresent()) {
                parts.add(field.get().partName());
                stated.setValue(value.get());
            } else if (path.startsWith(ATTRIBUTES) && attributeKeys.contains(path.substring(ATTRIBUTES.length()))) {
                attributes.put(path.substring(ATTRIBUTES.length()), attribute(stated.getValue()));
            } else {
                throw new IllegalArgumentException(
                        "`" + path + "` must be a fact that is known, with one of its values");
            }
        }
        return RequestFields.build(parts, field -> Optional.ofNullable(values.get(field.path())), attributes);
    }

    /** The value of a field, or of its name in the vocabulary; empty when it has no such value. */
    private static Optional<?> value(Field field, Object stated) {
        if (!(stated instanceof String name)) {
            return Optional.of(stated);
        }
        return switch (field.form()) {
            case CONSTANT ->
                field.constants().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst();
            case COUNTRY -> CountryCode.find(name);
            case REGION -> RegionCode.find(name);
            case DAY -> Optional.of(LocalDate.parse(name));
            case TEXT -> Optional.of(name);
            case FLAG, COUNT -> Optional.empty();
        };
    }

    private static AttributeValue attribute(Object stated) {
        if (stated instanceof Boolean flag) {
            return AttributeValue.of(flag);
        }
        if (stated instanceof BigDecimal number) {
            return AttributeValue.of(number);
        }
        return stated instanceof Integer number ? AttributeValue.of(number) : AttributeValue.of(stated.toString());
    }
}
