// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The answer: ALLOW or DENY with reasons, obligations, advisories and what was not stated.
 *
 * <p>Start with {@link org.monitoringconsent.verdict.Verdict}. Verdicts are immutable and may be shared between requests
 * with the same facts; they never hold a worker's id, a name or free text. Depends on {@code rule}, {@code law} and
 * {@code domain}.
 */
package org.monitoringconsent.verdict;
