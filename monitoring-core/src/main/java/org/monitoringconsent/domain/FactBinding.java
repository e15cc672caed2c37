package org.monitoringconsent.domain;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact of the vocabulary stands in a request and in its packed form.
 *
 * @param place its lowest bit in the packed form, counted through all words
 */
record FactBinding<V>(
        Part<?, ?> part,
        @Nullable Field field,
        Function<Object, Optional<V>> getter,
        BiFunction<MonitoringRequest, V, Optional<?>> back,
        @Nullable Fact<?> tie,
        BiPredicate<Object, Object> fits,
        int place) {}
