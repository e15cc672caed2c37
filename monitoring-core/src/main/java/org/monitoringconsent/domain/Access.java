// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads all values of one type of part, and states them.
 *
 * <p>Each type says it beside its accessors, in plain code and in the order of the catalogue, to which a test holds it: a
 * reference to a method for each value would make two hundred classes before the first verdict, and a search for methods by
 * name would cost every request that is read.
 *
 * @param <T> the part, or the request itself for what stands in no part
 */
abstract class Access<T> {

    /** The part of a request; null when the request does not have it. */
    @Nullable
    abstract T in(MonitoringRequest request);

    /** What its accessors give. */
    abstract Object[] values(T from);

    /** Puts the part with these values into a request. */
    abstract void state(Stated next, MonitoringRequest.Builder request);

    /** Puts the part of a request into another, if it is there. */
    abstract void copy(MonitoringRequest from, MonitoringRequest.Builder to);

    /** The values of a part, one after the other. */
    static final class Stated {
        private final Iterator<Field> fields;
        private final Function<Field, Optional<?>> values;

        Stated(List<Field> fields, Function<Field, Optional<?>> values) {
            this.fields = fields.iterator();
            this.values = values;
        }

        /** The next one, which is always stated. */
        @SuppressWarnings("TypeParameterUnusedInFormals") // A builder takes what the catalogue gives the field.
        <V> V given() {
            return this.<V>value().orElseThrow();
        }

        /** The next one, or empty when it is not stated. */
        @SuppressWarnings("unchecked") // Of the type that the catalogue gives the field.
        <V> Optional<V> value() {
            Field field = fields.next();
            Optional<?> value = values.apply(field);
            return value.isEmpty() ? Optional.empty() : Optional.of((V) field.typed(value.get()));
        }
    }
}
