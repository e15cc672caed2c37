// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Conversations of Genesys Cloud keep what every reader owes. */
class GenesysCloudReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new GenesysCloudReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/genesys-cloud");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"originatingDirection\"",
                        "\"sentiment\": \"sour\", \"originatingDirection\"",
                        Doubt.ANALYSIS_UNCLEAR),
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"segmentType\": \"interact\",\n         \"segmentStart\": \"2026-03-03T",
                        "\"segmentType\": \"interact\",\n         \"segmentStart\": \"2025-03-03T",
                        Doubt.TIMES_DISAGREE),
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"sessionId\": \"s-1\",",
                        "\"sessionId\": \"s-1\", \"monitoredParticipantId\": \"p-9\",",
                        Doubt.PART_LEFT_OUT),
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"purpose\": \"agent\"",
                        "\"purpose\": \"understudy\"",
                        Doubt.PART_LEFT_OUT),
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"originatingDirection\": \"inbound\"",
                        "\"originatingDirection\": \"sideways\"",
                        Doubt.DIRECTION_UNCLEAR),
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"recording\": true",
                        "\"recording\": \"perchance\"",
                        Doubt.RECORDING_UNCLEAR),
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"purpose\": \"customer\",",
                        "\"purpose\": \"customer\", \"attributes\": {\"consent\": \"hm\"},",
                        Doubt.CONSENT_UNCLEAR),
                new Twist(
                        "genesys-conversation-inbound.json",
                        "\"conversationStart\": \"2026-03-03T10:00:00.000Z\"",
                        "\"conversationStart\": \"soon\"",
                        Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.json",
                "{\"conversations\": [\n",
                "{\"conversationId\":\"g-#\",\"conversationStart\":\"2026-03-03T10:00:00Z\",\"conversationEnd\":\"2026-03-03T10:05:00Z\",\"originatingDirection\":\"inbound\",\"participants\":[{\"purpose\":\"customer\",\"participantName\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\"sessions\":[{\"mediaType\":\"voice\",\"direction\":\"inbound\",\"ani\":\"tel:+447700900012\",\"recording\":true,\"segments\":[{\"segmentType\":\"interact\"}]}]},{\"purpose\":\"agent\",\"userId\":\"2103\",\"sessions\":[{\"mediaType\":\"voice\",\"direction\":\"inbound\",\"recording\":true,\"segments\":[{\"segmentType\":\"interact\"}]}]}]}",
                ",\n",
                "\n]}\n"));
    }
}
