package org.monitoringconsent.rules.eu;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.monitoringconsent.rule.Rule;

/** Every rule of the baseline, in the order of the page. */
final class BaselineRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 5, 25);

    private BaselineRules() {}

    static List<Rule> in(NationalLaw national) {
        return Stream.of(
                        PurposeRules.in(national),
                        BasisRules.in(national),
                        IntrusionRules.necessity(national),
                        OpennessRules.in(national),
                        IntrusionRules.content(national),
                        DataRules.keeping(national),
                        AutomationRules.in(national),
                        AiRules.in(national),
                        SectorRules.in(national),
                        DataRules.sharing(national))
                .flatMap(List::stream)
                .toList();
    }

    /** The ids of all rules that a profile can have. */
    static Set<String> ids() {
        NationalLaw complete = new NationalLaw(
                FIRST_DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.of(FIRST_DAY),
                Optional.of(FIRST_DAY),
                Map.of());
        Set<String> ids = new TreeSet<>();
        in(complete).forEach(rule -> ids.add(rule.id().value()));
        return ids;
    }
}
