// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Fact;

/** The states of the facts that rule sets declare over {@code attributes}, for one request. */
public final class DeclaredStates {

    /** No such fact. */
    public static final DeclaredStates NONE = new DeclaredStates(Map.of());

    private final Map<String, Integer> states;

    private DeclaredStates(Map<String, Integer> states) {
        this.states = states;
    }

    /** Reads the attributes; the faulty ones are added to the list by key. */
    public static DeclaredStates read(
            SortedMap<String, AttributeValue> attributes, Map<String, Fact<?>> declared, List<String> faulty) {
        Map<String, Integer> states = new HashMap<>();
        attributes.forEach((key, value) -> {
            Fact<?> fact = declared.get(key);
            int position = fact == null ? -1 : fact.values().indexOf(value.asText());
            if (position < 0) {
                faulty.add(key);
            } else {
                states.put(key, position + 1);
            }
        });
        return new DeclaredStates(states);
    }

    /** The names of the facts that the request states. */
    public Set<String> names() {
        return states.keySet();
    }

    /** The state of the fact, 0 when it is not stated. */
    public int state(Fact<?> fact) {
        return states.getOrDefault(fact.name(), 0);
    }
}
