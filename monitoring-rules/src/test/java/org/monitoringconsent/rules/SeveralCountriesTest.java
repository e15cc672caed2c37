// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Verdict;

/** Calls that touch several countries, material that is used later, and the rules of a house on top of the law. */
class SeveralCountriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();

    @Test
    void aBusinessSampleInOrderIsAllowedInBothCountriesTogether() {
        Verdict verdict = ENGINE.decide(sample("NL", "GB"));

        assertTrue(verdict.isAllowed(), verdict::toString);
        assertEquals(List.of("NL", "GB"), countries(verdict));
        assertFalse(verdict.advisories().contains(Advisory.ALSO_EVALUATE));
        assertTrue(verdict.obligations().contains(Obligation.HANDLE_COMPLAINTS));
        assertTrue(verdict.obligations().contains(Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK));
    }

    @Test
    void aDenialInOneBindingCountryWinsAndNamesItsCountry() {
        MonitoringRequest sample = sample("NL", "GB");
        Verdict verdict =
                ENGINE.decide(sample.withSafeguards(sample.safeguards().withCouncilConsent(CouncilConsent.REFUSED)));

        assertTrue(verdict.isDenied());
        assertEquals(Set.of("NL-WC-01"), denials(verdict));
        assertEquals("NL", verdict.denials().get(0).jurisdiction().value());
        assertTrue(verdict.obligations().isEmpty());
    }

    @Test
    void theWorkersCountryWithoutARuleSetDeniesAndSaysSo() {
        Verdict verdict = ENGINE.decide(sample("DE", "NL"));

        assertEquals(Set.of("CORE-LAW-01"), denials(verdict));
        assertTrue(verdict.isSettled());
        assertEquals(Provenance.UNLAWFUL, verdict.asSource().provenance().orElseThrow());
    }

    @Test
    void anEmployersCountryWithoutARuleSetIsAdvisory() {
        Verdict verdict = ENGINE.decide(sample("NL", "US"));

        assertTrue(verdict.isAllowed(), verdict::toString);
        assertEquals(List.of(Advisory.NO_RULE_SET, Advisory.LAW_BEYOND_CHECK), verdict.advisories());
    }

    @Test
    void theOtherPartysCountryIsAdvisory() {
        MonitoringRequest sample = sample("GB", "GB");
        Verdict verdict = ENGINE.decide(sample.withCommunication(
                sample.communication().orElseThrow().withOtherPartyCountry(CountryCode.of("NL"))));

        assertTrue(verdict.isAllowed(), verdict::toString);
        assertEquals(List.of("GB"), countries(verdict));
        assertEquals(List.of(Advisory.ALSO_EVALUATE), verdict.advisories());
    }

    @Test
    void aCountryThatHasNoSayIsLeftOutWhenOthersHave() {
        MonitoringRequest notForTheEmployer = sample("NL", "GB")
                .withManner(Manner.builder()
                        .operator(Operator.PARTICIPANT)
                        .forEmployer(false)
                        .build());
        Verdict whispering = ENGINE.decide(notForTheEmployer.withActivity(Activity.WHISPER));

        assertEquals(List.of("NL"), countries(whispering));
        assertEquals(Coverage.GOVERNS, whispering.coverage());
    }

    @Test
    void whatOneAlonePermittedListensToIsTheSourceOfTheLaterUse() {
        MonitoringRequest personal = personal(sample("GB", "GB"), "GB");
        Verdict listened = ENGINE.in("GB").decide(personal);
        Verdict hosted = ENGINE.in("GB")
                .decide(personal.withCommunication(
                        personal.communication().orElseThrow().withLine(Line.HOSTED_FOR_BUSINESS)));

        assertEquals(Provenance.UNLAWFUL, listened.asSource().provenance().orElseThrow());
        assertEquals(
                Provenance.CRIMINAL_INTERCEPTION, hosted.asSource().provenance().orElseThrow());

        Verdict used = ENGINE.in("GB").decide(proceedings(personal, listened));
        assertTrue(used.isAllowed(), used::toString);
        assertEquals(Set.of("UK-USE-06"), denials(ENGINE.in("GB").decide(proceedings(personal, hosted))));
    }

    @Test
    void aDutchCourtMayAdmitWhatWasUnlawfulWhichIsNoPermissionToCollect() {
        MonitoringRequest personal = personal(sample("NL", "NL"), "NL");
        Verdict listened = ENGINE.in("NL").decide(personal);
        assertEquals(Set.of("EU-PRV-01"), denials(listened));

        MonitoringRequest proceedings = proceedings(personal, listened);
        Verdict used = ENGINE.in("NL")
                .decide(proceedings.withSource(proceedings.source().withAggravated(false)));
        assertTrue(used.isAllowed(), used::toString);
        assertEquals(
                List.of(Advisory.EVIDENCE_OFTEN_ADMITTED, Advisory.COMPENSATION_RISK, Advisory.LAW_BEYOND_CHECK),
                used.advisories());
    }

    @Test
    void companyRulesTightenAndNeverLoosen() {
        MonitoringEngine strict = ENGINE.tightenedBy(policy());
        MonitoringRequest sample = sample("GB", "GB");
        MonitoringRequest personal = sample.withCommunication(
                sample.communication().orElseThrow().withNature(Nature.PERSONAL).withConsent(Consent.ONE));

        assertTrue(strict.decide(sample).isAllowed());
        assertTrue(denials(strict.decide(personal)).containsAll(denials(ENGINE.decide(personal))));
        assertTrue(denials(strict.decide(personal)).contains("HOUSE-CALL-01"));
        assertEquals(Set.of("HOUSE-CAM-01"), denials(strict.decide(camera())));
        assertTrue(ENGINE.decide(camera()).isAllowed());
    }

    @Test
    void threeMissingSafeguardsAreTheRemedy() {
        MonitoringRequest sample = sample("NL", "NL");
        MonitoringRequest bare = sample.withSafeguards(sample.safeguards()
                        .withBalancing(Balancing.NOT_DONE)
                        .withRetentionJustified(false)
                        .withCouncilConsent(CouncilConsent.NOT_ASKED))
                .withActivity(Activity.RECORD);

        Remedies.Answer answer = Remedies.of(ENGINE).allowing(bare);

        assertEquals(1, answer.remedies().stream().filter(Remedy::ordinary).count());
        assertEquals(
                "`safeguards.balancing` = FAVOURS_EMPLOYER and `safeguards.councilConsent` = OBTAINED or COURT_PERMISSION or"
                        + " IN_COLLECTIVE_AGREEMENT and `safeguards.retentionJustified` = true",
                answer.remedies().get(0).text(Locale.ENGLISH));
        assertTrue(answer.complete());
    }

    @Test
    void permissionOpensOnlyWhenEachObligationIsAccountedFor() {
        Verdict verdict = ENGINE.decide(sample("GB", "GB"));
        Permission permission = verdict.permission();
        assertFalse(permission.isOpen());

        for (Obligation obligation : verdict.obligations()) {
            assertThrows(IllegalStateException.class, permission::orThrow);
            permission = permission.handled(obligation);
        }
        assertTrue(permission.isOpen());
        assertFalse(permission.refused(Obligation.LIMIT_RETENTION, "too dear").isOpen());
    }

    private static CompanyRules policy() {
        return CompanyRules.under(Instrument.of("House rules 2026"))
                .prohibits(
                        "HOUSE-CAM-01",
                        "No cameras",
                        is(Facts.ACTIVITY, Activity.WATCH_BY_CAMERA),
                        "This house uses no cameras on its workers.",
                        "Use another means.")
                .requires(
                        "HOUSE-CALL-01",
                        "Permission for private calls",
                        all(is(Facts.NATURE, Nature.PERSONAL), isNot(Facts.CONSENT, Consent.ALL)),
                        "A private call needs the permission of everybody on it.",
                        "Ask everybody.")
                .build();
    }

    private static MonitoringRequest personal(MonitoringRequest sample, String country) {
        return sample.withCommunication(sample.communication().orElseThrow().withNature(Nature.PERSONAL))
                .withEmployer(sample.employer().withCountry(CountryCode.of(country)));
    }

    private static MonitoringRequest proceedings(MonitoringRequest obtained, Verdict verdict) {
        return obtained.withSource(verdict.asSource().withUseAnnounced(true))
                .withCommunication(obtained.communication().orElseThrow().withNature(Nature.BUSINESS))
                .withUse(Use.builder()
                        .kind(UseKind.LEGAL_PROCEEDINGS)
                        .finding(Finding.GROSS_MISCONDUCT)
                        .build());
    }

    private static MonitoringRequest camera() {
        MonitoringRequest sample = sample("GB", "GB");
        return MonitoringRequest.builder()
                .day(DAY)
                .activity(Activity.WATCH_BY_CAMERA)
                .purpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.CRIME_DETECTION)
                        .build())
                .worker(sample.worker().withPlace(Place.PUBLIC_WORK_AREA))
                .manner(sample.manner())
                .employer(sample.employer())
                .safeguards(sample.safeguards())
                .build();
    }

    private static MonitoringRequest sample(String worker, String employer) {
        return MonitoringRequest.builder()
                .day(DAY)
                .activity(Activity.LISTEN_LIVE)
                .purpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.QUALITY_STANDARDS)
                        .build())
                .worker(Worker.builder()
                        .id("w")
                        .country(CountryCode.of(worker))
                        .inMonitoredGroup(true)
                        .notice(Notice.SPECIFIC_WITH_SIGNAL)
                        .build())
                .communication(Communication.builder()
                        .channel(Channel.CALL)
                        .line(Line.EMPLOYER_PRIVATE)
                        .nature(Nature.BUSINESS)
                        .otherPartyNotified(true)
                        .build())
                .manner(Manner.builder()
                        .extent(Extent.SAMPLED)
                        .operator(Operator.AUTHORISED_EXPRESS)
                        .stopsWhenPersonal(true)
                        .recordsHold(false)
                        .build())
                .employer(Employer.builder().country(CountryCode.of(employer)).build())
                .safeguards(Safeguards.builder()
                        .legalBasis(LegalBasis.LEGITIMATE_INTERESTS)
                        .balancing(Balancing.FAVOURS_EMPLOYER)
                        .lessIntrusiveMeansSuffice(false)
                        .impactAssessment(ImpactAssessment.LOW_RISK)
                        .councilConsent(CouncilConsent.OBTAINED)
                        .retentionJustified(true)
                        .build())
                .build();
    }

    private static List<String> countries(Verdict verdict) {
        return verdict.jurisdictions().stream().map(Jurisdiction::value).toList();
    }

    private static Set<String> denials(Verdict verdict) {
        Set<String> ids = new TreeSet<>();
        verdict.denials().forEach(reason -> ids.add(reason.rule().value()));
        return ids;
    }
}
