package org.monitoringconsent.rule;

import java.util.Locale;

/** Information that comes with a verdict; not a duty. */
public enum Advisory {
    /** The act lies at the outer edge of what courts accept. */
    HIGH_LITIGATION_RISK,
    /** Courts often admit such evidence all the same, which is no permission to use it. */
    EVIDENCE_OFTEN_ADMITTED,
    /** A court may award compensation. */
    COMPENSATION_RISK,
    /** Another country has a link with this act; ask its rule set too. */
    ALSO_EVALUATE,
    /** A country that the act concerns has no rule set here; nothing is said about its law. */
    NO_RULE_SET,
    /** The day lies after the day up to which the law was checked. */
    LAW_BEYOND_CHECK,
    /** The material is said to be lawful, but obtaining it as described would have been a crime. */
    PROVENANCE_DOUBTFUL;

    /** What is to be known, in the language: English, or Dutch; any other language is answered in English. */
    public String text(Locale language) {
        return CodeTexts.text(name(), language);
    }
}
