// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What a lawyer needs to check a rule: its id, the instruments it cites, the days on which it is in force, how binding
 * it is and what a breach exposes to.
 *
 * <p>Start with {@link org.monitoringconsent.law.Instrument}. Every type here is an immutable value; null is never a
 * value. Spans include their first day and exclude their end day. This package depends on no other.
 */
package org.monitoringconsent.law;
