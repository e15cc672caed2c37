package org.monitoringconsent.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.monitoringconsent.law.InForce;

/**
 * Something and the days on which it counts.
 *
 * @param value what counts
 * @param span when
 */
public record Dated<T>(T value, InForce span) implements Serializable {

    static <T> List<T> on(List<Dated<T>> all, LocalDate day) {
        return all.stream()
                .filter(dated -> dated.span().covers(day))
                .map(Dated::value)
                .toList();
    }
}
