package org.monitoringconsent.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every value that a request can state, by part and path, for readers and writers of any form.
 *
 * <p>The order is that of the vocabulary.
 */
public final class RequestFields {

    private static final Map<String, List<Field>> BY_PART = byPart();

    private RequestFields() {}

    private static Map<String, List<Field>> byPart() {
        Map<String, List<Field>> byPart = new LinkedHashMap<>();
        byPart.put("", Collections.unmodifiableList(Facts.CATALOGUE.request.fields()));
        for (Part part : Facts.CATALOGUE.parts()) {
            byPart.put(part.name(), Collections.unmodifiableList(part.fields()));
        }
        return Collections.unmodifiableMap(byPart);
    }

    /** The names of the parts in order, without the request itself. */
    public static List<String> parts() {
        List<String> names = new ArrayList<>(BY_PART.keySet());
        names.remove("");
        return names;
    }

    /** Whether every request has this part because something in it must be stated. */
    public static boolean isRequired(String part) {
        return Facts.CATALOGUE.parts().stream().anyMatch(each -> each.name().equals(part) && each.isRequired());
    }

    /** The fields of a part in order; of the request itself for the empty name; empty when there is no such part. */
    public static List<Field> of(String part) {
        return BY_PART.getOrDefault(part, List.of());
    }

    /** The field with this path, or empty. */
    public static Optional<Field> named(String path) {
        int dot = path.indexOf('.');
        return of(dot < 0 ? "" : path.substring(0, dot)).stream()
                .filter(field -> field.path().equals(path))
                .findFirst();
    }

    /**
     * The request that states these values.
     *
     * @param parts the names of the parts that it has
     * @param stated the value of each field, empty for what is left out
     * @throws RequestShapeException when it is not well formed
     */
    public static MonitoringRequest build(
            Iterable<String> parts,
            Function<Field, Optional<?>> stated,
            Map<String, ? extends AttributeValue> attributes) {
        MonitoringRequest.Builder request = MonitoringRequest.builder();
        Facts.CATALOGUE.request.state(stated, request);
        for (String name : parts) {
            for (Part part : Facts.CATALOGUE.parts()) {
                if (part.name().equals(name)) {
                    part.state(stated, request);
                }
            }
        }
        return request.putAllAttributes(attributes).build();
    }
}
