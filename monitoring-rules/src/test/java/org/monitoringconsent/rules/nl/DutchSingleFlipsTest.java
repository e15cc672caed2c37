// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.verdict.Verdict;

/** Each change of one single fact of an allowed request has exactly the consequences that the pages give it. */
class DutchSingleFlipsTest {

    private static final MonitoringEngine ENGINE =
            MonitoringEngine.of(new NlRuleSet().ruleSet()).in("NL");

    /** Facts that are given with every request, or that open a part of it. */
    private static final Set<Fact<?>> NOT_FLIPPED = Set.of(
            Facts.ACTIVITY,
            Facts.COMMUNICATION_GIVEN,
            Facts.CHANNEL,
            Facts.USE_PRESENT,
            Facts.RECORD_CHECK_GIVEN,
            Facts.WORKER_COUNTRY,
            Facts.EMPLOYER_COUNTRY,
            Facts.OTHER_PARTY_COUNTRY);

    private static final String USE = "source.provenance=LAWFUL source.collectedFor=QUALITY_STANDARDS "
            + "source.useAnnounced=true source.covert=false source.aggravated=false use.kind=DISMISSAL "
            + "use.finding=GROSS_MISCONDUCT use.workerHeard=true use.ruleKnown=true";

    private static final Map<String, String> OBTAINING = table("""
            purpose.category=- : EU-PUR-01
            purpose.category=UNSPECIFIED : EU-PUR-01
            purpose.category=UNION_ACTIVITY : EU-PUR-01
            purpose.category=NATIONAL_SECURITY : EU-PUR-01
            purpose.category=IDENTIFY_REPORTER : EU-PUR-01 NL-WB-01
            purpose.category=MISCONDUCT_INVESTIGATION : NL-INV-01
            purpose.category=CRIME_DETECTION : NL-CRI-01 NL-INV-01
            worker.place=INTIMATE_AREA : NL-VID-01
            worker.place=OFF_DUTY : NL-LOC-01
            worker.inMonitoredGroup=- : EU-TRA-01
            worker.inMonitoredGroup=false : EU-TRA-01
            worker.notice=- : EU-TRA-01
            worker.notice=NONE : EU-TRA-01
            worker.notice=GENERIC : EU-TRA-01
            worker.notice=SPECIFIC : NL-NOT-01
            worker.objected=true : EU-OBJ-01
            communication.line=WORKER_OWN : NL-PRV-01
            communication.line=THIRD_PARTY : NL-PRV-01
            communication.nature=PERSONAL : EU-PRV-01
            communication.protectedFunction=TRADE_UNION : NL-PRO-01
            communication.protectedFunction=WORKS_COUNCIL : NL-PRO-01
            communication.protectedFunction=LEGAL_ADVISER : NL-PRO-01
            communication.protectedFunction=OCCUPATIONAL_HEALTH : NL-PRO-01
            communication.protectedFunction=COUNSELLING : NL-PRO-01
            communication.protectedFunction=CONFIDENTIAL_ADVISER : NL-PRO-01
            communication.protectedFunction=REPORTING_CHANNEL : EU-WHI-01
            communication.otherPartyNotified=- : EU-TRA-02
            communication.otherPartyNotified=false : EU-TRA-02
            communication.otherPartyObjected=true : EU-OBJ-01
            communication.cardData=CAPTURED : NL-PCI-01
            communication.specialCategory=INTENDED : EU-SPE-01
            communication.offenceData=INTENDED : NL-CRI-01
            communication.nationalNumber=INTENDED : NL-BSN-01
            manner.extent=- : EU-NEC-02
            manner.extent=CONTINUOUS : EU-NEC-02
            manner.extent=TARGETED : EU-NEC-02
            manner.covert=true : EU-TRA-01
            manner.operator=- : EU-SEC-01 NL-SR-01
            manner.operator=UNAUTHORISED : EU-SEC-01 NL-SR-01
            manner.operator=AUTHORISED_IMPLIED : EU-SEC-01 NL-SR-01
            manner.operator=SERVICE_PROVIDER : NL-SR-01 NL-TW-01
            manner.operator=PRIVATE_INVESTIGATOR : NL-PI-01
            manner.forEmployer=false : EU-SEC-01 NL-SR-01
            manner.recordsHold=- : NL-REC-01
            manner.recordsHold=true : NL-REC-01
            manner.decision=SOLELY_AUTOMATED : EU-ADM-01
            employer.publicAuthority=true : EU-BAS-06
            safeguards.legalBasis=- : EU-BAS-01
            safeguards.legalBasis=NONE : EU-BAS-01
            safeguards.legalBasis=CONTRACT : EU-BAS-01
            safeguards.legalBasis=RECOGNISED_LEGITIMATE_INTEREST : EU-BAS-01
            safeguards.legalBasis=VITAL_INTERESTS : EU-BAS-01
            safeguards.legalBasis=PUBLIC_TASK : EU-BAS-01
            safeguards.legalBasis=CONSENT : EU-BAS-02
            safeguards.legalBasis=LEGAL_OBLIGATION : EU-BAS-04
            safeguards.balancing=- : EU-BAS-03
            safeguards.balancing=NOT_DONE : EU-BAS-03
            safeguards.balancing=FAVOURS_WORKER : EU-BAS-03
            safeguards.lessIntrusiveMeansSuffice=- : EU-NEC-01
            safeguards.lessIntrusiveMeansSuffice=true : EU-NEC-01
            safeguards.impactAssessment=HIGH_RISK_UNCONSULTED : EU-DPI-02
            safeguards.councilConsent=- : NL-WC-01
            safeguards.councilConsent=NOT_ASKED : NL-WC-01
            safeguards.councilConsent=REFUSED : NL-WC-01
            safeguards.retentionJustified=- : EU-RET-01
            safeguards.retentionJustified=false : EU-RET-01
            safeguards.transfer=UNPROTECTED : EU-TRF-01
            """);

    private static final Map<String, String> ACTING = table("""
            purpose.category=- : EU-PUR-01
            purpose.category=UNSPECIFIED : EU-PUR-01
            purpose.category=UNION_ACTIVITY : EU-PUR-01
            purpose.category=NATIONAL_SECURITY : EU-PUR-01
            purpose.category=IDENTIFY_REPORTER : EU-PUR-01 NL-WB-01
            worker.objected=true : EU-OBJ-01
            communication.protectedFunction=TRADE_UNION : NL-PRO-01
            communication.protectedFunction=WORKS_COUNCIL : NL-PRO-01
            communication.protectedFunction=LEGAL_ADVISER : NL-PRO-01
            communication.protectedFunction=OCCUPATIONAL_HEALTH : NL-PRO-01
            communication.protectedFunction=COUNSELLING : NL-PRO-01
            communication.protectedFunction=CONFIDENTIAL_ADVISER : NL-PRO-01
            communication.protectedFunction=REPORTING_CHANNEL : NL-PRO-01
            communication.otherPartyObjected=true : EU-OBJ-01
            communication.specialCategory=INTENDED : EU-SPE-01
            communication.nationalNumber=INTENDED : NL-BSN-01
            manner.operator=- : EU-SEC-01
            manner.operator=UNAUTHORISED : EU-SEC-01
            manner.operator=AUTHORISED_IMPLIED : EU-SEC-01
            manner.forEmployer=false : EU-SEC-01
            manner.decision=SOLELY_AUTOMATED : EU-ADM-01
            safeguards.legalBasis=- : EU-BAS-01
            safeguards.legalBasis=NONE : EU-BAS-01
            safeguards.legalBasis=CONTRACT : EU-BAS-01
            safeguards.legalBasis=RECOGNISED_LEGITIMATE_INTEREST : EU-BAS-01
            safeguards.legalBasis=VITAL_INTERESTS : EU-BAS-01
            safeguards.legalBasis=PUBLIC_TASK : EU-BAS-01
            safeguards.legalBasis=CONSENT : EU-BAS-02
            safeguards.legalBasis=LEGAL_OBLIGATION : EU-BAS-04
            safeguards.balancing=- : EU-BAS-03
            safeguards.balancing=NOT_DONE : EU-BAS-03
            safeguards.balancing=FAVOURS_WORKER : EU-BAS-03
            safeguards.transfer=UNPROTECTED : EU-TRF-01
            source.provenance=- : NL-ACT-04
            source.provenance=UNLAWFUL : NL-ACT-04
            source.provenance=CRIMINAL_INTERCEPTION : NL-ACT-04
            source.useExcluded=true : NL-ACT-11
            use.finding=- : NL-ACT-08
            use.finding=NONE : NL-ACT-08
            use.finding=PRIVATE_LIFE : NL-ACT-08
            use.workerHeard=- : NL-ACT-09
            use.workerHeard=false : NL-ACT-09
            """);

    @Test
    void everyFlipIsCounted() {
        assertTrue(obtaining().count() > 150);
        assertTrue(acting().count() > 150);
    }

    @ParameterizedTest
    @MethodSource("obtaining")
    void deniesExactlyThisWhenObtaining(String flip) {
        Verdict verdict = ENGINE.decide(DutchRequests.recording(flip));

        assertEquals(OBTAINING.getOrDefault(flip, ""), denials(verdict));
        assertEquals(verdict.isDenied(), OBTAINING.containsKey(flip));
    }

    @ParameterizedTest
    @MethodSource("acting")
    void deniesExactlyThisWhenActing(String flip) {
        Verdict verdict = ENGINE.decide(DutchRequests.recording(USE, flip));

        assertEquals(ACTING.getOrDefault(flip, ""), denials(verdict));
        assertEquals(verdict.isDenied(), ACTING.containsKey(flip));
    }

    static Stream<String> obtaining() {
        return flips("");
    }

    static Stream<String> acting() {
        return flips(USE);
    }

    /** Every change of one fact that leaves a well-formed request. */
    private static Stream<String> flips(String base) {
        List<String> flips = new ArrayList<>();
        for (Fact<?> attribute : Facts.all()) {
            if (!NOT_FLIPPED.contains(attribute)) {
                flips.add(written(attribute, "-"));
                attribute.values().forEach(value -> flips.add(written(attribute, value.toString())));
            }
        }
        return flips.stream().filter(flip -> isWellFormed(base, flip));
    }

    private static String written(Fact<?> attribute, String value) {
        return switch (attribute.name()) {
            case "manner.timeLimited" -> "manner.endsOn=" + (value.equals("true") ? "2026-06-20" : "-");
            case "employer.headcount" ->
                "employer.headcount="
                        + Map.of("UNDER_10", "9", "FROM_10_TO_49", "49", "FROM_50", "50")
                                .getOrDefault(value, "-");
            default -> attribute.name() + "=" + value;
        };
    }

    private static boolean isWellFormed(String base, String flip) {
        boolean opensAPart = base.isEmpty() && flip.startsWith("use.") || flip.startsWith("recordCheck.");
        if (opensAPart) {
            return false;
        }
        try {
            DutchRequests.recording(base, flip);
            return true;
        } catch (JsonRequestException malformed) {
            return false;
        }
    }

    private static String denials(Verdict verdict) {
        return String.join(
                " ",
                verdict.denials().stream()
                        .map(reason -> reason.rule().value())
                        .sorted()
                        .toList());
    }

    private static Map<String, String> table(String rows) {
        Map<String, String> table = new TreeMap<>();
        rows.lines().map(line -> line.split(" : ", -1)).forEach(cells -> table.put(cells[0], cells[1]));
        return table;
    }
}
