// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.FaultText;
import org.monitoringconsent.domain.ShapeFault;

/** Says everything that is wrong with the JSON of a request, at once. */
public final class JsonRequestException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String AT_LINE = "atLine";

    private final ArrayList<ShapeFault> faults;

    /** Says all of these faults. */
    JsonRequestException(List<ShapeFault> faults) {
        super(faults.stream().map(ShapeFault::sentence).collect(Collectors.joining("; ")));
        this.faults = new ArrayList<>(faults);
    }

    /** Returns the faults in the order in which they were met; the path is empty for the text as a whole. */
    public List<ShapeFault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /**
     * Everything that is wrong, in the language.
     *
     * @param firstLine the line of a larger text on which this one begins, from 1; places are counted in the larger text
     */
    public String sentence(Locale language, long firstLine) {
        return sentence(language, firstLine, 1);
    }

    /**
     * Everything that is wrong, in the language.
     *
     * @param firstLine the line of a larger text on which this one begins, from 1; places are counted in the larger text
     * @param firstColumn the column of that line at which it begins, from 1
     * @since 0.2
     */
    public String sentence(Locale language, long firstLine, long firstColumn) {
        return faults.stream()
                .map(fault -> placed(fault.text(), firstLine, firstColumn).in(language))
                .collect(Collectors.joining("; "));
    }

    /** A place in the text, from 1. */
    static FaultText place(long line, long column) {
        return FaultText.of(AT_LINE, line, column);
    }

    private static FaultText placed(FaultText text, long firstLine, long firstColumn) {
        List<Serializable> values = new ArrayList<>();
        for (Serializable value : text.values()) {
            values.add(
                    value instanceof FaultText inner && inner.key().equals(AT_LINE)
                            ? moved(inner, firstLine, firstColumn)
                            : value);
        }
        return new FaultText(text.key(), values);
    }

    private static FaultText moved(FaultText place, long firstLine, long firstColumn) {
        long line = (Long) place.values().get(0);
        long column = (Long) place.values().get(1);
        return line == 1
                ? FaultText.of("atColumn", column + firstColumn - 1)
                : FaultText.of(AT_LINE, line + firstLine - 1, column);
    }
}
