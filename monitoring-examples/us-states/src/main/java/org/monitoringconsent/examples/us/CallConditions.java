// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_NOTIFIED;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.USE_PRESENT;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;

/** The conditions that several of the rule sets name. */
final class CallConditions {

    /** The activities that these rule sets know. */
    static final List<Activity> ACTIVITIES =
            List.of(Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN, Activity.RECORD);

    /** The purposes that these rule sets know. */
    static final List<PurposeCategory> PURPOSES = List.of(
            PurposeCategory.QUALITY_STANDARDS,
            PurposeCategory.ESTABLISH_FACTS,
            PurposeCategory.COMPLAINT_OR_DISPUTE,
            PurposeCategory.REGULATORY_COMPLIANCE,
            PurposeCategory.CRIME_DETECTION,
            PurposeCategory.MISCONDUCT_INVESTIGATION);

    /** Somebody who does not speak hears the call or records it, for the business. */
    static final Condition HEARD_OR_RECORDED = named(
            "call heard or recorded for the business",
            all(isFalse(USE_PRESENT), new Condition.In<>(ACTIVITY, ACTIVITIES), new Condition.In<>(PURPOSE, PURPOSES)));

    /** One of those who speak agreed. */
    static final Condition ONE_PARTY_AGREED = named("one party agreed", isIn(CONSENT, Consent.ONE, Consent.ALL));

    /** Everybody who speaks agreed. */
    static final Condition EVERYBODY_AGREED = named("everybody agreed", is(CONSENT, Consent.ALL));

    /** Everybody was told at the beginning of the call, so that whoever goes on speaking agrees. */
    static final Condition ANNOUNCED = named(
            "announced to everybody",
            all(isTrue(OTHER_PARTY_NOTIFIED), isIn(NOTICE, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL)));

    /** Everybody agreed, or was told. */
    static final Condition EVERYBODY_AGREED_OR_WAS_TOLD =
            named("everybody agreed or was told", any(EVERYBODY_AGREED, ANNOUNCED));

    private CallConditions() {}
}
