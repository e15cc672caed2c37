// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The way to an ALLOW: what to state, as questions with all their answers, and what can still be changed.
 *
 * <p>Start with {@link org.monitoringconsent.remedy.Remedies}, which searches both together, or with
 * {@link org.monitoringconsent.remedy.Questions} for what stating alone decides. {@link org.monitoringconsent.remedy.Past}
 * tells what nobody can change any more. All search the clauses that the engine runs, so that there is no second evaluator,
 * and are exact. Depends on {@code engine}.
 */
package org.monitoringconsent.remedy;
