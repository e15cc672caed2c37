// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was allowed or refused where a purpose was written. */
class PurposesTest {

    @ParameterizedTest
    @CsvSource({
        "recording, recording, true, true",
        "call_recording, recording, true, true",
        "'', recording, true, true",
        "all, biometric_identification, true, true",
        "storage, recording, false, true",
        "call-monitoring, recording, false, true",
        "gespreksopname, recording, false, true",
        "messaging, recording, false, true",
        "analysis, recording, false, false",
        "transcription, recording, false, false",
        "sharing, recording, false, false",
        "marketing messages, recording, false, false",
        "bookkeeping, recording, false, false",
        "speech-to-text, transcription, false, true",
        "summary, analysis, false, true",
        "emotion, sentiment_analysis, false, true",
        "analysis, sentiment_analysis, false, true",
        "recording, biometric_identification, false, false",
        "biometrics, biometric_identification, true, true",
        "voice-print, biometric_identification, false, true",
    })
    void aRefusalGoesFurtherThanAGrant(String written, String purpose, boolean granted, boolean refused) {
        assertEquals(granted, Purposes.isAbout(written, purpose));
        assertEquals(refused, Purposes.isRefusedWith(written, purpose));
    }

    @ParameterizedTest
    @CsvSource({
        "recording, true",
        "storage, true",
        "sharing, true",
        "train-ai, true",
        "marketing, true",
        "'', true",
        "processing, false",
        "training, false",
        "everything, false",
    })
    void whoRefusesWhatIsNotKnownMayMeanTheCall(String written, boolean known) {
        assertEquals(known, Purposes.isKnown(written));
    }
}
