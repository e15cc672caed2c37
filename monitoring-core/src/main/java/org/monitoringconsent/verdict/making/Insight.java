// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict.making;

import java.util.List;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.Advice;

/** What an engine can still say about a verdict, worked out when somebody asks. */
public interface Insight {

    /** Whether no way of completing the request would turn the decision. */
    boolean settled();

    /** The facts of which a single other value would turn the decision, by path, sorted. */
    List<String> watch();

    /** The facts that were not stated and on whose reading a denial by the rule rests, by path, sorted. */
    List<String> unstated(Jurisdiction jurisdiction, Rule rule);

    /** The facts that the request states and no rule of a rule set that governs reads here, by path, sorted. */
    List<String> unread();

    /** What the engine itself has to say, in the order of the vocabulary. */
    List<Advice> advice();
}
