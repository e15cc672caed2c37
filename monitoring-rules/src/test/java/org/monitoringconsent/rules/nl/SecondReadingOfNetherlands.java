// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.rules.SecondReading;

/**
 * A plain second reading of the pages on the European Union and the Netherlands, made from the text alone.
 *
 * <p>It shares nothing with the rule values, so that an error in either shows as a difference. The order is that of
 * the Dutch page, section 5.
 */
public final class SecondReadingOfNetherlands {

    private SecondReadingOfNetherlands() {}

    /** Reads the pages for one request, given as vocabulary paths with their constants as text. */
    public static SecondReading read(Map<String, String> stated) {
        return read(stated, new Findings());
    }

    /**
     * Answers the ids of all rules whose own condition holds: they deny (lifted or not), lift a denial, are a ground or
     * bring an obligation.
     */
    public static SortedSet<String> fired(Map<String, String> stated) {
        Findings found = new Findings();
        read(stated, found);
        return found.fired;
    }

    /** Answers the ids of the denials that an exception lifts. */
    public static SortedSet<String> lifted(Map<String, String> stated) {
        Findings found = new Findings();
        read(stated, found);
        return found.lifted;
    }

    /** Reads the pages and leaves in {@code found} what each rule said on the way. */
    static SecondReading read(Map<String, String> stated, Findings found) {
        StatedFacts facts = new StatedFacts(stated);
        DutchConditions when = new DutchConditions(facts);
        ContestableRules contestable = new ContestableRules(facts);
        // 1. day, then scope
        if (!facts.from("2001-09-01")) {
            found.deny("NL-SCOPE-02");
            return denied("OUTSIDE_PERIOD", found, contestable, Collections.emptySortedSet());
        }
        if (!facts.is("worker.country", "NL") && !facts.is("employer.country", "NL")) {
            found.deny("NL-SCOPE-01");
            return denied("DOES_NOT_GOVERN", found, contestable, Collections.emptySortedSet());
        }
        // 9. other countries
        SortedSet<String> elsewhere = new TreeSet<>();
        if (touchesAnotherCountry(facts)) {
            elsewhere.add("ALSO_EVALUATE");
        }
        // 2. own conversation
        if (when.ownConversation()) {
            found.ground("NL-SR-05", "APPLY_DATA_PROTECTION_IF_BUSINESS_USE");
            return allowed(found, contestable, elsewhere);
        }
        // 3. and 4. obtaining or acting: each rule asks whether `use` is present
        EuropeanBaselineReading european = new EuropeanBaselineReading(when, found);
        DutchObtainingReading dutch = new DutchObtainingReading(when, found);
        european.collect();
        dutch.collect();
        new DutchActingReading(when, found).collect();
        european.applyExceptions();
        dutch.applyExceptions();
        // 5. and 6.
        if (!found.standing().isEmpty()) {
            if (found.standing().contains("NL-ACT-04")) {
                elsewhere.add("EVIDENCE_OFTEN_ADMITTED");
            }
            return denied("GOVERNS", found, contestable, elsewhere);
        }
        elsewhere.addAll(found.advisories);
        return allowed(found, contestable, elsewhere);
    }

    private static boolean touchesAnotherCountry(StatedFacts facts) {
        return !facts.is("worker.country", "NL")
                || !facts.is("employer.country", "NL")
                || (facts.states("communication.otherPartyCountry")
                        && !facts.is("communication.otherPartyCountry", "NL"));
    }

    /** A denial is contestable when every denial that stands is. */
    private static SecondReading denied(
            String coverage, Findings found, ContestableRules contestable, SortedSet<String> advisories) {
        SortedSet<String> none = Collections.emptySortedSet();
        boolean everyDenial = found.standing().stream().allMatch(contestable::contains);
        return new SecondReading("DENY", coverage, found.standing(), none, none, advisories, none, everyDenial);
    }

    /** An allowance is contestable when one of the grounds and exceptions that are shown with it is. */
    private static SecondReading allowed(Findings found, ContestableRules contestable, SortedSet<String> advisories) {
        SortedSet<String> none = Collections.emptySortedSet();
        boolean oneGround = found.grounds.stream().anyMatch(contestable::contains);
        return new SecondReading(
                "ALLOW", "GOVERNS", none, found.obligations, found.grounds, advisories, none, oneGround);
    }
}
