package org.monitoringconsent.engine;

import java.util.List;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.JurisdictionVerdict;

/** What follows from the clauses that hold: the verdict, before it names what was not stated. */
final class Outcome {

    private final JurisdictionVerdict verdict;
    private final List<Rule> denying;

    /**
     * An outcome.
     *
     * @param verdict the answer of the rule set
     * @param denying the rules that deny in the end
     */
    Outcome(JurisdictionVerdict verdict, List<Rule> denying) {
        this.verdict = verdict;
        this.denying = denying;
    }

    JurisdictionVerdict verdict() {
        return verdict;
    }

    List<Rule> denying() {
        return denying;
    }
}
