// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one object of a record; what is missing, or is something else, says so. */
final class Fields {

    private final Map<?, ?> fields;

    private Fields(Map<?, ?> fields) {
        this.fields = fields;
    }

    static Fields of(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new DecisionRecordException("a record must hold an object where something else stands");
    }

    /** The same, which has no other keys than these. */
    Fields allowing(String... keys) {
        Set<String> known = Set.of(keys);
        for (Object key : fields.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new DecisionRecordException("a record must hold no key beside " + List.of(keys));
            }
        }
        return this;
    }

    @Nullable
    Object raw(String key) {
        return fields.get(key);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String text(String key) {
        return optionalText(key)
                .orElseThrow(() -> new DecisionRecordException("`" + key + "` of a record must be given"));
    }

    Optional<String> optionalText(String key) {
        Object value = fields.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new DecisionRecordException("`" + key + "` of a record must be a text");
    }

    boolean flag(String key) {
        Object value = fields.get(key);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new DecisionRecordException("`" + key + "` of a record must be true or false");
    }

    /** The value that a text stands for; what cannot be read says which key it is. */
    <V> V read(String key, Function<String, V> reading) {
        return read(key, text(key), reading);
    }

    <V> Optional<V> optional(String key, Function<String, V> reading) {
        return optionalText(key).map(text -> read(key, text, reading));
    }

    private static <V> V read(String key, String text, Function<String, V> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException unknown) {
            throw new DecisionRecordException(
                    "`" + key + "` of a record must be a word that this version knows", unknown);
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return read(key, text -> Enum.valueOf(type, text));
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : items(key)) {
            if (!(item instanceof String text)) {
                throw new DecisionRecordException("`" + key + "` of a record must hold texts");
            }
            texts.add(text);
        }
        return texts;
    }

    <V> List<V> each(String key, Function<String, V> reading) {
        return texts(key).stream().map(text -> read(key, text, reading)).toList();
    }

    List<Fields> objects(String key) {
        List<Fields> objects = new ArrayList<>();
        items(key).forEach(item -> objects.add(of(item)));
        return objects;
    }

    private List<?> items(String key) {
        Object value = fields.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items) {
            return items;
        }
        throw new DecisionRecordException("`" + key + "` of a record must be a list");
    }

    Optional<Fields> object(String key) {
        return has(key) ? Optional.of(of(fields.get(key))) : Optional.empty();
    }

    Set<String> keys() {
        Set<String> keys = new java.util.LinkedHashSet<>();
        fields.keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }
}
