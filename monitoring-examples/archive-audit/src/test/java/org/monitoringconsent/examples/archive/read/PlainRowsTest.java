// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.audit.ManyRows;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

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

    /** A table is read the same in pieces and in one, whatever stands around the places where it is cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "accountcode,src,dst,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,disposition,"
                        + "amaflags,uniqueid,userfield\n",
                "accountcode,src,dst,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,disposition,"
                        + "amaflags,uniqueid\n",
                "accountcode,dst,src,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,disposition,"
                        + "amaflags,uniqueid,userfield\n"
            })
    void aTableIsReadTheSameInPieces(String headings) throws IOException {
        ManyRows rows = new ManyRows(21);
        StringBuilder text = new StringBuilder(headings);
        IntStream.range(0, 3_000).forEach(i -> text.append(rows.next()).append(i % 7 == 0 ? "\r\n" : "\n"));
        Path file = Files.writeString(folder.resolve("a.csv"), text, StandardCharsets.UTF_8);
        Source source = Source.of(file, "a.csv", ReadSettings.in(ZONE), count -> {});
        CsvLayout layout = CsvLayout.recognise(source.head()).orElseThrow();
        Heard whole = new Heard();
        Heard apart = new Heard();
        List<Consumer<RecordSink>> pieces = new ArrayList<>();

        new TableReader(layout).readInOne(source, whole);
        new TableReader(layout).read(source, new RecordSink() {
            @Override
            public void record(CallRecord found) {
                apart.record(found);
            }

            @Override
            public void unreadable(UnreadableRecord found) {
                apart.unreadable(found);
            }

            @Override
            public void apart(Consumer<RecordSink> work) {
                pieces.add(work);
                work.accept(apart);
            }
        });

        assertEquals(whole.all, apart.all);
        // Under headings all is read in one from the first line on that may be headings again.
        assertTrue(pieces.size() > (headings.isEmpty() ? 3 : 0), () -> pieces.size() + " pieces");
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

    /** Keeps everything, with the place of what cannot be read. */
    private static final class Heard implements RecordSink {

        private final List<Object> all = new ArrayList<>();

        @Override
        public void record(CallRecord found) {
            all.add(found);
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            all.add(found.origin() + " " + found.why());
        }
    }
}
