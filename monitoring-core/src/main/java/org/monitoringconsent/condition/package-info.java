// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Conditions as data: a closed, immutable tree over facts and days that prints itself as a sentence.
 *
 * <p>Build one with {@link org.monitoringconsent.condition.Conditions}. There is no opaque predicate, so that every
 * condition can be printed, compiled, negated and proved about. Depends on {@code fact}.
 */
package org.monitoringconsent.condition;
