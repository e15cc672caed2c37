// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.rules.CrossBorderReading.Answer;
import org.monitoringconsent.rules.CrossBorderReading.Profile;
import org.monitoringconsent.rules.gb.SecondReadingOfUnitedKingdom;
import org.monitoringconsent.rules.nl.SecondReadingOfNetherlands;

/** The situations of the cross-border section of the Dutch page, and how the answers of several countries combine. */
class CrossBorderReadingTest {

    private static final Profile GB = new Profile("GB", SecondReadingOfUnitedKingdom::read, false);
    private static final Profile NL = new Profile("NL", SecondReadingOfNetherlands::read, false);

    /** Records every call of a business line, with everything in place that British and Dutch law ask for. */
    private static final Map<String, String> IN_ORDER = Map.ofEntries(
            Map.entry("day", "2026-06-30"),
            Map.entry("activity", "RECORD"),
            Map.entry("purpose.category", "QUALITY_STANDARDS"),
            Map.entry("worker.inMonitoredGroup", "true"),
            Map.entry("worker.notice", "SPECIFIC_WITH_SIGNAL"),
            Map.entry("communication", "given"),
            Map.entry("communication.channel", "CALL"),
            Map.entry("communication.line", "EMPLOYER_PRIVATE"),
            Map.entry("communication.nature", "BUSINESS"),
            Map.entry("communication.otherPartyNotified", "true"),
            Map.entry("manner.extent", "SAMPLED"),
            Map.entry("manner.operator", "CONTROLLER"),
            Map.entry("manner.stopsWhenPersonal", "true"),
            Map.entry("manner.recordsHold", "false"),
            Map.entry("safeguards.legalBasis", "LEGITIMATE_INTERESTS"),
            Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
            Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
            Map.entry("safeguards.impactAssessment", "LOW_RISK"),
            Map.entry("safeguards.councilConsent", "OBTAINED"),
            Map.entry("safeguards.retentionJustified", "true"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // situation, worker, employer, other party, binding, without a profile, advisory, decision
        "caller in the United Kingdom, NL, NL, GB, NL, '', GB, ALLOW",
        "the Dutch side of an internal call, NL, NL, GB, NL, '', GB, ALLOW",
        "the British side of an internal call, GB, GB, NL, GB, '', NL, ALLOW",
        "the British side of a Dutch employer, GB, NL, NL, GB NL, '', '', ALLOW",
        "the Dutch side of a British employer, NL, GB, GB, GB NL, '', '', ALLOW",
        "British employer with a Dutch caller, GB, GB, NL, GB, '', NL, ALLOW",
        "employer outside the Union, NL, US, NL, NL, '', US, ALLOW",
        "Dutch employer with a worker in Germany, DE, NL, NL, NL, DE, '', DENY",
        "caller in Belgium, NL, NL, BE, NL, '', BE, ALLOW",
        "worker and employer in countries unread, FR, BE, NL, '', FR, BE NL, DENY",
        "no other party stated, NL, NL, '', NL, '', '', ALLOW"
    })
    void bindsTheCountriesOfThePage(
            String situation,
            String worker,
            String employer,
            String otherParty,
            String binding,
            String withoutProfile,
            String advisory,
            String decision) {
        Answer answer = CrossBorderReading.read(inOrder(worker, employer, otherParty), List.of(GB, NL));

        assertAll(
                situation,
                () -> assertEquals(countries(binding), answer.binding().keySet()),
                () -> assertEquals(countries(withoutProfile), answer.withoutProfile()),
                () -> assertEquals(countries(advisory), answer.advisory()),
                () -> assertEquals(decision, answer.decision()));
    }

    @Test
    void bindsTheCountryOfTheCallerWhereItsProfileSaysSo() {
        Profile confidentialWord = profile("DE", "DENY", "GOVERNS", "DE-WORD-01", true, false);

        Answer answer = CrossBorderReading.read(inOrder("NL", "NL", "DE"), List.of(NL, confidentialWord));

        assertAll(
                () -> assertEquals("DENY", answer.decision()),
                () -> assertEquals(Set.of("DE-WORD-01"), answer.denials()),
                () -> assertEquals(Set.of("DE", "NL"), answer.binding().keySet()),
                () -> assertEquals(Set.of(), answer.advisory()),
                () -> assertEquals(Set.of(), answer.obligations()));
    }

    @Test
    void onlyAsksForALookAtTheCallersCountryOtherwise() {
        Profile strict = profile("DE", "DENY", "GOVERNS", "DE-WORD-01", false, false);

        Answer answer = CrossBorderReading.read(inOrder("NL", "NL", "DE"), List.of(NL, strict));

        assertAll(
                () -> assertEquals("ALLOW", answer.decision()),
                () -> assertEquals(Set.of("ALSO_EVALUATE"), answer.advisories()));
    }

    @ParameterizedTest
    @CsvSource({
        // worker, employer, other party, advisories
        "NL, NL, BE, NO_RULE_SET",
        "NL, US, '', NO_RULE_SET",
        "FR, NL, '', NO_RULE_SET",
        "GB, GB, NL, ALSO_EVALUATE",
        "GB, US, NL, ALSO_EVALUATE NO_RULE_SET",
        "GB, GB, '', ''"
    })
    void saysWhichKindOfCountryWantsALook(String worker, String employer, String otherParty, String advisories) {
        Profile quietDutch = new Profile("NL", facts -> allowed(false), false);

        Answer answer = CrossBorderReading.read(inOrder(worker, employer, otherParty), List.of(GB, quietDutch));

        assertEquals(countries(advisories), answer.advisories());
    }

    @ParameterizedTest
    @CsvSource({
        // the Dutch denial, the British one, both together
        "true, true, true",
        "true, false, false",
        "false, true, false",
        "false, false, false"
    })
    void aDenyIsContestableWhereEveryDenialIs(boolean dutch, boolean british, boolean expected) {
        Profile one = profile("NL", "DENY", "GOVERNS", "NL-LOC-01", false, dutch);
        Profile other = profile("GB", "DENY", "GOVERNS", "UK-RET-01", false, british);

        Answer answer = CrossBorderReading.read(inOrder("NL", "GB", ""), List.of(one, other));

        assertEquals(expected, answer.contestable());
    }

    @Test
    void aDenyIsNotContestableWhereALawHasNotBeenRead() {
        Profile one = profile("NL", "DENY", "GOVERNS", "NL-LOC-01", false, true);

        Answer answer = CrossBorderReading.read(inOrder("FR", "NL", ""), List.of(one));

        assertEquals(false, answer.contestable());
    }

    @Test
    void anAllowIsContestableWhereAnyGroundIs() {
        Profile dutch = new Profile("NL", facts -> allowed(false), false);
        Profile british = new Profile("GB", facts -> allowed(true), false);

        assertEquals(
                true,
                CrossBorderReading.read(inOrder("NL", "GB", ""), List.of(dutch, british))
                        .contestable());
        assertEquals(
                false,
                CrossBorderReading.read(inOrder("NL", "NL", ""), List.of(dutch, british))
                        .contestable());
    }

    @Test
    void deniesWhenOneBindingProfileDenies() {
        Profile strict = profile("GB", "DENY", "GOVERNS", "UK-OPEN-01", false, false);

        Answer answer = CrossBorderReading.read(inOrder("NL", "GB", ""), List.of(NL, strict));

        assertAll(
                () -> assertEquals("DENY", answer.decision()),
                () -> assertEquals(Set.of("UK-OPEN-01"), answer.denials()),
                () -> assertEquals(Set.of(), answer.grounds()));
    }

    @Test
    void leavesOutAProfileThatDoesNotGovern() {
        Profile silent = profile("GB", "DENY", "DOES_NOT_GOVERN", "UK-SCOPE-04", false, false);

        Answer answer = CrossBorderReading.read(inOrder("NL", "GB", ""), List.of(NL, silent));

        assertAll(
                () -> assertEquals("ALLOW", answer.decision()),
                () -> assertEquals(Set.of("NL"), answer.binding().keySet()),
                () -> assertEquals(Set.of("GB"), answer.notGoverning()));
    }

    @Test
    void deniesWhenNoProfileGoverns() {
        Profile silent = profile("GB", "DENY", "DOES_NOT_GOVERN", "UK-SCOPE-04", false, false);

        Answer answer = CrossBorderReading.read(inOrder("GB", "GB", ""), List.of(silent));

        assertAll(
                () -> assertEquals("DENY", answer.decision()),
                () -> assertEquals("DOES_NOT_GOVERN", answer.coverage()),
                () -> assertEquals(Set.of("UK-SCOPE-04"), answer.denials()));
    }

    @Test
    void deniesOnADayThatOneBindingProfileDoesNotCover() {
        Map<String, String> facts = inOrder("NL", "GB", "");
        facts.put("day", "2001-03-01");

        Answer answer = CrossBorderReading.read(facts, List.of(GB, NL));

        assertAll(
                () -> assertEquals("DENY", answer.decision()),
                () -> assertEquals(
                        Set.of("NL-SCOPE-02"), answer.binding().get("NL").denials()));
    }

    private static SecondReading allowed(boolean contestable) {
        SortedSet<String> none = Collections.emptySortedSet();
        return new SecondReading("ALLOW", "GOVERNS", none, none, none, none, none, contestable);
    }

    private static Profile profile(
            String country,
            String decision,
            String coverage,
            String denial,
            boolean bindsCallers,
            boolean contestable) {
        SortedSet<String> none = Collections.emptySortedSet();
        SecondReading reading = new SecondReading(
                decision, coverage, new TreeSet<>(Set.of(denial)), none, none, none, none, contestable);
        return new Profile(country, facts -> reading, bindsCallers);
    }

    private static Map<String, String> inOrder(String worker, String employer, String otherParty) {
        Map<String, String> facts = new TreeMap<>(IN_ORDER);
        facts.put("worker.country", worker);
        facts.put("employer.country", employer);
        if (!otherParty.isEmpty()) {
            facts.put("communication.otherPartyCountry", otherParty);
        }
        return facts;
    }

    private static Set<String> countries(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
    }
}
