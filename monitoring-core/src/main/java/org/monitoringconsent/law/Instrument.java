// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

import java.util.Objects;

/**
 * An act, regulation, judgment or guideline that rules cite. Each rule set names each of its instruments once.
 *
 * @param name the name as a lawyer cites it, such as {@code SI 2018/356}
 * @param address where the text stands, or an empty text when no address is known
 */
public record Instrument(String name, String address) {

    /** Checks that there is a name. */
    public Instrument {
        Objects.requireNonNull(name, "the name of an instrument must be given");
        Objects.requireNonNull(address, "an address, or an empty one, must be given");
        if (name.isBlank()) {
            throw new IllegalArgumentException("instrument name must not be empty");
        }
    }

    /** An instrument with an address. */
    public static Instrument of(String name, String address) {
        return new Instrument(name, address);
    }

    /** An instrument without a known address. */
    public static Instrument of(String name) {
        return new Instrument(name, "");
    }

    /** The instrument as a whole. */
    public Citation whole() {
        return new Citation(this, "", address, Citation.Certainty.SETTLED);
    }

    /** A provision in the instrument's own words, such as {@code Sch 1 para 2}. */
    public Citation at(String provision) {
        Objects.requireNonNull(provision, "a provision must be given");
        return new Citation(this, provision, address, Citation.Certainty.SETTLED);
    }

    /** An article, such as {@code Art 5(1)(a)}. */
    public Citation article(String number) {
        return at(written("Art ", number));
    }

    /** Several articles, such as {@code Arts 13-14}. */
    public Citation articles(String numbers) {
        return at(written("Arts ", numbers));
    }

    /** A section, such as {@code s.3(1)}. */
    public Citation section(String number) {
        return at(written("s.", number));
    }

    /** Several sections, such as {@code ss.3, 6}. */
    public Citation sections(String numbers) {
        return at(written("ss.", numbers));
    }

    /** A regulation, such as {@code reg 4(1)(a)}. */
    public Citation regulation(String number) {
        return at(written("reg ", number));
    }

    /** A paragraph, such as {@code para 121}. */
    public Citation paragraph(String number) {
        return at(written("para ", number));
    }

    private static String written(String kind, String number) {
        return kind + Objects.requireNonNull(number, "a number must be given");
    }
}
