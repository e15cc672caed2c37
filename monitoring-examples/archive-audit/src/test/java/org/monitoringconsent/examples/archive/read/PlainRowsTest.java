// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.examples.archive.audit.ManyRows;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;

class PlainRowsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    /** What is read the quick way is what the ordinary reader reads, and most rows are read so. */
    @Test
    void aPlainRowIsReadAsTheOthersAre() throws Exception {
        Source source = Source.of(folder.resolve("a.csv"), "a.csv", ReadSettings.in(ZONE), count -> {});
        TableRecords slow = new TableRecords(source);
        PlainRows quick = new PlainRows(ZONE);
        PlainRow row = new PlainRow();
        ManyRows rows = new ManyRows(20);
        int plain = 0;
        for (int i = 0; i < ROWS; i++) {
            String text = rows.next();
            CallRecord found =
                    row.read(text.toCharArray(), 0, text.length()) ? quick.read(row, Origin.ofFile("a.csv"), 3) : null;
            if (found == null) {
                continue;
            }
            plain++;
            List<String> values = CsvLine.split(text, ',').orElseThrow();
            CsvLayout layout = CsvLayout.fixed(values).orElseThrow();

            assertEquals(slow.read("line 3", new TableRow(layout.columns(), values)), found, () -> "the row " + text);
        }
        int most = plain;
        assertTrue(plain > ROWS / 2, () -> "only " + most + " rows are read the quick way");
    }

    @Test
    void linesAreCountedWhateverEndsThem() throws IOException {
        String line = "\"" + "x".repeat(30_000) + "\"";
        String text = (line + "\r\n" + line + "\n" + line + "\r").repeat(20);
        TableBlock.Cutter cutter = new TableBlock.Cutter(new StringReader(text), row -> row.length() == line.length());
        long lines = 0;
        StringBuilder all = new StringBuilder();
        for (TableBlock block = cutter.next(); block != null; block = cutter.next()) {
            assertEquals(lines, block.linesBefore());
            all.append(block.text(), 0, block.length());
            lines += new String(block.text(), 0, block.length()).lines().count();
        }

        assertEquals(text, all.toString());
        assertEquals(60, lines);
    }
}
