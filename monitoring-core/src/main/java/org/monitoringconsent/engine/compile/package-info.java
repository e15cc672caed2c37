// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Compiles: the rules of one day become clauses, one bit each, for one activity and one kind of question.
 *
 * <p>From the rules of a day ({@link org.monitoringconsent.engine.compile.RulesInForce}) to clauses
 * ({@link org.monitoringconsent.engine.compile.CompiledEdition}), and to those of several countries side by side
 * ({@link org.monitoringconsent.engine.compile.JoinedEditions}). Knows no request. Not exported but to the analysis, which proves
 * that the clauses are the rules.
 */
package org.monitoringconsent.engine.compile;
