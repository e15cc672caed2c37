package org.monitoringconsent.engine;

import java.util.List;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.JurisdictionVerdict;

/**
 * What follows from the clauses that hold: the verdict, before it names what was not stated.
 *
 * @param verdict the answer of the rule set
 * @param denying the rules that deny in the end
 * @param standing the clauses that hold
 */
record Outcome(JurisdictionVerdict verdict, List<Rule> denying, long[] standing) {}
