// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * One policy of twelve rules, written in our rules, by hand and for other engines.
 *
 * <p>Begin with {@link org.monitoringconsent.examples.benchmarks.policy.PolicyEngine}; {@code CallFacts} is the object
 * that every engine starts from.
 */
@org.jspecify.annotations.NullMarked
package org.monitoringconsent.examples.benchmarks.policy;
