// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Searches what could be otherwise: what to state or change, whether that is settled, what to watch, which facts are read.
 *
 * <p>All search the clauses that decide, with a set of possible values in the place of a value
 * ({@code PartialFacts}), so that there is no second evaluator that could disagree. All are
 * exact; {@link org.monitoringconsent.engine.search.AllowSearch} says when it gave up.
 */
package org.monitoringconsent.engine.search;
