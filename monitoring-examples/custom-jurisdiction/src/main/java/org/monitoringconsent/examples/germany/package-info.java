// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * An example of a third country: what German law says on taking down the spoken word, on top of the Union's baseline.
 *
 * <p>Start with {@link org.monitoringconsent.examples.germany.GermanRuleSet}. Scope: workers or employers in Germany, and
 * callers in Germany of anybody, from 25 May 2018: the confidentiality of the spoken word (StGB 201), detecting offences
 * (BDSG 26(1), second sentence), co-determination (BetrVG 87(1) no. 6), covert checks, protected functions, the hearing
 * before a dismissal. Sources are cited at each rule, from general knowledge; no page was checked, so none is confirmed.
 *
 * <p>Knowingly left out: the secrecy of telecommunications (StGB 206, TDDDG 3) and of letters and data (StGB 202 to 202b),
 * the defences of necessity and of overriding public interest (StGB 201(2), third sentence), images (StGB 201a), the list of
 * the data protection conference on impact assessments, the staff councils of the public service, the participation of
 * unions, the laws of the Länder, data on offences beyond BDSG 26, traffic logs, tracking, and what vetting allows:
 * these three are denied outright. An example to learn from, not a rule set to rely on. Depends on {@code rules.eu} and on
 * {@code rule} and what that depends on.
 */
@NullMarked
package org.monitoringconsent.examples.germany;

import org.jspecify.annotations.NullMarked;
