// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;

/** The shape checks of section 2 of the vocabulary, over stated facts by path. */
final class RequestShape {

    private static final Set<String> FREE = Set.of(
            "day",
            "activity",
            "purpose.statement",
            "worker.id",
            "worker.country",
            "employer.country",
            "communication.otherPartyCountry",
            "manner.endsOn");

    private static final List<String> REQUIRED =
            List.of("day", "activity", "worker.id", "worker.country", "employer.country");

    private RequestShape() {}

    /** Changes as little as it takes to make the request well formed. */
    static void fit(SortedMap<String, String> facts, Random random) {
        String activity = facts.getOrDefault("activity", "");
        RequestFacts.OBJECTS.forEach(object -> markGiven(facts, object));
        fitCommunication(facts, activity, random);
        fitStoredCopy(facts, activity);
        fitBiometric(facts, activity, random);
        if (activity.equals("CHECK_RECORDS")) {
            facts.put("recordCheck", "given");
        }
        if (facts.containsKey("recordCheck")) {
            facts.computeIfAbsent("recordCheck.record", path -> anyValue(path, random));
        }
        if (facts.containsKey("use")) {
            facts.computeIfAbsent("use.kind", path -> anyValue(path, random));
            fitUse(facts);
        }
        if (facts.containsKey("manner.endsOn") && endsBeforeItsDay(facts)) {
            LocalDate day = LocalDate.parse(facts.getOrDefault("day", ""));
            facts.put("manner.endsOn", day.plusDays(random.nextInt(60)).toString());
        }
    }

    /** Takes the object and every fact in it out of the request. */
    static void remove(SortedMap<String, String> facts, String object) {
        facts.keySet().removeIf(path -> path.equals(object) || path.startsWith(object + "."));
    }

    /** What is wrong with the shape of the request; nothing for a well-formed one. */
    static List<String> faults(Map<String, String> facts) {
        List<String> faults = new ArrayList<>();
        REQUIRED.stream().filter(path -> !facts.containsKey(path)).forEach(faults::add);
        facts.forEach((path, value) -> {
            if (!knows(path, value)) {
                faults.add(path + " " + value);
            }
        });
        String activity = facts.getOrDefault("activity", "");
        communicationFault(facts, activity).ifPresent(faults::add);
        String storedCopy = facts.getOrDefault("manner.storedCopy", "");
        if ((storedCopy.equals("true") && !RequestFacts.ON_A_STORED_COPY.contains(activity))
                || (storedCopy.equals("false") && activity.equals("PLAY_BACK"))) {
            faults.add("manner.storedCopy");
        }
        if (facts.containsKey("recordCheck") != facts.containsKey("recordCheck.record")
                || (activity.equals("CHECK_RECORDS") && !facts.containsKey("recordCheck"))) {
            faults.add("recordCheck");
        }
        if (facts.containsKey("use") != facts.containsKey("use.kind")) {
            faults.add("use");
        }
        if (!biometricFits(facts, activity)) {
            faults.add("manner.biometric");
        }
        if (facts.containsKey("use.disclosedTo") && !handsOver(facts)) {
            faults.add("use.disclosedTo");
        }
        if (anothersFinding(facts) && sanctions(facts)) {
            faults.add("use.about");
        }
        if (facts.containsKey("manner.endsOn") && endsBeforeItsDay(facts)) {
            faults.add("manner.endsOn");
        }
        return faults;
    }

    private static Optional<String> communicationFault(Map<String, String> facts, String activity) {
        boolean given = facts.containsKey("communication");
        if (!given) {
            boolean needed = !RequestFacts.NEVER_A_COMMUNICATION.contains(activity)
                    && !RequestFacts.PERHAPS_A_COMMUNICATION.contains(activity);
            return needed ? Optional.of("communication") : Optional.empty();
        }
        boolean fits = !RequestFacts.NEVER_A_COMMUNICATION.contains(activity)
                && facts.containsKey("communication.line")
                && RequestFacts.channelsOf(activity).contains(facts.getOrDefault("communication.channel", ""));
        return fits ? Optional.empty() : Optional.of("communication");
    }

    private static boolean knows(String path, String value) {
        if (path.equals("activity")) {
            return RequestFacts.ACTIVITIES.contains(value);
        }
        if (RequestFacts.OBJECTS.contains(path)) {
            return value.equals("given");
        }
        return FREE.contains(path)
                || RequestFacts.VALUES.getOrDefault(path, List.of()).contains(value);
    }

    private static void markGiven(SortedMap<String, String> facts, String object) {
        // The solidus is the character after the dot.
        if (!facts.subMap(object + ".", object + "/").isEmpty()) {
            facts.put(object, "given");
        }
    }

    private static void fitCommunication(SortedMap<String, String> facts, String activity, Random random) {
        if (RequestFacts.NEVER_A_COMMUNICATION.contains(activity)) {
            remove(facts, "communication");
            return;
        }
        if (!RequestFacts.PERHAPS_A_COMMUNICATION.contains(activity)) {
            facts.put("communication", "given");
        }
        if (!facts.containsKey("communication")) {
            return;
        }
        facts.computeIfAbsent("communication.line", path -> anyValue(path, random));
        List<String> channels = RequestFacts.channelsOf(activity);
        if (!channels.contains(facts.getOrDefault("communication.channel", ""))) {
            facts.put("communication.channel", channels.get(random.nextInt(channels.size())));
        }
    }

    private static void fitStoredCopy(SortedMap<String, String> facts, String activity) {
        if (activity.equals("PLAY_BACK") && facts.containsKey("manner.storedCopy")) {
            facts.put("manner.storedCopy", "true");
        }
        if (!RequestFacts.ON_A_STORED_COPY.contains(activity)) {
            facts.computeIfPresent("manner.storedCopy", (path, stated) -> "false");
        }
    }

    private static void fitBiometric(SortedMap<String, String> facts, String activity, Random random) {
        if (!biometricFits(facts, activity)) {
            String recognition = random.nextBoolean() ? "VERIFICATION" : "IDENTIFICATION";
            facts.put("manner.biometric", activity.equals("IDENTIFY_SPEAKER") ? recognition : "NONE");
        }
    }

    private static void fitUse(SortedMap<String, String> facts) {
        if (!handsOver(facts)) {
            facts.remove("use.disclosedTo");
        }
        if (anothersFinding(facts) && sanctions(facts)) {
            facts.put("use.about", "WORKER");
        }
    }

    /** NONE does not fit a speaker who is identified; nothing else fits what recognises nobody. */
    private static boolean biometricFits(Map<String, String> facts, String activity) {
        String biometric = facts.getOrDefault("manner.biometric", "");
        if (biometric.isEmpty()) {
            return true;
        }
        return biometric.equals("NONE")
                ? !activity.equals("IDENTIFY_SPEAKER")
                : RequestFacts.PERHAPS_BIOMETRIC.contains(activity);
    }

    private static boolean handsOver(Map<String, String> facts) {
        return facts.getOrDefault("use.kind", "").equals("DISCLOSURE");
    }

    private static boolean sanctions(Map<String, String> facts) {
        return RequestFacts.SANCTIONS.contains(facts.getOrDefault("use.kind", ""));
    }

    private static boolean anothersFinding(Map<String, String> facts) {
        return facts.getOrDefault("use.about", "").equals("OTHER_PARTY");
    }

    private static boolean endsBeforeItsDay(Map<String, String> facts) {
        LocalDate day = LocalDate.parse(facts.getOrDefault("day", ""));
        return LocalDate.parse(facts.getOrDefault("manner.endsOn", "")).isBefore(day);
    }

    private static String anyValue(String path, Random random) {
        List<String> values = RequestFacts.VALUES.getOrDefault(path, List.of(""));
        return values.get(random.nextInt(values.size()));
    }
}
