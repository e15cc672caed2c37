package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.RequestReader;

/** The facts of one request by path, in the words of the vocabulary, without its worker's key and its day. */
final class FactSheet {

    private static final int USUAL_SIZE = 64;

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

    /** Returns the request about a worker on a day that these facts make; throws as {@link RequestReader} does. */
    MonitoringRequest request(RequestReader reader, String worker, LocalDate day) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        put(root, "day", day.toString());
        put(root, "worker.id", worker);
        facts.forEach((path, value) -> put(root, path, value));
        return reader.read(root.toString());
    }

    private static void put(ObjectNode root, String path, Object value) {
        int dot = path.indexOf('.');
        ObjectNode holder = dot < 0 ? root : root.withObjectProperty(path.substring(0, dot));
        String key = path.substring(dot + 1);
        if (value instanceof Boolean truth) {
            holder.put(key, truth);
        } else if (value instanceof Integer number) {
            holder.put(key, number);
        } else if (value instanceof BigDecimal number) {
            holder.put(key, number);
        } else {
            holder.put(key, value.toString());
        }
    }
}
