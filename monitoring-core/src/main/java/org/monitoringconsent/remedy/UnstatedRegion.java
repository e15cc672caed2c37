// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * A region that a request does not state though law there may bind: it has to be known before anything else can be said.
 *
 * <p>Of the regions only those are proposed whose law is in a rule set that is loaded.
 */
final class UnstatedRegion {

    /** More regions than this are not gone through, since for each the rest has to be searched. */
    static final int MOST_REGIONS = 16;

    private static final String UNSTATED = "CORE-LAW-03";
    private static final String NO_RULE_SET = "CORE-LAW-01";

    private final MonitoringRequest request;
    private final Fact<RegionCode> fact;
    private final CountryCode country;
    private final List<RegionCode> known;

    private UnstatedRegion(
            MonitoringRequest request, Fact<RegionCode> fact, CountryCode country, List<RegionCode> known) {
        this.request = request;
        this.fact = fact;
        this.country = country;
        this.known = known;
    }

    /** The region that the request would have to state first, if that is so and no rule set of a country is lacking besides. */
    static Optional<UnstatedRegion> of(MonitoringRequest request, Verdict verdict, MonitoringEngine engine) {
        List<Reason> denials = verdict.denials();
        if (denials.stream().anyMatch(reason -> reason.rule().value().equals(NO_RULE_SET))) {
            return Optional.empty();
        }
        return denials.stream()
                .filter(reason -> reason.rule().value().equals(UNSTATED))
                .findFirst()
                .map(reason -> new UnstatedRegion(
                        request,
                        reason.unstated().contains(Facts.WORKER_REGION.name())
                                ? Facts.WORKER_REGION
                                : Facts.OTHER_PARTY_REGION,
                        reason.jurisdiction().country(),
                        known(reason.jurisdiction().country(), engine)));
    }

    private static List<RegionCode> known(CountryCode country, MonitoringEngine engine) {
        return engine.ruleSets().stream()
                .flatMap(ruleSet -> ruleSet.regions().stream())
                .filter(region -> region.country().equals(country))
                .distinct()
                .sorted()
                .toList();
    }

    /** The fact that would state it. */
    Fact<RegionCode> fact() {
        return fact;
    }

    /** The requests that state one of the regions each. */
    Map<RegionCode, MonitoringRequest> stated() {
        Map<RegionCode, MonitoringRequest> stated = new LinkedHashMap<>();
        for (RegionCode region : known.subList(0, Math.min(known.size(), MOST_REGIONS))) {
            MonitoringRequest with = countryIsUnstated() ? request.with(Facts.OTHER_PARTY_COUNTRY, country) : request;
            stated.put(region, with.with(fact, region));
        }
        return stated;
    }

    /** Whether there are more regions than were gone through, or others that have no rule set and need none. */
    boolean hasMore() {
        return known.size() > MOST_REGIONS || fact.equals(Facts.OTHER_PARTY_REGION);
    }

    /** What stating these regions means, each a question of which the others are no answer. */
    List<Question> asking(List<RegionCode> allowing) {
        List<Question> questions = new ArrayList<>();
        if (countryIsUnstated()) {
            questions.add(new Question(Facts.OTHER_PARTY_COUNTRY, List.of(country), List.of(country), false));
        }
        questions.add(new Question(fact, List.copyOf(known), List.copyOf(allowing), false));
        return questions;
    }

    private boolean countryIsUnstated() {
        return fact.equals(Facts.OTHER_PARTY_REGION)
                && Facts.OTHER_PARTY_COUNTRY.in(request).isEmpty();
    }
}
