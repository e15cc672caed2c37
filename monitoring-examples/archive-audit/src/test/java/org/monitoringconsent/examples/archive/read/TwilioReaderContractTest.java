// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Twilio's calls keep what every reader owes. */
class TwilioReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new TwilioReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/twilio");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist("twilio-anonymous.json", "\"inbound\"", "\"sideways\"", Doubt.DIRECTION_UNCLEAR),
                new Twist(
                        "twilio-anonymous.json",
                        "\"recordings\": [",
                        "\"call_recordings\": [",
                        Doubt.RECORDING_UNCLEAR),
                new Twist(
                        "twilio-anonymous.json",
                        "\"duration\"",
                        "\"recording_consent\": \"hm\", \"duration\"",
                        Doubt.CONSENT_UNCLEAR),
                new Twist(
                        "twilio-anonymous.json",
                        "\"duration\"",
                        "\"sentiment\": \"sour\", \"duration\"",
                        Doubt.ANALYSIS_UNCLEAR),
                new Twist(
                        "twilio-anonymous.json",
                        "\"duration\"",
                        "\"transferred_to\": \"somebody\", \"duration\"",
                        Doubt.PART_LEFT_OUT),
                new Twist("twilio-anonymous.json", "Tue, 03 Mar 2026 10:00:00 +0000", "soon", Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.json",
                "{\"calls\": [\n",
                "{\"sid\": \"CA#\", \"from\": \"+447700900012\", \"to\": \"client:2103\", \"direction\": \"inbound\", \"status\": \"completed\", \"start_time\": \"Tue, 03 Mar 2026 10:00:00 +0000\", \"duration\": \"60\", \"recordings\": [{\"sid\": \"RE#\"}], \"subresource_uris\": {\"recordings\": \"/2010-04-01/Accounts/AC00000000000000000000000000000001/Calls/Recordings.json\"}}",
                ",\n",
                "\n]}\n"));
    }
}
