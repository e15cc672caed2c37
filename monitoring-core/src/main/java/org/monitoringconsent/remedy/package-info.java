/**
 * What would turn a decision: the smallest sets of changes that allow a denied request, and the questions that decide one
 * with missing facts.
 *
 * <p>Start with {@link org.monitoringconsent.remedy.Remedies} and {@link org.monitoringconsent.remedy.Questions}. Both search
 * the clauses that the engine runs, so that there is no second evaluator, and are exact. Depends on {@code engine}.
 */
package org.monitoringconsent.remedy;
