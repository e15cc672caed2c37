/**
 * The Union's rules on monitoring workers' communications, on which the rule set of a Member State is built.
 *
 * <p>Start with {@link org.monitoringconsent.rules.eu.EuBaseline}; national rules are written with the named conditions
 * of {@link org.monitoringconsent.rules.eu.EuConditions}. Scope: data protection (GDPR and, before 25 May 2018, Directive
 * 95/46/EC as transposed), Article 8 ECHR, the AI Act, MiFID II, the Whistleblower and the Platform Work Directives.
 * Sources are cited at each rule. Last checked on 2026-11-23 against a reading of the law of early July 2026.
 *
 * <p>Knowingly left out: free consent of a worker in rare cases (recital 43 GDPR), the pending wider Digital Omnibus, the
 * ePrivacy Directive other than through national law, and what GDPR 88 leaves to works agreements. Depends on {@code rule}
 * and what that depends on; no other jurisdiction is read here.
 */
package org.monitoringconsent.rules.eu;
