// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.CallRecord;

/** Which dialogs of a vCon are one call. */
class VconStreamsTest {

    @TempDir
    Path folder = Path.of("");

    /** Each dialog as its parties, the second at which it begins, and its session; then how many parties each call has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 - , 1 2 -|2", // streams that begin within two seconds
                "0 0 - , 1 3 -|1 1",
                "0 2 - , 1 0 -|2",
                "0 0 - , 0 1 -|1 1", // the same party twice is no other stream
                "0+1 0 - , 2 0 -|2 1", // a recording of both is no stream
                "0 - - , 1 - -|1 1", // nobody knows when
                "0 0 - , 1 - -|1 1",
                "0 0 a , 1 30 a|2", // of one session, whenever
                "0 0 a , 1 30 b|1 1",
                "0 0 a , 1 30 b , 2 50 a|2 1",
                "0 0 a , 1 30 a , 2 50 a|3",
                "0 0 a , 1 1 b , 2 50 b|3", // one by its start, one by its session
            })
    void streamsAreOneCall(String dialogs, String expected) throws IOException {
        StringBuilder written = new StringBuilder();
        for (String dialog : dialogs.split(",", -1)) {
            String[] said = dialog.strip().split(" ", -1);
            written.append(written.length() == 0 ? "" : ",")
                    .append("{\"type\":\"recording\",\"parties\":[")
                    .append(said[0].replace('+', ','))
                    .append("],\"url\":\"https://media.example/1\"");
            if (!said[1].equals("-")) {
                written.append(",\"start\":\"2026-03-02T09:00:%02dZ\"".formatted(Integer.parseInt(said[1])));
            }
            if (!said[2].equals("-")) {
                written.append(",\"session_id\":\"").append(said[2]).append('"');
            }
            written.append('}');
        }

        List<CallRecord> calls = Found.inFile(
                        folder,
                        "a.vcon",
                        "{\"uuid\":\"u-1\",\"parties\":[{\"tel\":\"+442079460101\"},{\"tel\":\"+447700900123\"},"
                                + "{\"tel\":\"+447700900124\"}],\"dialog\":[" + written + "]}")
                .records;

        assertEquals(
                List.of(expected.split(" ", -1)),
                calls.stream()
                        .map(call -> String.valueOf(call.parties().size()))
                        .toList());
    }
}
