// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables of calls as a switchboard exports them, with headings; the same bytes at every run. */
final class Calls {

    private static final int DAYS = 28;
    private static final int WORKERS = 12;

    private Calls() {}

    /** Writes so many files of so many rows each into a folder, and returns the folder. */
    static Path write(Path folder, int files, int rows) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < files; file++) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("calls-%03d.csv".formatted(file)))) {
                out.append("start,from,to,duration,uniqueid,recordingfile,disposition\n");
                for (int i = 0; i < rows; i++) {
                    out.append("2026-03-%02d %02d:%02d:00,".formatted(1 + i % DAYS, 8 + i % 10, i % 60))
                            .append(
                                    i % 3 == 0
                                            ? "2103,02079460190"
                                            : "07700900%03d,21%02d".formatted(i % 1000, 1 + i % WORKERS))
                            .append(",300,id-%d-%d".formatted(file, i))
                            .append(i % 2 == 0 ? ",a.wav" : ",")
                            .append(",ANSWERED\n");
                }
            }
        }
        return folder;
    }
}
