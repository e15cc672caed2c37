// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void hasTheColumnsOfTheVocabulary() {
        String table = Stream.of(Activity.values())
                .map(act -> act + " " + sign(act.content()) + sign(act.telecom()) + sign(act.stored()) + " "
                        + act.communicationNeed())
                .collect(Collectors.joining("\n"));

        assertEquals("""
                LISTEN_LIVE xx- YES
                WHISPER xx- YES
                BARGE_IN xx- YES
                RECORD xxx YES
                PLAY_BACK xx- YES
                TRANSCRIBE xxx YES
                ANALYSE_SPEECH xxx YES
                SCORE_BY_AI xxx YES
                RECOGNISE_EMOTION xxx YES
                IDENTIFY_SPEAKER xxx YES
                LOG_TRAFFIC -xx OPTIONAL
                READ_ENVELOPE -xx YES
                READ_SUBJECT xxx YES
                READ_MESSAGE xxx YES
                PLAY_VOICEMAIL xx- YES
                READ_FILES x-x OPTIONAL
                LISTEN_TO_ROOM x-- OPTIONAL
                RECORD_ROOM x-x OPTIONAL
                WATCH_BY_CAMERA x-x NEVER
                CAPTURE_SCREEN x-x OPTIONAL
                LOG_KEYSTROKES x-x OPTIONAL
                TRACK_LOCATION --x NEVER
                CHECK_RECORDS --x NEVER""", table);
    }

    private static String sign(boolean value) {
        return value ? "x" : "-";
    }
}
