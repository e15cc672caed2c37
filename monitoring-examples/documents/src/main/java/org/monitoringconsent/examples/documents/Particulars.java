// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What no fact states and the employer fills in: its name, whom to ask, how long something is kept. What is not filled in stays a
 * gap of the drafts.
 */
public final class Particulars {

    private static final int LONGEST = 2000;

    private static final List<String> NAMES = List.of(
            "employer",
            "contact",
            "officer",
            "interest",
            "provision",
            "retention",
            "recipients",
            "processor",
            "transferSafeguard",
            "logic",
            "page",
            "objecting",
            "authority",
            "data",
            "security",
            "necessity",
            "milder",
            "effectOnWorkers",
            "effectOnOthers",
            "system",
            "flow",
            "severity",
            "views",
            "officerAdvice",
            "review",
            "signed");

    private final Map<String, String> texts;

    private Particulars(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Nothing filled in. */
    public static Particulars none() {
        return new Particulars(Map.of());
    }

    /** The names of all gaps that can be filled in so, in the order in which they are told. */
    public static List<String> names() {
        return NAMES;
    }

    /** What belongs into a gap, in the language. */
    public static String meaning(String name, Locale language) {
        return new Wording(language).of("gap." + name);
    }

    /**
     * The same with one more gap filled in.
     *
     * @throws IllegalArgumentException when there is no such gap, or the text is blank or longer than 2,000 characters
     */
    public Particulars with(String name, String text) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("gap `" + name + "` must be one of " + NAMES);
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("the text for `" + name + "` has `" + text.length()
                    + "` characters and must be no blank and have at most " + LONGEST);
        }
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(name, text);
        return new Particulars(more);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** How many gaps are filled in; what stands in them may be personal. */
    @Override
    public String toString() {
        return "Particulars[" + texts.size() + "]";
    }
}
