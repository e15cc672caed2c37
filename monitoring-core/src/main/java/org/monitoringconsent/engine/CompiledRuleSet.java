package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.RuleSet;

/** A rule set with its editions in order. */
final class CompiledRuleSet {

    private final RuleSet ruleSet;
    private final LocalDate[] days;
    private final Edition[] editions;
    private final Edition before;

    CompiledRuleSet(RuleSet ruleSet, GuidancePolicy policy) {
        this.ruleSet = ruleSet;
        List<LocalDate> editionDays = new ArrayList<>(ruleSet.editionDays());
        days = editionDays.toArray(LocalDate[]::new);
        editions = editionDays.stream()
                .map(day -> new Edition(ruleSet, day, policy))
                .toArray(Edition[]::new);
        before = new Edition(ruleSet, ruleSet.firstDay().minusDays(1), policy);
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Edition edition(LocalDate day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle].isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? before : editions[low - 1];
    }

    List<Edition> editions() {
        return List.of(editions);
    }

    Cell cell(MonitoringRequest request) {
        return edition(request.day()).cell(request.activity(), request.use().isPresent());
    }
}
