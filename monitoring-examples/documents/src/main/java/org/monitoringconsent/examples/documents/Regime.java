// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.CountryCode;

/** Whose data protection law says what a document has to contain. */
enum Regime {
    /** The General Data Protection Regulation of the European Union. */
    EU,
    /** The same as retained in the United Kingdom. */
    UK;

    /** The first day on which any of it applied. */
    static final LocalDate FIRST_DAY = LocalDate.of(2018, 5, 25);

    private static final LocalDate IN_THE_EEA = LocalDate.of(2018, 7, 20);
    private static final LocalDate UK_GDPR = LocalDate.of(2021, 1, 1);

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Set<String> EEA = Set.of("IS", "LI", "NO");

    /** The regime of a country on a day; empty before there was one, and where these drafts know none. */
    static Optional<Regime> of(CountryCode country, LocalDate day) {
        String code = country.value();
        if (code.equals("GB")) {
            return day.isBefore(FIRST_DAY) ? Optional.empty() : Optional.of(day.isBefore(UK_GDPR) ? EU : UK);
        }
        boolean there =
                (UNION.contains(code) && !day.isBefore(FIRST_DAY)) || (EEA.contains(code) && !day.isBefore(IN_THE_EEA));
        return there ? Optional.of(EU) : Optional.empty();
    }

    /** A provision as the language writes it, such as {@code UK GDPR Art 13(1)(c)} for {@code 13(1)(c)}. */
    Law article(String provision, Wording wording) {
        String[] steps = new String[3];
        int count = 0;
        for (int from = 0; from < provision.length(); count++) {
            int bracket = provision.indexOf('(', from + 1);
            int to = bracket < 0 ? provision.length() : bracket;
            String step = provision.substring(from, to);
            steps[count] = step.charAt(0) == '(' ? step.substring(1, step.length() - 1) : step;
            from = to;
        }
        String text =
                wording.of("law.article." + count, wording.of("law.name." + name()), steps[0], steps[1], steps[2]);
        return new Law("", text, wording.of("law.address." + name(), "", steps[0]));
    }
}
