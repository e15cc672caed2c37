// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;

/** The words that an arrangement may use for facts, taken from the vocabulary. */
final class Words {

    /** Dated facts beyond {@code safeguards.*} that an employer puts in place rather than finds. */
    private static final List<String> MORE_SAFEGUARDS = List.of(
            "manner.stopsWhenPersonal",
            "manner.recordsHold",
            "communication.otherPartyNotified",
            "communication.privacyPromise",
            "communication.withinRecordingDuty",
            "communication.specialCategory",
            "communication.offenceData",
            "communication.nationalNumber");

    private static final List<String> SAID_BY_NUMBERS_AND_MARKS = List.of(
            "communication.nature",
            "communication.protectedFunction",
            "communication.protectionWaived",
            "communication.sharedByParty",
            "communication.privacyPromise",
            "communication.otherPartyObjected",
            "communication.otherPartyNotified",
            "communication.specialCategory",
            "communication.offenceData",
            "communication.nationalNumber",
            "communication.withinRecordingDuty");

    private static final List<String> NOT_MANNER =
            List.of("manner.stopsWhenPersonal", "manner.recordsHold", "manner.timeLimited");

    static final Map<String, Fact<?>> SAFEGUARDS =
            shortNames(Stream.concat(under("safeguards."), MORE_SAFEGUARDS.stream()));
    static final Map<String, Fact<?>> EMPLOYER =
            shortNames(under("employer.").filter(path -> !path.equals("employer.headcount")));
    static final Map<String, Fact<?>> MANNER = shortNames(under("manner.").filter(path -> !NOT_MANNER.contains(path)));
    /** The parts of a request that a way of monitoring states as a whole, each with its facts. */
    static final Map<String, Map<String, Fact<?>>> PARTS = parts("suspicion", "source", "use", "recordCheck");

    /** What a number says besides: where those are who have it, whatever country it looks like. */
    static final Map<String, Fact<?>> NUMBER =
            shortNames(Stream.concat(SAID_BY_NUMBERS_AND_MARKS.stream(), Stream.of(Facts.OTHER_PARTY_REGION.name())));

    static final Map<String, Fact<?>> COMMUNICATION = shortNames(SAID_BY_NUMBERS_AND_MARKS.stream());

    private Words() {}

    /** Returns the values of a fact as they are written. */
    static List<String> values(Fact<?> attribute) {
        return attribute.values().stream().map(Object::toString).toList();
    }

    /** Returns whether the fact is a truth value. */
    static boolean isTruth(Fact<?> attribute) {
        return attribute.values().contains(true);
    }

    /** Returns the word that was probably meant. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(2, word.length() / 4))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** Returns the facts that a part must state when it is there. */
    static String[] required(String part) {
        return switch (part) {
            case "use" -> new String[] {"kind"};
            case "recordCheck" -> new String[] {"record"};
            default -> new String[0];
        };
    }

    private static Map<String, Map<String, Fact<?>>> parts(String... names) {
        Map<String, Map<String, Fact<?>>> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, shortNames(under(name + ".")));
        }
        return parts;
    }

    private static Stream<String> under(String prefix) {
        return Facts.all().stream().map(Fact::name).filter(path -> path.startsWith(prefix));
    }

    private static Map<String, Fact<?>> shortNames(Stream<String> paths) {
        Map<String, Fact<?>> names = new LinkedHashMap<>();
        paths.forEach(path ->
                Facts.named(path).ifPresent(attribute -> names.put(path.substring(path.indexOf('.') + 1), attribute)));
        return names;
    }

    /** The edit distance of two words, case aside. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int change = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
