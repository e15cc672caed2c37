// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Decides: which laws bind a request, which clauses hold, and what follows from them.
 *
 * <p>{@link org.monitoringconsent.engine.decide.BindingLaws} gives an {@link org.monitoringconsent.engine.decide.Answer}, by way
 * of an {@link org.monitoringconsent.engine.decide.Evaluator}. What is there for speed alone stands behind
 * {@link org.monitoringconsent.engine.decide.Shortcuts}; without it everything is decided here.
 */
package org.monitoringconsent.engine.decide;
