// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.util.List;
import java.util.stream.IntStream;

/** Who takes part in the invented week; customers are bare numbers. */
final class Cast {

    static final List<String> BRITISH_AGENTS = extensions(2101, 12);
    static final List<String> DUTCH_AGENTS = extensions(3101, 10);

    /** Went to a director in February; the recorder still takes it for an agent's. */
    static final String DIRECTORS_EXTENSION = "2115";

    static final String UNKNOWN_BRITISH = "2188";
    static final String UNKNOWN_DUTCH = "3177";
    static final String ABSENT_AGENT = "2107";
    static final String BRITISH_QUEUE = "600";

    static final String BRITISH_UNION = "+442079460190";
    static final String DUTCH_UNION = "+31200000190";
    static final String CHILDMINDER = "+447700900461";
    static final String SCHOOL = "+31200000555";

    private static final List<String> AGENT_NAMES = List.of(
            "Priya Holloway",
            "Tom Ashdown",
            "Grace Penhale",
            "Owen Marsh",
            "Leila Farrow",
            "Jack Thistle",
            "Nora Quill",
            "Sam Beckford",
            "Ivy Lindqvist",
            "Musa Greene",
            "Ella Draycott",
            "Rhys Calder",
            "Sanne Duinker",
            "Joris Waterval",
            "Fleur Heidebrink",
            "Bram Zonneveld",
            "Yara Lichtenberg",
            "Daan Oeverman",
            "Noor Wilgenhof",
            "Teun Grasland",
            "Lotte Zeilmaker",
            "Milan Bosrand");

    private Cast() {}

    static String britishCustomer(Ids ids) {
        return ids.below(2) == 0
                ? "+4420794600%02d".formatted(ids.below(90))
                : "+447700900%03d".formatted(ids.below(400));
    }

    static String dutchCustomer(Ids ids) {
        return ids.below(2) == 0
                ? "+3120000%04d".formatted(ids.below(180))
                : "+31600000%03d".formatted(ids.below(1000));
    }

    static String germanCustomer(Ids ids) {
        return "+493023125%03d".formatted(ids.below(1000));
    }

    /** Returns the invented name of an agent; the audit must never show it. */
    static String nameOf(String extension) {
        int number = Integer.parseInt(extension);
        int index = number < 3000 ? number - 2101 : 12 + number - 3101;
        return index >= 0 && index < AGENT_NAMES.size() ? AGENT_NAMES.get(index) : "Line " + extension;
    }

    private static List<String> extensions(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(String::valueOf).toList();
    }
}
