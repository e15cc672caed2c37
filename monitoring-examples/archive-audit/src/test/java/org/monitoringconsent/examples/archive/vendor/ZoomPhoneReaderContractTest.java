// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Calls of Zoom Phone keep what every reader owes. */
class ZoomPhoneReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new ZoomPhoneReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/zoom-phone");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "zoom-phone-call-logs-inbound.json",
                        "\"has_recording\": true",
                        "\"has_recording\": true, \"recording_consent\": \"hm\"",
                        Doubt.CONSENT_UNCLEAR),
                new Twist(
                        "zoom-phone-call-logs-inbound.json",
                        "\"has_recording\": true",
                        "\"has_recording\": true, \"sentiment\": \"sour\"",
                        Doubt.ANALYSIS_UNCLEAR),
                new Twist(
                        "zoom-phone-call-history-inbound.json",
                        "\"event\": \"incoming\",\n   \"result\": \"answered\"",
                        "\"event\": \"incoming\"}, {\"callee_did_number\": \"+442079460190\", \"result\": \"perchance\"",
                        Doubt.PART_LEFT_OUT),
                new Twist(
                        "zoom-phone-call-logs-inbound.json",
                        "2026-03-03T10:00:05Z",
                        "2025-03-03T10:00:05Z",
                        Doubt.TIMES_DISAGREE),
                new Twist("zoom-phone-call-logs-inbound.json", "\"inbound\"", "\"sideways\"", Doubt.DIRECTION_UNCLEAR),
                new Twist(
                        "zoom-phone-call-logs-inbound.json",
                        "\"has_recording\": true",
                        "\"has_recording\": \"perchance\"",
                        Doubt.RECORDING_UNCLEAR),
                new Twist(
                        "zoom-phone-call-logs-inbound.json",
                        "\"has_recording\": true,\n   \"recording_type\": \"Automatic\",\n   \"has_voicemail\": false",
                        "\"has_voicemail\": \"perchance\"",
                        Doubt.RECORDING_UNCLEAR),
                new Twist(
                        "zoom-phone-call-logs-inbound.json",
                        "\"date_time\": \"2026-03-03T10:00:00Z\"",
                        "\"date_time\": \"soon\"",
                        Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.json",
                "{\"call_history\": [\n",
                "{\"call_history_uuid\":\"h-#\",\"call_id\":\"7#\",\"connect_type\":\"external\",\"start_time\":\"2026-03-03T10:00:00Z\",\"end_time\":\"2026-03-03T10:05:00Z\",\"direction\":\"inbound\",\"caller_did_number\":\"+447700900012\",\"caller_name\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\"callee_ext_number\":\"2103\",\"callee_ext_type\":\"user\",\"recording_status\":\"recorded\",\"call_result\":\"answered\"}",
                ",\n",
                "\n]}\n"));
    }
}
