// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.spi.CompanyRules;

/** The works policy of an example company that is stricter than the law, as two of the thread's contributors wished. */
final class CompanyPolicy {

    /** No camera ever watches a worker. */
    static final String NO_CAMERAS = "ACME-CAM-01";

    /** A private call is never heard without permission. */
    static final String PERMISSION = "ACME-CALL-01";

    private static final Condition HEARS_A_CALL = isIn(
            Facts.ACTIVITY,
            Activity.LISTEN_LIVE,
            Activity.WHISPER,
            Activity.BARGE_IN,
            Activity.RECORD,
            Activity.PLAY_BACK,
            Activity.TRANSCRIBE,
            Activity.ANALYSE_SPEECH);

    private CompanyPolicy() {}

    static CompanyRules rules() {
        return CompanyRules.under(Instrument.of("Works policy of the example company"))
                .prohibits(
                        NO_CAMERAS,
                        "No cameras",
                        is(Facts.ACTIVITY, Activity.WATCH_BY_CAMERA),
                        "This company never watches its workers by camera, concealed or open.",
                        "Use another means.")
                .requires(
                        PERMISSION,
                        "Permission for a private call",
                        HEARS_A_CALL.and(is(Facts.NATURE, Nature.PERSONAL)).and(isNot(Facts.CONSENT, Consent.ALL)),
                        "In this company nobody hears a private call without the permission of everybody on it.",
                        "Ask everybody on the call first.")
                .obliges(
                        "ACME-CALL-02",
                        "Feedback after listening in",
                        is(Facts.ACTIVITY, Activity.LISTEN_LIVE),
                        "In this company a manager who listened discusses the call with the worker.",
                        Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK)
                .build();
    }
}
