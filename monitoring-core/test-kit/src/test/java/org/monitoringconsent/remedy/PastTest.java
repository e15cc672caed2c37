// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.testkit.Requests;

class PastTest {

    private static final List<Fact<?>> OF_THE_ACT = List.of(
            Facts.EXTENT,
            Facts.TIME_LIMITED,
            Facts.COVERT,
            Facts.OPERATOR,
            Facts.STOPS_WHEN_PERSONAL,
            Facts.SUBJECT,
            Facts.BIOMETRIC,
            Facts.EMOTION_FROM_BIOMETRICS);

    private final MonitoringRequest live = Requests.valid("DE");

    @Test
    void nothingLiesInThePastBeforeTheCapture() {
        assertEquals(List.of(), past(live));
        assertEquals(
                List.of(),
                past(Requests.with(live, Facts.ACTIVITY, Activity.RECORD).orElseThrow()));
    }

    @Test
    void whoPlaysBackCanStillDecideHowButNotOnTheCapture() {
        List<Fact<?>> past = past(played());

        assertTrue(past.containsAll(List.of(Facts.NOTICE, Facts.CONSENT, Facts.OTHER_PARTY_NOTIFIED, Facts.CARD_DATA)));
        assertTrue(past.containsAll(List.of(Facts.RECORDS_HOLD, Facts.RECORDS_SOUND)));
        OF_THE_ACT.forEach(fact -> assertFalse(past.contains(fact), fact::name));
    }

    @Test
    void aStoredCopyIsCapturedAlready() {
        MonitoringRequest transcribed = live.withActivity(Activity.TRANSCRIBE);
        MonitoringRequest stored = transcribed.withManner(transcribed.manner().withStoredCopy(true));

        assertEquals(List.of(), past(transcribed));
        assertTrue(past(stored).contains(Facts.CONSENT));
    }

    @Test
    void whereTheMaterialIsActedOnTheMannerIsPastButNotWhoDecides() {
        MonitoringRequest used =
                live.withUse(Use.builder().kind(UseKind.DISMISSAL).build());

        assertTrue(past(used).containsAll(OF_THE_ACT));
        assertFalse(past(used).contains(Facts.DECISION));
        assertFalse(past(used).contains(Facts.WORKER_HEARD));
    }

    @Test
    void theOneWhomAFunctionProtectsCanStillAgree() {
        assertFalse(past(played()).contains(Facts.PROTECTION_WAIVED));
    }

    @Test
    void safeguardsAndWhatARuleSetDeclaresCanStillBePutInPlace() {
        MonitoringRequest played = played();
        Fact<String> declared = Fact.declaredFlag("de.agreement", false, FactKind.CAUTIOUS);

        assertFalse(Past.of(played).holds(Facts.BALANCING));
        assertFalse(Past.of(played).holds(declared));
    }

    private MonitoringRequest played() {
        return Requests.without(live, Facts.STORED_COPY).orElse(live).withActivity(Activity.PLAY_BACK);
    }

    private static List<Fact<?>> past(MonitoringRequest request) {
        Past past = Past.of(request);
        return Facts.all().stream().filter(past::holds).toList();
    }
}
