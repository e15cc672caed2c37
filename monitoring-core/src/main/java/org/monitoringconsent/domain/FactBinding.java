// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact of the vocabulary stands in a request and in its packed form.
 *
 * @param field the field that states it, or from which it follows; null for one that says whether a part is there
 * @param at its position among the values of the part; negative for one that says whether the part is there
 * @param back what the field becomes when the fact is changed; null where that is the value itself
 * @param tie the fact whose value its own must fit; null when there is none
 * @param place its lowest bit in the packed form, counted through all words
 */
record FactBinding<V>(
        Part part,
        @Nullable Field field,
        int at,
        @Nullable Back<V> back,
        @Nullable Fact<?> tie,
        @Nullable Fit<Object, Object> fit,
        int place) {

    /** Says what a field becomes when the fact that follows from it gets a value; empty leaves it out. */
    interface Back<V> {
        Optional<?> of(MonitoringRequest request, V value);
    }

    /** Whether a value fits one of another fact. */
    interface Fit<W, V> {
        boolean fits(W other, V value);
    }

    /** The value in the part, or null when it is not stated. What can only be stated as true is not stated when it is false. */
    @Nullable
    Object read(Object holder) {
        return stated(part.values(holder));
    }

    /** The same among all values of the part. */
    @Nullable
    Object stated(Object[] values) {
        if (at < 0) {
            return true;
        }
        Object value = Part.stated(values[at]);
        return back != null && Boolean.FALSE.equals(value) ? null : value;
    }

    Optional<?> written(MonitoringRequest request, V value) {
        return back == null ? Optional.of(value) : back.of(request, value);
    }
}
