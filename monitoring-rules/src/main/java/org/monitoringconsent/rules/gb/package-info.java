// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * The law of the United Kingdom on monitoring a worker's communications, for every day from 24 October 2000.
 *
 * <p>Scope: interception (RIPA until 26 June 2018, then the Investigatory Powers Act 2016 with SI 2018/356), protected
 * channels and places, the right person, openness and objections, covert monitoring, lawful basis, necessity, keeping and
 * transfers, special and offence data, cameras and microphones, automated decisions, what the law orders to be recorded,
 * card data, acting on findings and handing them over, and vetting. Extent: the United Kingdom; where a statute does not
 * extend to Northern Ireland or Scotland, a citation says what stands in its place.
 *
 * <p>Sources: the acts of {@code GbInstruments}, the judgments of {@code GbCases} and the guidance of {@code GbGuidance},
 * each with its official address; where a text was read somewhere else, a comment says so. Each citation says whether it
 * was read, is generally known, or is open to doubt. Last checked on 29 November 2026.
 *
 * <p>Knowingly left out: targeted interception by public bodies; the narrow exceptions of Article 22B of the UK GDPR; the
 * keeping of notes in place of recordings under SYSC 10A.1.9R; special category data seen by a camera, which no fact
 * states; commencement of the October package of the Employment Rights Act 2025; and the amounts that a breach may cost.
 * The guidance of October 2023 on calls and on covert monitoring is cited from its draft.
 *
 * <p>Start with {@link org.monitoringconsent.rules.gb.GbRuleSet}; everything else is package-private. Depends on the
 * core module only.
 */
package org.monitoringconsent.rules.gb;
