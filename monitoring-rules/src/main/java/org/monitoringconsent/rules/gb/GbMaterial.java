// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.same;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.COLLECTED_FOR;
import static org.monitoringconsent.domain.Facts.DISCLOSED_TO;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.FINDING;
import static org.monitoringconsent.domain.Facts.IN_MONITORED_GROUP;
import static org.monitoringconsent.domain.Facts.LINKED_TO_WORK;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.SECTOR;
import static org.monitoringconsent.domain.Facts.SOURCE_COVERT;
import static org.monitoringconsent.domain.Facts.STATUTORY_DUTY;
import static org.monitoringconsent.domain.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.domain.Facts.USE_EXCLUDED;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WITHIN_RECORDING_DUTY;
import static org.monitoringconsent.rules.gb.GbConditions.ACTING;
import static org.monitoringconsent.rules.gb.GbConditions.KEPT_FROM_THE_WORKER;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.PERHAPS_ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.SHOWN_BY_A_PARTY;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.UseKind;

/** The named conditions of what the law orders, of where material comes from and of what it is used for. */
final class GbMaterial {

    // What the law orders to be recorded.
    static final Condition RECORDING_DUTY = named(
            "recording duty", all(isTrue(WITHIN_RECORDING_DUTY), is(PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE)));

    /** What a duty to record makes the firm do. */
    static final Condition RECORDED_OR_READ =
            named("recorded or read", isIn(ACTIVITY, Activity.RECORD, Activity.READ_MESSAGE));

    static final Condition ORDERED_BY_LAW =
            named("ordered by law", any(isTrue(STATUTORY_DUTY), all(OBTAINING, RECORDING_DUTY, RECORDED_OR_READ)));
    static final Condition FCA_SCOPE =
            named("FCA scope", all(is(SECTOR, Sector.INVESTMENT_FIRM), isTrue(WITHIN_RECORDING_DUTY)));

    // Where the material comes from.
    static final Condition SECRETLY_OBTAINED =
            named("secretly obtained", any(isTrue(SOURCE_COVERT), all(ACTING, KEPT_FROM_THE_WORKER)));

    /** A participant or the author hands over what they have, not what the employer watched or somebody took in secret. */
    static final Condition VOLUNTEERED = named(
            "volunteered",
            all(
                    is(PROVENANCE, Provenance.VOLUNTEERED),
                    not(SECRETLY_OBTAINED),
                    not(all(
                            isIn(
                                    ACTIVITY,
                                    Activity.WATCH_BY_CAMERA,
                                    Activity.CAPTURE_SCREEN,
                                    Activity.LOG_KEYSTROKES,
                                    Activity.TRACK_LOCATION),
                            isNot(OPERATOR, Operator.PARTICIPANT)))));

    static final Condition UNLAWFUL_ORIGIN = named(
            "unlawful origin",
            any(is(PROVENANCE, Provenance.UNLAWFUL), all(is(PROVENANCE, Provenance.VOLUNTEERED), not(VOLUNTEERED))));
    static final Condition SUPPLIED_MATERIAL =
            named("supplied material", all(ACTING, any(VOLUNTEERED, is(PROVENANCE, Provenance.SUPPLIED_BY_AUTHORITY))));
    static final Condition WRONGLY_CAPTURED =
            named("wrongly captured", all(ACTING, isFalse(IN_MONITORED_GROUP), not(SUPPLIED_MATERIAL)));

    // What was found, and the step that answers it.
    static final Condition SERIOUS_FINDING = named(
            "serious finding",
            all(
                    ACTING,
                    any(
                            isIn(FINDING, Finding.GROSS_MISCONDUCT, Finding.SAFETY, Finding.CRIME),
                            all(is(FINDING, Finding.PRIVATE_LIFE), isTrue(LINKED_TO_WORK), SUPPLIED_MATERIAL))));
    static final Condition SERIOUS_REACTION = named(
            "serious reaction",
            all(
                    SERIOUS_FINDING,
                    isIn(
                            USE_KIND,
                            UseKind.COACHING,
                            UseKind.DISCIPLINE,
                            UseKind.DISMISSAL,
                            UseKind.REPORT_TO_AUTHORITY,
                            UseKind.LEGAL_PROCEEDINGS)));
    static final Condition SANCTION = named("sanction", isIn(USE_KIND, UseKind.DISCIPLINE, UseKind.DISMISSAL));

    // Handing over, and danger.
    static final Condition TO_DATA_SUBJECT = disclosedTo(Recipient.DATA_SUBJECT);
    static final Condition TO_COURT = disclosedTo(Recipient.COURT);
    static final Condition TO_AUTHORITY = disclosedTo(Recipient.AUTHORITY);
    static final Condition TO_EMERGENCY_SERVICE = disclosedTo(Recipient.EMERGENCY_SERVICE);
    static final Condition DANGER_TO_LIFE = named(
            "danger to life",
            any(
                    all(
                            isIn(PURPOSE, PurposeCategory.HEALTH_AND_SAFETY, PurposeCategory.SAFEGUARDING),
                            any(OBTAINING, is(FINDING, Finding.SAFETY))),
                    TO_EMERGENCY_SERVICE));
    static final Condition DANGER_TO_PEOPLE = named(
            "danger to people", all(ACTING, is(FINDING, Finding.SAFETY), any(SERIOUS_REACTION, TO_EMERGENCY_SERVICE)));
    static final Condition LAWFUL_DISCLOSURE = named(
            "lawful disclosure",
            all(
                    ACTING,
                    any(
                            TO_DATA_SUBJECT,
                            TO_COURT,
                            TO_AUTHORITY,
                            TO_EMERGENCY_SERVICE,
                            all(
                                    isIn(USE_KIND, UseKind.DISCLOSURE, UseKind.REPORT_TO_AUTHORITY),
                                    isTrue(STATUTORY_DUTY)))));
    static final Condition ORDERED_DISCLOSURE = named(
            "ordered disclosure",
            all(
                    ACTING,
                    isTrue(STATUTORY_DUTY),
                    any(is(USE_KIND, UseKind.REPORT_TO_AUTHORITY), TO_COURT, TO_AUTHORITY)));

    // The purpose of going back to material, or of acting on it.
    private static final Condition FACTS_OR_COMPLAINT_AGAIN = all(
            isIn(PURPOSE, PurposeCategory.ESTABLISH_FACTS, PurposeCategory.COMPLAINT_OR_DISPUTE),
            isIn(COLLECTED_FOR, PurposeCategory.ESTABLISH_FACTS, PurposeCategory.COMPLAINT_OR_DISPUTE));

    /** What is handed in with a complaint is collected for it. */
    private static final Condition COLLECTED_FOR_THIS = any(
            all(VOLUNTEERED, is(PURPOSE, PurposeCategory.COMPLAINT_OR_DISPUTE)),
            all(OBTAINING, any(same(PURPOSE, COLLECTED_FOR), FACTS_OR_COMPLAINT_AGAIN)));

    static final Condition NEW_PURPOSE = named(
            "new purpose",
            all(
                    any(ACTING, all(PERHAPS_ON_STORED_COPY, not(SHOWN_BY_A_PARTY))),
                    any(isTrue(USE_EXCLUDED), not(any(isTrue(USE_ANNOUNCED), COLLECTED_FOR_THIS)))));
    static final Condition FOR_A_CLAIM = named(
            "for a claim",
            all(
                    OBTAINING,
                    isIn(ACTIVITY, Activity.PLAY_BACK, Activity.TRANSCRIBE),
                    ON_STORED_COPY,
                    is(PURPOSE, PurposeCategory.COMPLAINT_OR_DISPUTE),
                    is(EXTENT, Extent.TARGETED)));

    private GbMaterial() {}

    private static Condition disclosedTo(Recipient recipient) {
        return named("disclosure to " + recipient, all(is(USE_KIND, UseKind.DISCLOSURE), is(DISCLOSED_TO, recipient)));
    }
}
