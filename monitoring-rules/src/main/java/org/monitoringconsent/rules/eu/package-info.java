// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The Union's rules on monitoring workers' communications, on which the rule set of a Member State is built.
 *
 * <p>Start with {@link org.monitoringconsent.rules.eu.EuBaseline}; national rules are written with the named conditions
 * of {@link org.monitoringconsent.rules.eu.EuConditions} and {@link org.monitoringconsent.rules.eu.EuActivities}. Scope: data protection (GDPR and, before 25 May 2018, Directive
 * 95/46/EC as transposed), Article 8 ECHR, the AI Act, MiFID II, the Whistleblower and the Platform Work Directives.
 * Sources are cited at each rule, by their official addresses; where they were read is in {@code sources} of this module. The
 * law is stated as at 29 November 2026 and was checked up to 3 July 2026: days that lay ahead then are stated as they were
 * fixed at that time.
 *
 * <p>Knowingly left out: free consent of a worker in rare cases (recital 43 GDPR) save where a Member State supplies a rule on it, what counts
 * as compelling against an objection, the duty of AI literacy, the pending wider Digital Omnibus, the
 * ePrivacy Directive other than through national law, and what GDPR 88 leaves to works agreements. Depends on {@code rule}
 * and what that depends on; no other jurisdiction is read here.
 */
package org.monitoringconsent.rules.eu;
