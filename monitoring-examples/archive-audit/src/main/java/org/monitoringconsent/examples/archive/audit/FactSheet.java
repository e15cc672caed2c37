// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.MonitoringRequest;
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
    void state(String path, Optional<?> value) {
        value.ifPresent(given -> facts.put(path, given));
    }

    /** States several facts. */
    void stateAll(Map<String, Object> more) {
        facts.putAll(more);
    }

    /** Leaves a fact unstated after all. */
    void withdraw(String path) {
        facts.remove(path);
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
        for (String path : facts.keySet()) {
            if (path.startsWith(ATTRIBUTES) && !attributeKeys.contains(path.substring(ATTRIBUTES.length()))) {
                throw new IllegalArgumentException("`" + path + "` must be a fact that a rule set brings along");
            }
        }
        return RequestFields.build(values);
    }
}
