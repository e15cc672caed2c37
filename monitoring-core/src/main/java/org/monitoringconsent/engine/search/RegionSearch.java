// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.BindingLaws;
import org.monitoringconsent.engine.decide.LinkedJurisdictions.Gap;

/**
 * Tells what becomes of an act that is denied only because a region is not stated, when it is.
 *
 * <p>Each region whose law is known is tried, and for the other party one that has none, which binds nobody.
 */
final class RegionSearch {

    private static final String WITHOUT_RULE_SET = "-ZZZ";

    private final Answer answer;
    private final BindingLaws laws;
    private final List<Gap> missing;

    private RegionSearch(Answer answer, BindingLaws laws, List<Gap> missing) {
        this.answer = answer;
        this.laws = laws;
        this.missing = missing;
    }

    /** A search; empty when something else is not known either, so that no region helps. */
    static Optional<RegionSearch> of(Answer answer, BindingLaws laws) {
        List<Gap> missing = laws.missed(answer.packed);
        boolean onlyRegions = true;
        for (Gap gap : missing) {
            onlyRegions &= gap.unstated().isPresent();
        }
        return onlyRegions && !missing.isEmpty()
                ? Optional.of(new RegionSearch(answer, laws, missing))
                : Optional.empty();
    }

    /** Whether stating the regions, and whatever else is not stated, could allow the act. */
    boolean canAllow() {
        return canAllow(answer.packed, 0);
    }

    private boolean canAllow(PackedRequest packed, int next) {
        if (next == missing.size()) {
            Answer other = laws.askElsewhere(answer, packed);
            return other.isAllowed() || AllowSearch.completing(other).canAllow();
        }
        for (RegionCode region : choices(missing.get(next))) {
            if (canAllow(stating(packed, missing.get(next), region), next + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The fact that alone allows the act when it is stated with some region. */
    List<String> allowing() {
        if (missing.size() > 1) {
            return List.of();
        }
        Gap gap = missing.get(0);
        for (RegionCode region : choices(gap)) {
            if (laws.askElsewhere(answer, stating(answer.packed, gap, region)).isAllowed()) {
                return List.of(gap.unstated().orElseThrow().name());
            }
        }
        return List.of();
    }

    private List<RegionCode> choices(Gap gap) {
        List<RegionCode> choices =
                new ArrayList<>(laws.linked().regionsOf(gap.about().country()));
        if (gap.unstated().equals(Optional.of(Facts.OTHER_PARTY_REGION))) {
            choices.add(RegionCode.of(gap.about().value() + WITHOUT_RULE_SET));
        }
        return choices;
    }

    private static PackedRequest stating(PackedRequest packed, Gap gap, RegionCode region) {
        Fact<RegionCode> fact = gap.unstated().orElseThrow();
        CountryCode country = region.country();
        return fact.equals(Facts.WORKER_REGION)
                ? packed.with(fact, region)
                : packed.with(Facts.OTHER_PARTY_COUNTRY, Facts.OTHER_PARTY_COUNTRY.state(country))
                        .with(fact, region);
    }
}
