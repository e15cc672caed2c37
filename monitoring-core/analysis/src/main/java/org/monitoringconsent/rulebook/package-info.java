// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Rule sets as pages for people: what is law on a day, and what changed between two days.
 *
 * <p>Start with {@link org.monitoringconsent.rulebook.Rulebook}. A page is Markdown or one self-contained HTML file, in
 * English or Dutch; the same rule set, day and language give the same bytes. Conditions are printed as they read on the day
 * of the page: parts that only count on other days are left out, and the days on which they turn are named. Depends on
 * {@code rule} and what that depends on; no request is decided here.
 */
package org.monitoringconsent.rulebook;
