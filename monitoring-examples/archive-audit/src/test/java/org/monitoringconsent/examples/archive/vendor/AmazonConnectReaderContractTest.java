// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Contact records of Amazon Connect keep what every reader owes. */
class AmazonConnectReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new AmazonConnectReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/amazon-connect");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "amazon-connect-inbound.json",
                        "\"TransferredToEndpoint\": null",
                        "\"TransferredToEndpoint\": {\"Address\": \"+442079460190\", \"Type\": \"TELEPHONE_NUMBER\"}",
                        Doubt.PART_LEFT_OUT),
                new Twist(
                        "amazon-connect-inbound.json",
                        "\"ConnectedToAgentTimestamp\": \"2026-03-03T10:00:05Z\"",
                        "\"ConnectedToAgentTimestamp\": \"2025-03-03T10:00:05Z\"",
                        Doubt.TIMES_DISAGREE),
                new Twist(
                        "amazon-connect-inbound.json",
                        "\"ConnectedToSystemTimestamp\": \"2026-03-03T10:00:00Z\"",
                        "\"ConnectedToSystemTimestamp\": \"2026-03-04T10:00:00Z\"",
                        Doubt.TIMES_DISAGREE),
                new Twist("amazon-connect-inbound.json", "\"INBOUND\"", "\"SIDEWAYS\"", Doubt.DIRECTION_UNCLEAR),
                new Twist("amazon-connect-inbound.json", "\"AVAILABLE\"", "\"PERCHANCE\"", Doubt.RECORDING_UNCLEAR),
                new Twist(
                        "amazon-connect-inbound.json",
                        "\"Attributes\": {}",
                        "\"Attributes\": {\"consent\": \"hm\"}",
                        Doubt.CONSENT_UNCLEAR),
                new Twist(
                        "amazon-connect-inbound.json",
                        "\"InitiationTimestamp\": \"2026-03-03T10:00:00Z\"",
                        "\"InitiationTimestamp\": \"soon\"",
                        Doubt.START_UNREADABLE),
                new Twist(
                        "amazon-connect-inbound.json",
                        "\"Attributes\": {}",
                        "\"ContactLens\": {\"ConversationalAnalytics\": {\"Configuration\": {\"Enabled\": \"perchance\"}}}",
                        Doubt.ANALYSIS_UNCLEAR));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.jsonl",
                "",
                "{\"ContactId\":\"c-#\",\"Channel\":\"VOICE\",\"InitiationMethod\":\"INBOUND\",\"InitiationTimestamp\":\"2026-03-03T10:00:00Z\",\"DisconnectTimestamp\":\"2026-03-03T10:05:00Z\",\"CustomerEndpoint\":{\"Address\":\"+447700900012\",\"Type\":\"TELEPHONE_NUMBER\"},\"Agent\":{\"Username\":\"2103\",\"ConnectedToAgentTimestamp\":\"2026-03-03T10:00:05Z\"},\"Recordings\":[{\"Location\":\"bucket.example/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\"Status\":\"AVAILABLE\"}]}",
                "\n",
                "\n"));
    }
}
