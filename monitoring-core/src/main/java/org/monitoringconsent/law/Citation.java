// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

import java.util.Objects;

/**
 * A place in an instrument that carries a rule.
 *
 * @param instrument what is cited
 * @param provision where in it, or an empty text for the whole
 * @param address where the provision can be read, or an empty text when no address is known
 * @param certainty how the author knows
 */
public record Citation(Instrument instrument, String provision, String address, Certainty certainty) {

    /** Checks that all are given; what is not known of a place is empty. */
    public Citation {
        Objects.requireNonNull(instrument, "an instrument must be given");
        Objects.requireNonNull(provision, "a provision, or an empty one, must be given");
        Objects.requireNonNull(address, "an address, or an empty one, must be given");
        Objects.requireNonNull(certainty, "how certain it is must be given");
    }

    /** How the author of a rule knows that the cited place says so. */
    public enum Certainty {
        /** The page at the address was read and says so. */
        CONFIRMED,
        /** A copy, a draft, another version or a report was read and says so; the page at the address was not. */
        READ_ELSEWHERE,
        /** Generally known. */
        SETTLED,
        /** Reasonable lawyers differ, or the final text may differ. */
        UNSURE
    }

    /** The same place, confirmed on the page at the instrument's address. */
    public Citation confirmed() {
        return new Citation(instrument, provision, address, Certainty.CONFIRMED);
    }

    /** The same place, confirmed on the page at another address. */
    public Citation confirmedAt(String page) {
        return shownAt(page).confirmed();
    }

    /** The same place, read in a copy, a draft, another version or a report, and not on the page at its address. */
    public Citation readElsewhere() {
        return new Citation(instrument, provision, address, Certainty.READ_ELSEWHERE);
    }

    /** The same place, at another address. */
    public Citation shownAt(String page) {
        return new Citation(instrument, provision, page, certainty);
    }

    /** The same place, marked as open to doubt. */
    public Citation unsure() {
        return new Citation(instrument, provision, address, Certainty.UNSURE);
    }

    /** The same place, written otherwise, such as in another language. */
    public Citation written(String text) {
        return new Citation(new Instrument(text, instrument.address()), "", address, certainty);
    }

    /** The citation as a lawyer writes it, such as {@code SI 2018/356 reg 4(1)(a)}. */
    public String text() {
        return provision.isEmpty() ? instrument.name() : instrument.name() + " " + provision;
    }

    @Override
    public String toString() {
        return text();
    }
}
