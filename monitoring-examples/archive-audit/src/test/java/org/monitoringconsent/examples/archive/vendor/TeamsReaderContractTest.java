// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Calls of Microsoft Teams keep what every reader owes. */
class TeamsReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new TeamsReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/teams");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "teams-pstn-user-in.json",
                        "\"callType\"",
                        "\"recordingConsent\": \"hm\", \"callType\"",
                        Doubt.CONSENT_UNCLEAR),
                new Twist(
                        "teams-pstn-user-in.json",
                        "\"callType\"",
                        "\"transcribed\": true, \"callType\"",
                        Doubt.ANALYSIS_UNCLEAR),
                new Twist(
                        "teams-pstn-user-in.json",
                        "\"callType\"",
                        "\"recorded\": \"perchance\", \"callType\"",
                        Doubt.RECORDING_UNCLEAR),
                new Twist(
                        "teams-callrecord-peer-to-peer.json",
                        "],\n   \"startDateTime\": \"2026-03-03",
                        "],\n   \"startDateTime\": \"2025-03-03",
                        Doubt.TIMES_DISAGREE),
                new Twist(
                        "teams-callrecord-peer-to-peer.json",
                        "\"user\": {\n     \"id\": \"u-9\"",
                        "\"hologram\": {\n     \"id\": \"u-9\"",
                        Doubt.PART_LEFT_OUT),
                new Twist("teams-pstn-user-in.json", "\"user_in\"", "\"sideways\"", Doubt.DIRECTION_UNCLEAR),
                new Twist(
                        "teams-pstn-user-in.json",
                        "\"startDateTime\": \"2026-03-03T10:00:00.0000000Z\"",
                        "\"startDateTime\": \"soon\"",
                        Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.json",
                "{\"value\": [\n",
                "{\"id\":\"t-#\",\"callId\":\"k-#\",\"userId\":\"u-1\",\"userPrincipalName\":\"2103@marlowdijk.example\",\"userDisplayName\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\"startDateTime\":\"2026-03-03T10:00:00Z\",\"endDateTime\":\"2026-03-03T10:05:00Z\",\"duration\":300,\"callType\":\"user_in\",\"callerNumber\":\"+447700900012\",\"calleeNumber\":\"+442079460101\"}",
                ",\n",
                "\n]}\n"));
    }
}
