// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** vCons keep what every reader owes. */
class VconReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new VconReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/vcon");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "vcon-tags-list.vcon.json",
                        "\"parties\":",
                        "\"meta\": {\"direction\": \"sideways\"}, \"parties\":",
                        Doubt.DIRECTION_UNCLEAR),
                new Twist(
                        "vcon-tags-list.vcon.json",
                        "\"parties\":",
                        "\"meta\": {\"consent\": \"hm\"}, \"parties\":",
                        Doubt.CONSENT_UNCLEAR),
                new Twist(
                        "vcon-analysis-transcript-sentiment.vcon.json",
                        "\"sentiment\"",
                        "\"phrenology\"",
                        Doubt.ANALYSIS_UNCLEAR));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.jsonl",
                "",
                "{\"vcon\":\"0.0.1\",\"uuid\":\"u#\",\"created_at\":\"2026-03-05T10:00:00Z\",\"parties\":[{\"tel\":\"+447700900012\"},{\"tel\":\"2101\"}],\"dialog\":[{\"type\":\"recording\",\"start\":\"2026-03-05T10:00:00Z\",\"parties\":[0,1],\"duration\":60,\"mediatype\":\"audio/wav\",\"url\":\"https://media.example/recordings/of/the/service/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.wav\"}]}",
                "\n",
                "\n"));
    }
}
