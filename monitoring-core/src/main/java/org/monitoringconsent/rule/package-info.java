// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Rules as values, and the rule sets that hold them.
 *
 * <p>Start with {@link org.monitoringconsent.rule.Rule}: one rule is one readable value with its citation, its span and
 * its condition. A {@link org.monitoringconsent.rule.RuleSet} is an explicit, ordered list of rules with their texts. What
 * is faulty does not build, and all faults are reported at once. Depends on {@code condition}, {@code fact} and
 * {@code law}.
 */
package org.monitoringconsent.rule;
