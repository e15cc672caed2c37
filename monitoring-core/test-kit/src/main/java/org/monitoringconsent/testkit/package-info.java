// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The test kit: for whoever writes a rule set, embeds the engine, or works on the engine itself.
 *
 * <p>Start with {@link org.monitoringconsent.testkit.RuleSetContract}, the one class to extend for a rule set of one's own.
 * {@link org.monitoringconsent.testkit.Requests} draws requests, {@link org.monitoringconsent.testkit.NaiveEngine} is the
 * plain evaluation to compare with, {@link org.monitoringconsent.testkit.CaseFiles} runs written cases, and
 * {@link org.monitoringconsent.testkit.FaultSeeder} shows what tests would notice. {@code monitoring-test-kit}, in test
 * scope, brings all of it with JUnit Jupiter, jqwik 1.9.3, Jackson's streaming core for JSON and the audit.
 */
package org.monitoringconsent.testkit;
