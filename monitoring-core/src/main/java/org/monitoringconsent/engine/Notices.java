package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;

/** What the engine itself has to say about an answer; worked out when somebody asks for it. */
final class Notices {

    private static final int LAWFUL = 1 + Provenance.LAWFUL.ordinal();
    private static final int TRUE = 2;

    private final Asked asked;
    private final Panel panel;
    private final List<Advice> notices = new ArrayList<>();

    private Notices(Asked asked, Panel panel) {
        this.asked = asked;
        this.panel = panel;
    }

    /** In the order of the vocabulary. */
    static List<Advice> of(Asked asked, Panel panel) {
        Notices notices = new Notices(asked, panel);
        notices.addCountries();
        notices.addDaysBeyondTheCheck();
        notices.addDoubtfulProvenance();
        return List.copyOf(notices.notices);
    }

    private void addCountries() {
        Set<CountryCode> linked = LinkedCountries.of(asked.packed);
        if (asked.verdict.coverage() != Coverage.DOES_NOT_GOVERN) {
            linked.stream()
                    .filter(country -> panel.shouldBeEvaluated(country, asked.verdict.coverage()))
                    .forEach(country -> notices.add(Advice.on(Advisory.ALSO_EVALUATE, country)));
        }
        linked.stream()
                .filter(panel.countries()::lacks)
                .forEach(country -> notices.add(Advice.on(Advisory.NO_RULE_SET, country)));
    }

    private void addDaysBeyondTheCheck() {
        for (JurisdictionVerdict part : asked.verdict.byJurisdiction()) {
            Optional<LocalDate> checked = panel.ruleSet(part.jurisdiction()).map(RuleSet::checkedUpTo);
            if (part.coverage() == Coverage.GOVERNS
                    && checked.filter(asked.day::isAfter).isPresent()) {
                notices.add(Advice.on(Advisory.LAW_BEYOND_CHECK, part.jurisdiction(), checked.get()));
            }
        }
    }

    /** Stating that material is lawful does not help where the same request describes a crime. */
    private void addDoubtfulProvenance() {
        boolean claimed =
                asked.packed.value(Facts.USE_PRESENT) == TRUE && asked.packed.value(Facts.PROVENANCE) == LAWFUL;
        if (claimed && isCrime(panel.askOfObtaining(asked.day, obtaining(asked.packed), asked.declared))) {
            notices.add(Advice.of(Advisory.PROVENANCE_DOUBTFUL, List.of()));
        }
    }

    private static PackedRequest obtaining(PackedRequest packed) {
        PackedRequest obtaining = packed.with(Facts.USE_PRESENT, 1);
        for (Fact<?> fact : Facts.all()) {
            if (fact.name().startsWith("use.")) {
                obtaining = obtaining.with(fact, 0);
            }
        }
        return obtaining;
    }

    /** Whether the act is denied however it is completed, as a crime by what is stated: what is missing is no crime. */
    private static boolean isCrime(Asked obtaining) {
        if (obtaining.isAllowed()) {
            return false;
        }
        boolean crime = false;
        for (Reason reason : obtaining.verdict.denials()) {
            crime |= reason.exposures().contains(Exposure.CRIME)
                    && obtaining.restsOnWhatIsStated(reason.jurisdiction(), reason.definition());
        }
        return crime && obtaining.settled();
    }
}
