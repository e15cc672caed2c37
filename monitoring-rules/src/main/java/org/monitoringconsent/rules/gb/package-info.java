/**
 * The law of the United Kingdom on monitoring a worker's communications, for every day from 24 October 2000.
 *
 * <p>Scope: interception (RIPA until 26 June 2018, then the Investigatory Powers Act 2016 with SI 2018/356), protected
 * channels and places, the right person, openness, covert monitoring, lawful basis, necessity, special and offence
 * data, automated decisions, recording duties of the Financial Conduct Authority, card data, acting on findings, and
 * vetting. Extent: the United Kingdom; where the nations differ the citation says so.
 *
 * <p>Sources: the acts and instruments of {@code GbInstruments}, read at the addresses of {@code GbPages}. Each
 * citation says whether it was confirmed there, is generally known, or is open to doubt. Last checked on 23 November
 * 2026.
 *
 * <p>Knowingly left out: targeted interception by public bodies; the narrow exceptions of Article 22B of the UK GDPR;
 * prior consultation under Article 36 where no impact assessment is demanded; the keeping of notes in place of
 * recordings under SYSC 10A.1.9R; the separate statutes of Northern Ireland on blacklists and discrimination; and the
 * amounts that a breach may cost. The guidance of October 2023 on calls and on covert monitoring is cited from its
 * draft.
 *
 * <p>Start with {@link org.monitoringconsent.rules.gb.GbRuleSet}; everything else is package-private. Depends on the
 * core module only.
 */
package org.monitoringconsent.rules.gb;
