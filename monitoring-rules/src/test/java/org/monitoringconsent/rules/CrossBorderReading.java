// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A plain reading of how several countries combine, over the second reading of each.
 *
 * <p>The country where the worker works binds; so does the country of the employer where its profile governs. The
 * other party's country only asks for a look of its own, unless its profile says that it binds callers. A country
 * concerned whose law has not been read is always named.
 */
public final class CrossBorderReading {

    /**
     * One country whose law has been read.
     *
     * @param country its ISO code
     * @param reading what its pages answer to stated facts
     * @param bindsCallers whether it binds where only the other party is there
     */
    public record Profile(String country, Function<Map<String, String>, SecondReading> reading, boolean bindsCallers) {}

    /**
     * The answer of all countries together.
     *
     * @param decision ALLOW or DENY
     * @param coverage GOVERNS when any profile that was asked governs, otherwise OUTSIDE_PERIOD when any says so,
     *     otherwise DOES_NOT_GOVERN
     * @param binding what each binding profile answers, by country; those that do not govern are left out
     * @param notGoverning binding countries whose profile says that it does not govern
     * @param withoutProfile binding countries whose law has not been read: each denies
     * @param advisory countries that only ask for a look of their own
     * @param denials ids of the rules that deny, of all binding profiles
     * @param obligations codes of the duties of an ALLOW; empty on a DENY
     * @param grounds ids of the grounds of an ALLOW; empty on a DENY
     * @param advisories codes of the advisories of all binding profiles and of the combination
     * @param contestable whether an ALLOW is in any binding profile, or a DENY in every one that denies
     */
    public record Answer(
            String decision,
            String coverage,
            SortedMap<String, SecondReading> binding,
            SortedSet<String> notGoverning,
            SortedSet<String> withoutProfile,
            SortedSet<String> advisory,
            SortedSet<String> denials,
            SortedSet<String> obligations,
            SortedSet<String> grounds,
            SortedSet<String> advisories,
            boolean contestable) {}

    private final SortedMap<String, Profile> profiles = new TreeMap<>();
    private final SortedMap<String, SecondReading> binding = new TreeMap<>();
    private final SortedMap<String, SecondReading> notGoverning = new TreeMap<>();
    private final SortedSet<String> withoutProfile = new TreeSet<>();
    private final SortedSet<String> advisory = new TreeSet<>();

    private CrossBorderReading(List<Profile> read) {
        read.forEach(profile -> profiles.put(profile.country(), profile));
    }

    /** Reads the facts under every country with a real link to them. */
    public static Answer read(Map<String, String> stated, List<Profile> profiles) {
        CrossBorderReading reading = new CrossBorderReading(profiles);
        reading.ask(stated);
        return reading.answer();
    }

    private void ask(Map<String, String> stated) {
        String worker = stated.getOrDefault("worker.country", "");
        String employer = stated.getOrDefault("employer.country", "");
        String otherParty = stated.getOrDefault("communication.otherPartyCountry", "");
        // the country where the worker works: binds, read or not
        if (profiles.containsKey(worker)) {
            bind(worker, stated);
        } else {
            withoutProfile.add(worker);
        }
        // the country of the employer: binds where its profile governs, and only a profile can say that it does
        if (profiles.containsKey(employer)) {
            bind(employer, stated);
        } else if (!employer.equals(worker)) {
            advisory.add(employer);
        }
        // the country of the other party: binds only where its profile says so
        if (otherParty.isEmpty() || otherParty.equals(worker) || otherParty.equals(employer)) {
            return;
        }
        Profile profile = profiles.get(otherParty);
        if (profile != null && profile.bindsCallers()) {
            bind(otherParty, stated);
            return;
        }
        advisory.add(otherParty);
    }

    private void bind(String country, Map<String, String> stated) {
        Profile profile = profiles.get(country);
        if (profile == null) {
            return;
        }
        SecondReading reading = profile.reading().apply(stated);
        if (reading.coverage().equals("DOES_NOT_GOVERN")) {
            notGoverning.put(country, reading);
            return;
        }
        binding.put(country, reading);
    }

    private Answer answer() {
        boolean nobodyGoverns = binding.isEmpty();
        boolean anyDenies =
                binding.values().stream().anyMatch(one -> one.decision().equals("DENY"));
        boolean denied = nobodyGoverns || anyDenies || !withoutProfile.isEmpty();
        SortedSet<String> advisories = gather(binding, SecondReading::advisories);
        for (String country : advisory) {
            advisories.add(profiles.containsKey(country) ? "ALSO_EVALUATE" : "NO_RULE_SET");
        }
        if (!withoutProfile.isEmpty()) {
            advisories.add("NO_RULE_SET");
        }
        SortedSet<String> none = Collections.emptySortedSet();
        return new Answer(
                denied ? "DENY" : "ALLOW",
                coverage(),
                binding,
                new TreeSet<>(notGoverning.keySet()),
                withoutProfile,
                advisory,
                gather(nobodyGoverns ? notGoverning : binding, SecondReading::denials),
                denied ? none : gather(binding, SecondReading::obligations),
                denied ? none : gather(binding, SecondReading::grounds),
                advisories,
                denied ? everyDenialIsContestable(nobodyGoverns) : anyAllowIsContestable());
    }

    private boolean anyAllowIsContestable() {
        return binding.values().stream().anyMatch(SecondReading::contestable);
    }

    /** That a law has not been read is a denial which nobody can contest. */
    private boolean everyDenialIsContestable(boolean nobodyGoverns) {
        return withoutProfile.isEmpty()
                && (nobodyGoverns ? notGoverning : binding)
                        .values().stream()
                                .filter(one -> one.decision().equals("DENY"))
                                .allMatch(SecondReading::contestable);
    }

    private String coverage() {
        SortedSet<String> coverages = new TreeSet<>();
        binding.values().forEach(one -> coverages.add(one.coverage()));
        if (coverages.contains("GOVERNS")) {
            return "GOVERNS";
        }
        return coverages.contains("OUTSIDE_PERIOD") ? "OUTSIDE_PERIOD" : "DOES_NOT_GOVERN";
    }

    private static SortedSet<String> gather(
            Map<String, SecondReading> readings, Function<SecondReading, SortedSet<String>> part) {
        SortedSet<String> all = new TreeSet<>();
        readings.values().forEach(one -> all.addAll(part.apply(one)));
        return all;
    }
}
