// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.monitoringconsent.law.InForce;

/**
 * Something and the days on which it counts.
 *
 * @param value what counts
 * @param span when
 */
public record Dated<T>(T value, InForce span) {

    /** Checks that there is something, and when. */
    public Dated {
        Objects.requireNonNull(value, "what counts must be given");
        Objects.requireNonNull(span, "the days on which it counts must be given");
    }

    static <T> List<T> on(List<Dated<T>> all, LocalDate day) {
        List<T> values = new ArrayList<>();
        for (Dated<T> dated : all) {
            if (dated.span().covers(day)) {
                values.add(dated.value());
            }
        }
        return Collections.unmodifiableList(values);
    }
}
