// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.FaultText;
import org.monitoringconsent.domain.ShapeFault;

/** Says everything that is wrong with the JSON of a request, at once. */
public final class JsonRequestException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String AT_LINE = "atLine";

    private final ArrayList<ShapeFault> faults;

    /** Where keys stand that have to do with what is wrong, by their paths, as far as that is known. */
    private final HashMap<String, FaultText> places;

    /** Says all of these faults. */
    JsonRequestException(List<ShapeFault> faults) {
        this(faults, Map.of());
    }

    private JsonRequestException(List<ShapeFault> faults, Map<String, FaultText> places) {
        super(faults.stream().map(ShapeFault::sentence).collect(Collectors.joining("; ")));
        this.faults = new ArrayList<>(faults);
        this.places = new HashMap<>(places);
    }

    /** The paths of keys whose places tell where something is wrong or missing. */
    Set<String> keys() {
        return faults.stream()
                .flatMap(fault -> Stream.of(fault.path(), part(fault)))
                .collect(Collectors.toSet());
    }

    /** The same, with the places of keys. */
    JsonRequestException at(Map<String, FaultText> ofKeys) {
        return new JsonRequestException(faults, ofKeys);
    }

    /** Returns the faults in the order in which they were met; the path is empty for the text as a whole. */
    public List<ShapeFault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /**
     * Everything that is wrong, in the language, with the line and column of what stands below the first line.
     *
     * @param firstLine the line of a larger text on which this one begins, from 1; places are counted in the larger text
     */
    public String sentence(Locale language, long firstLine) {
        return sentence(language, firstLine, 1);
    }

    /**
     * Everything that is wrong, in the language, with the line and column of what stands below the first line.
     *
     * @param firstLine the line of a larger text on which this one begins, from 1; places are counted in the larger text
     * @param firstColumn the column of that line at which it begins, from 1
     * @since 0.2
     */
    public String sentence(Locale language, long firstLine, long firstColumn) {
        return faults.stream()
                .map(fault -> placed(fault, firstLine, firstColumn).in(language))
                .collect(Collectors.joining("; "));
    }

    /** A place in the text, from 1. */
    static FaultText place(long line, long column) {
        return FaultText.of(AT_LINE, line, column);
    }

    /** Leads with the place where that is not the line on which the text begins, which whoever tells of it names by himself. */
    private FaultText placed(ShapeFault fault, long firstLine, long firstColumn) {
        FaultText text = withPlacesMoved(fault.text(), firstLine, firstColumn);
        FaultText place = places.getOrDefault(fault.path(), places.get(part(fault)));
        return place == null || line(place) == 1
                ? text
                : FaultText.of("placed", line(place) + firstLine - 1, column(place), text);
    }

    /** The part of the request to which what is wrong belongs, or an empty text. */
    private static String part(ShapeFault fault) {
        String path = fault.path();
        return path.substring(0, Math.max(0, path.indexOf('.')));
    }

    private static FaultText withPlacesMoved(FaultText text, long firstLine, long firstColumn) {
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
        return line(place) == 1
                ? FaultText.of("atColumn", column(place) + firstColumn - 1)
                : FaultText.of(AT_LINE, line(place) + firstLine - 1, column(place));
    }

    private static long line(FaultText place) {
        return (Long) place.values().get(0);
    }

    private static long column(FaultText place) {
        return (Long) place.values().get(1);
    }
}
