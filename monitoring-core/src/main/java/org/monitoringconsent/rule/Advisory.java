// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Jurisdiction;

/** Information that comes with a verdict; not a duty. */
public enum Advisory {
    /** The act lies at the outer edge of what courts accept. */
    HIGH_LITIGATION_RISK,
    /** Courts often admit such evidence all the same, which is no permission to use it. */
    EVIDENCE_OFTEN_ADMITTED,
    /** A court may award compensation. */
    COMPENSATION_RISK,
    /** Another country or region has a link with this act; ask its rule set too. */
    ALSO_EVALUATE,
    /** A country or region that the act concerns has no rule set here; nothing is said about its law. */
    NO_RULE_SET,
    /** The regions of a country have law of their own, and the request does not say which region the act concerns. */
    REGION_UNSTATED,
    /** The day lies after the day up to which the law was checked. */
    LAW_BEYOND_CHECK,
    /** The material is said to be lawful, but obtaining it as described would have been a crime. */
    PROVENANCE_DOUBTFUL;

    /** Whether a rule can give it; the others come from the engine, which alone sees what was loaded, checked and claimed. */
    public boolean isOfRules() {
        return compareTo(ALSO_EVALUATE) < 0;
    }

    /** What is to be known, in the language; a language that has no text of it is answered in English. */
    public String text(Locale language) {
        return CodeTexts.text(name(), language);
    }

    /** What is to be known about a country or region, and perhaps a day, in the language. */
    public String text(Jurisdiction jurisdiction, @Nullable LocalDate day, Locale language) {
        return CodeTexts.text(name() + ".about", language)
                .replace("{jurisdiction}", jurisdiction.name(language))
                .replace("{day}", String.valueOf(day));
    }
}
