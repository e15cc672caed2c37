// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.rule.RuleSet;

/**
 * The countries and regions that have a link with an act, and which of them have a rule set.
 *
 * <p>The regions of a country count when its rule set leaves law to them or claims some, or a rule set for one of them is loaded.
 * Then the worker's must be stated, and have a rule set or be claimed. The other party's must be stated where the law of a region that it may be in binds
 * callers; when its country is not stated, it may be in any region of the worker's.
 */
public final class LinkedJurisdictions {

    private static final List<Fact<CountryCode>> COUNTRIES =
            List.of(Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.OTHER_PARTY_COUNTRY);
    private static final int TRUE = 2;

    /** By the number of a country in a packed request; 0 stands for none and lacks nothing. */
    private final boolean[] lacking = new boolean[Facts.WORKER_COUNTRY.states()];
    /** By the same number, whether the regions of the country count. */
    private final boolean[] regional = new boolean[lacking.length];
    /** By the same number, whether the law of one of its regions binds callers. */
    private final boolean[] bindingCallers = new boolean[lacking.length];

    private final Set<RegionCode> regions = new HashSet<>();
    /** Those of the regions that have a rule set of their own. */
    private final Set<RegionCode> ownRuleSets = new HashSet<>();

    private final boolean anyRegional;

    /** The countries and regions, of which these have a rule set. */
    public LinkedJurisdictions(Collection<RuleSet> ruleSets) {
        for (CountryCode country : CountryCode.all()) {
            lacking[number(country)] = true;
        }
        boolean any = false;
        for (RuleSet ruleSet : ruleSets) {
            int country = number(ruleSet.country());
            List<RegionCode> known = ruleSet.regions();
            regions.addAll(known);
            Optional<RegionCode> own = ruleSet.region(); // Without a lambda: every first verdict comes by.
            if (own.isPresent()) {
                ownRuleSets.add(own.get());
            }
            regional[country] |= !known.isEmpty() || ruleSet.leavesLawToRegions();
            bindingCallers[country] |= !known.isEmpty() && ruleSet.bindsCallers();
            lacking[country] &= ruleSet.region().isPresent();
            any |= regional[country];
        }
        anyRegional = any;
    }

    private static int number(CountryCode country) {
        return country.ordinal() + 1;
    }

    /**
     * What the engine would have to know of a jurisdiction to answer, and does not.
     *
     * @param about the country or region that has no rule set, or the country whose region is not stated
     * @param unstated the fact that would have to state the region; empty where a rule set is lacking
     * @param binds whether law that binds, or may bind, is not known, so that the act is denied under every policy
     */
    public record Gap(Jurisdiction about, Optional<Fact<RegionCode>> unstated, boolean binds) {}

    /** Whether anything can be lacking but the rule set of a country. */
    boolean mayLackRegion(PackedRequest packed) {
        return anyRegional || packed.hasRegions();
    }

    /** Whether any country that is linked has no rule set. */
    boolean anyCountryLacks(PackedRequest packed) {
        return lacking[packed.value(Facts.WORKER_COUNTRY)]
                || lacking[packed.value(Facts.EMPLOYER_COUNTRY)]
                || lacking[packed.value(Facts.OTHER_PARTY_COUNTRY)];
    }

    /** Whether the country or region has no rule set, and its country's does not claim it. */
    public boolean lacks(Jurisdiction jurisdiction) {
        return jurisdiction instanceof RegionCode region
                ? !regions.contains(region)
                : lacking[number(jurisdiction.country())];
    }

    /** Whether it is a region whose law is in the rule set of its country and in no other. */
    boolean isInItsCountry(Jurisdiction jurisdiction) {
        return jurisdiction instanceof RegionCode region && regions.contains(region) && !ownRuleSets.contains(region);
    }

    /** The regions of the country that have rule sets or are claimed by that of the country, sorted. */
    public List<RegionCode> regionsOf(CountryCode country) {
        List<RegionCode> own = new ArrayList<>();
        for (RegionCode region : regions) {
            if (region.country().equals(country)) {
                own.add(region);
            }
        }
        own.sort(null);
        return own;
    }

    /** The countries and regions with a link, each once, sorted. */
    public static Set<Jurisdiction> of(PackedRequest packed) {
        Set<Jurisdiction> linked = new TreeSet<>();
        for (Fact<CountryCode> fact : COUNTRIES) {
            country(fact, packed).ifPresent(linked::add);
        }
        packed.region(Facts.WORKER_REGION).ifPresent(linked::add);
        packed.region(Facts.OTHER_PARTY_REGION).ifPresent(linked::add);
        return linked;
    }

    private static Optional<CountryCode> country(Fact<CountryCode> fact, PackedRequest packed) {
        int number = packed.value(fact);
        return number == 0 ? Optional.empty() : Optional.of(CountryCode.all().get(number - 1));
    }

    /** What is not known of them, sorted by jurisdiction, and of one the worker's first. */
    public List<Gap> gaps(PackedRequest packed) {
        CountryCode workers = country(Facts.WORKER_COUNTRY, packed).orElseThrow();
        List<Gap> gaps = new ArrayList<>();
        Optional<RegionCode> workersRegion = packed.region(Facts.WORKER_REGION);
        for (Jurisdiction linked : of(packed)) {
            if (lacks(linked)) {
                boolean binds = linked.equals(workers)
                        || (regional[number(workers)]
                                && workersRegion.filter(linked::equals).isPresent());
                gaps.add(new Gap(linked, Optional.empty(), binds));
            }
        }
        if (regional[number(workers)] && workersRegion.isEmpty()) {
            gaps.add(new Gap(workers, Optional.of(Facts.WORKER_REGION), true));
        }
        if (packed.value(Facts.COMMUNICATION_GIVEN) == TRUE
                && packed.region(Facts.OTHER_PARTY_REGION).isEmpty()) {
            Optional<CountryCode> stated = country(Facts.OTHER_PARTY_COUNTRY, packed);
            CountryCode country = stated.orElse(workers);
            boolean binds = bindingCallers[number(country)];
            if (binds || (stated.isPresent() && regional[number(country)])) {
                gaps.add(new Gap(country, Optional.of(Facts.OTHER_PARTY_REGION), binds));
            }
        }
        gaps.sort((one, other) -> one.about().compareTo(other.about()));
        return gaps;
    }
}
