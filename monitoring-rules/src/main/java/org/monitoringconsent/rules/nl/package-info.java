/**
 * Dutch law on monitoring workers' communications, on top of the Union's baseline.
 *
 * <p>Start with {@link org.monitoringconsent.rules.nl.NlRuleSet}. Scope: the European part of the Netherlands, from 1
 * September 2001 (Wbp) to today and to dated future law: data protection, Article 8 ECHR and good employership, the Works
 * Councils Act, criminal law on tapping and hidden devices, vetting, and acting on what was found. Sources are cited at each
 * rule. Last checked on 2026-11-23 against a reading of the law of early July 2026.
 *
 * <p>Knowingly left out: the Wet persoonsregistraties (before 1 September 2001), the Caribbean islands, powers of police and
 * intelligence services, bill 36 264 and the wider Digital Omnibus, which are pending, and a figure for how short a covert
 * check has to be. Depends on {@code rules.eu} and on {@code rule} and what that depends on.
 */
package org.monitoringconsent.rules.nl;
