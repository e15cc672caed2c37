// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import java.util.Set;

/** What Union law leaves to each country, so that a profile must supply it or say that the country has none. */
@SuppressWarnings("ImmutableEnumChecker") // The set is unmodifiable.
public enum NationalItem {
    /** Which workers and employers the profile governs. */
    SCOPE("the rules on which workers and employers it governs"),
    /** When a covert check is allowed; may lift EU-TRA-01 and EU-TRA-02. */
    COVERT_EXCEPTION("the exception for covert checks", "EU-TRA-01", "EU-TRA-02"),
    /** When the right to object is restricted under GDPR 23; may lift EU-OBJ-01. */
    OBJECTION_RESTRICTION("the restriction of the right to object", "EU-OBJ-01"),
    /** When consent of a worker can be a basis, GDPR 88; may lift EU-BAS-02. */
    WORKER_CONSENT("the rule on consent of workers as a basis", "EU-BAS-02"),
    /** When personal content may be looked at; may lift EU-PRV-01. */
    PERSONAL_CONTENT_EXCEPTION("the exception for personal content", "EU-PRV-01"),
    /** What an investigation asks for: suspicion, proof, proportion. */
    INVESTIGATIONS("the requirements for investigations"),
    /** What the supervisory authority lists under GDPR 35(4). */
    ASSESSMENT_LIST("the supervisory authority's list of processing that needs an impact assessment"),
    /** What worker representatives consent to or are consulted about. */
    CO_DETERMINATION("the rules on co-determination"),
    /** Whether a record that a law orders is spared co-determination. */
    CO_DETERMINATION_OF_WHAT_LAW_ORDERS("whether what a law orders is spared co-determination"),
    /** The criminal law on interception, cameras, hidden microphones and stolen data. */
    CRIMINAL_LAW("the criminal law on interception, cameras, hidden microphones and stolen data"),
    /** Whose communication is confidential: union, council, doctor, lawyer, adviser. */
    PROTECTED_FUNCTIONS("the protected functions"),
    /** The use of the national number, GDPR 87. */
    NATIONAL_NUMBER("the rules on the national number"),
    /** Data on offences, GDPR 10. */
    OFFENCE_DATA("the rules on offence data"),
    /** Which registers an employer may see. */
    VETTING("the rules on vetting"),
    /** From which day the Whistleblower Directive is transposed. */
    REPORTER_PROTECTION_DAY("the day from which the Whistleblower Directive is transposed"),
    /** From which day the Platform Work Directive speaks, and whether an act transposes it. */
    PLATFORM_WORK_DAY("the day from which the Platform Work Directive is transposed"),
    /** What carried the baseline before 25 May 2018; asked only of a profile that covers earlier days. */
    PREDECESSOR_LAW("the citations of the law before `2018-05-25`"),
    /** When one may act on what was found. */
    ACTING("the rules on acting on what was found");

    private final String meaning;
    private final Set<String> mayLift;

    NationalItem(String meaning, String... mayLift) {
        this.meaning = meaning;
        this.mayLift = Set.of(mayLift);
    }

    /** What has to be supplied, in words. */
    public String meaning() {
        return meaning;
    }

    /** The rules of the baseline that Union law lets this exception lift; empty for all that is no exception. */
    public Set<String> mayLift() {
        return mayLift;
    }
}
