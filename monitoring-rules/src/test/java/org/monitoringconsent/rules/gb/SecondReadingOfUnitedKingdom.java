// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.rules.SecondReading;

/**
 * A second reading of the British page, rule by rule in its order, made from the page and not from the rule values.
 *
 * <p>It is slow, plain and shares no type with the engine: where both agree on every request, a slip would have to be
 * made twice in the same way. The day of a rule is asked only where its span begins after the first supported day.
 */
public final class SecondReadingOfUnitedKingdom {

    private static final SortedSet<String> NOTHING = Collections.emptySortedSet();

    private SecondReadingOfUnitedKingdom() {}

    /** Answers a request given as stated facts by path; a key that is missing is a fact not stated. */
    public static SecondReading read(Map<String, String> stated) {
        String scope = scopeRule(stated);
        return switch (scope) {
            case "UK-SCOPE-01" -> outside(scope, "OUTSIDE_PERIOD");
            case "UK-SCOPE-03" ->
                new SecondReading("ALLOW", "GOVERNS", NOTHING, NOTHING, only(scope), NOTHING, NOTHING, true);
            case "UK-SCOPE-04" -> outside(scope, "DOES_NOT_GOVERN");
            default -> findings(stated).answer();
        };
    }

    /** The ids of all rules that show in the answer to this request: denied, lifted, grounded, noted or obliging. */
    public static SortedSet<String> fired(Map<String, String> stated) {
        String scope = scopeRule(stated);
        return scope.isEmpty() ? findings(stated).fired() : only(scope);
    }

    /** The ids of the denials that an exception lifts in this request. */
    public static SortedSet<String> lifted(Map<String, String> stated) {
        return scopeRule(stated).isEmpty() ? findings(stated).liftedDenials() : NOTHING;
    }

    /** Section 4.1 in the order of section 6: the scope rule that ends the reading, or nothing. */
    private static String scopeRule(Map<String, String> stated) {
        SecondReadingFacts facts = new SecondReadingFacts(stated);
        if (facts.until("2000-10-23")) {
            return "UK-SCOPE-01";
        }
        if (!facts.is("worker.country", "GB") && !facts.is("employer.country", "GB")) {
            return "UK-SCOPE-04";
        }
        if (facts.isFalse("manner.forEmployer")) {
            return ownRecording(facts) ? "UK-SCOPE-03" : "UK-SCOPE-04";
        }
        return "";
    }

    private static boolean ownRecording(SecondReadingFacts facts) {
        return facts.isFalse("manner.forEmployer")
                && facts.is("manner.operator", "PARTICIPANT")
                && facts.activityIs("LISTEN_LIVE", "RECORD", "PLAY_BACK", "TRANSCRIBE", "LISTEN_TO_ROOM", "RECORD_ROOM")
                && (!facts.states("use") || facts.is("use.kind", "LEGAL_PROCEEDINGS", "REPORT_TO_AUTHORITY"));
    }

    private static SecondReadingFindings findings(Map<String, String> stated) {
        SecondReadingFacts facts = new SecondReadingFacts(stated);
        SecondReadingConditions page = new SecondReadingConditions(facts);
        SecondReadingFindings found = new SecondReadingFindings();
        found.note("UK-SCOPE-02");
        SecondReadingOfInterception.read(facts, page, found);
        SecondReadingOfProtection.read(facts, page, found);
        SecondReadingOfPrivacy.read(facts, page, found);
        SecondReadingOfData.read(facts, page, found);
        SecondReadingOfPlaces.read(facts, page, found);
        SecondReadingOfSectors.read(facts, page, found);
        SecondReadingOfUse.read(facts, page, found);
        SecondReadingOfVetting.read(facts, page, found);
        SecondReadingOfDuties.read(facts, page, found);
        SecondReadingOfInterception.companyNote(facts, found);
        return found;
    }

    private static SecondReading outside(String scope, String coverage) {
        return new SecondReading("DENY", coverage, only(scope), NOTHING, NOTHING, NOTHING, NOTHING, false);
    }

    private static SortedSet<String> only(String rule) {
        return new TreeSet<>(Collections.singleton(rule));
    }
}
