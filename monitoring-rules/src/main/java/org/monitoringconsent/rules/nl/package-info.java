// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * Dutch law on monitoring workers' communications, on top of the Union's baseline.
 *
 * <p>Start with {@link org.monitoringconsent.rules.nl.NlRuleSet}. Scope: the European part of the Netherlands, from 1
 * September 2001 (Wbp) to today and to dated future law: data protection, Article 8 ECHR and good employership, the Works
 * Councils Act, criminal law on tapping and hidden devices, vetting, and acting on what was found. Sources are cited at each
 * rule, by their official addresses; where they were read is in {@code sources} of this module. The law is stated as at 29
 * November 2026 and was checked up to 3 July 2026; a Dutch act on platform work was not found.
 *
 * <p>Knowingly left out: the Wet persoonsregistraties (before 1 September 2001), the Caribbean islands, powers of police and
 * intelligence services, bill 36 264 and the wider Digital Omnibus, which are pending, a figure for how short a covert
 * check has to be, and whether a dismissal holds (BW 7:669, 7:678). Depends on {@code rules.eu} and on {@code rule} and what that depends on.
 */
package org.monitoringconsent.rules.nl;
