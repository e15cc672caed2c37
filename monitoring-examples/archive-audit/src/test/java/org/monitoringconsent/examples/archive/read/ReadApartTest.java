// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.audit.ManyRows;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.recorder.text.Sentence;

/** Pieces of one file, read apart and in any order, give what the file gives when it is read in one. */
class ReadApartTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String HEADINGS = "calldate,src,dst,duration,disposition,note";
    private static final String NAMED = "key,two,three,four,five,six,seven,eight,nine,ten";
    private static final String OTHERS = "dst,src,calldate,disposition,duration,note";

    @TempDir
    Path folder;

    /** What comes out, in the order of the file, with place and reason of what cannot be read. */
    private static class Heard implements RecordSink {
        final List<Object> all = new ArrayList<>();

        @Override
        public void record(CallRecord found) {
            all.add(found);
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            all.add(found.origin() + " " + found.kind() + " " + found.why());
        }
    }

    /** Reads what is handed over last of all, the last piece first. */
    private static final class Later extends Heard {
        private final List<Consumer<RecordSink>> work = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        @Override
        public void apart(Consumer<RecordSink> piece) {
            places.add(all.size());
            all.add(piece);
            work.add(piece);
        }

        List<Object> inOrder() {
            for (int i = work.size() - 1; i >= 0; i--) {
                Heard piece = new Heard();
                work.get(i).accept(piece);
                int place = places.get(i);
                all.remove(place);
                all.addAll(place, piece.all);
            }
            return all;
        }
    }

    private static String noise(Random random, int number) {
        return switch (number) {
            case 0 -> HEADINGS;
            case 1 -> OTHERS;
            case 2 -> "Calls of the week";
            case 3 -> "";
            case 4 -> ",,,,,";
            case 5 -> "Total,,,12,,";
            case 6 -> "2026-03-02 10:00:00,2101,\"+44770090" + random.nextInt(10_000);
            case 7 -> "2026-03-02 10:00:00,2101,+447700900123,12,ANSWERED,\"two\nlines\"";
            case 8 -> "2026-03-02 10:00:00,2101,+447700900123,12,ANSWERED,\"two 2026\n2026-01-01,2,3,4,5,6\"";
            default -> "2026-03-02 10:00:00,2101,+447700900123";
        };
    }

    private static String row(Random random) {
        return "2026-03-%02d 10:%02d:00,2101,+447700%06d,%d,ANSWERED,"
                .formatted(1 + random.nextInt(28), random.nextInt(60), random.nextInt(1_000_000), random.nextInt(600));
    }

    @Test
    void aTableWithHeadingsIsReadTheSameInPieces() throws IOException {
        int apart = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int titles = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
            for (int i = 0; i < titles; i++) {
                text.append(noise(random, 2 + random.nextInt(3))).append('\n');
            }
            text.append(HEADINGS).append('\n');
            int rows = random.nextInt(60);
            int kinds = random.nextInt(11);
            for (int i = 0; i < rows; i++) {
                boolean other = kinds > 0 && random.nextInt(12) == 0;
                text.append(other ? noise(random, random.nextInt(kinds)) : row(random))
                        .append(random.nextInt(9) == 0 ? "\r\n" : "\n");
            }
            String table = text.toString();
            Source source = Source.of("a.csv", ReadSettings.in(ZONE), () -> streamOf(table));
            CsvLayout layout = CsvLayout.recognise(source.head()).orElseThrow();
            Heard whole = new Heard();
            Later pieces = new Later();
            TableReader reader = new TableReader(layout);
            TableBlock.Cutter cutter =
                    new TableBlock.Cutter(new StringReader(table), reader::isRowOfItsOwn, 100 + random.nextInt(600));

            new TableReader(layout).readInOne(source, whole);
            reader.read(cutter, source, pieces);

            assertEquals(whole.all, pieces.inOrder(), () -> "the table\n" + table);
            apart += pieces.work.size();
        }
        int most = apart;
        assertTrue(most > 1_000, () -> "only " + most + " pieces were read apart");
    }

    private static InputStream streamOf(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows of Asterisk, of which most take the short way, without headings and under those in its own order and in another. */
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
    void rowsOfAsteriskAreReadTheSameInPieces(String headings) throws IOException {
        ManyRows rows = new ManyRows(21);
        StringBuilder text = new StringBuilder(headings);
        IntStream.range(0, 3_000).forEach(i -> text.append(rows.next()).append(i % 7 == 0 ? "\r\n" : "\n"));
        String table = text.toString();
        Source source = Source.of("a.csv", ReadSettings.in(ZONE), () -> streamOf(table));
        CsvLayout layout = CsvLayout.recognise(source.head()).orElseThrow();
        Heard whole = new Heard();
        Later pieces = new Later();

        new TableReader(layout).readInOne(source, whole);
        new TableReader(layout).read(source, pieces);

        assertEquals(whole.all, pieces.inOrder());
        // Under headings all is read in one from the first line on that may be headings again.
        assertTrue(pieces.work.size() > (headings.isEmpty() ? 3 : 0), () -> pieces.work.size() + " pieces");
    }

    /** A table whose headings only one product has, with all that may stand between its rows. */
    private static String named(Random random, boolean headed) {
        List<String> other = List.of(
                NAMED,
                NAMED.toUpperCase(Locale.ROOT),
                "Calls of the week",
                "",
                "k-1,\"two\nlines\",3,4,5,6,7,8,9,10",
                "k-1,\"two 2026\nk-2,2,3,4,5,6,7,8,9,10",
                "k-1,\"never closed,3,4,5,6,7,8,9,10",
                "k-1,\"two\n\nand three\",3,4,5,6,7,8,9,10",
                "k-1,2,3",
                "k-1,2,3,4,5,6,7,8,9,10,11,12");
        StringBuilder text = new StringBuilder();
        int titles = headed ? random.nextInt(3) : 0;
        for (int i = 0; i < titles; i++) {
            text.append(other.get(2 + random.nextInt(2))).append('\n');
        }
        text.append(headed ? NAMED + "\n" : "");
        int rows = random.nextInt(60);
        int kinds = random.nextInt(other.size() + 1);
        for (int i = 0; i < rows; i++) {
            text.append(
                            kinds > 0 && random.nextInt(12) == 0
                                    ? other.get(random.nextInt(kinds))
                                    : "k-" + i + "," + random.nextInt(1_000_000) + ",,4,5,6,7,8,9,10")
                    .append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableOfOneProductIsReadTheSameInPieces(boolean headed) throws IOException {
        List<String> names = List.of(NAMED.split(","));
        NamedRows.Taker taker = (origin, row) -> {
            CallRecord.Builder record = CallRecord.at(origin).id(row.said("key").orElse(""));
            names.forEach(name -> record.tag(name + "=" + row.said(name).orElse("")));
            return Optional.of(record.build());
        };
        int apart = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            String table = named(random, headed);
            Source source = Source.of("a.csv", ReadSettings.in(ZONE), () -> streamOf(table));
            NamedRows rows = headed
                    ? NamedRows.in(source.head(), Set.of("key", "ten")).orElseThrow()
                    : NamedRows.ordered(names, ',');
            Heard whole = new Heard();
            Later pieces = new Later();
            TableBlock.Cutter cutter =
                    new TableBlock.Cutter(new StringReader(table), rows::isRowOfItsOwn, 100 + random.nextInt(600));

            rows.readInOne(source, whole, taker);
            rows.read(cutter, source, pieces, taker);

            assertEquals(whole.all, pieces.inOrder(), () -> "the table\n" + table);
            apart += pieces.work.size();
        }
        int most = apart;
        assertTrue(most > 1_000, () -> "only " + most + " pieces were read apart");
    }

    /** The tables of products as their readers read them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3cx/headings.csv",
                "3cx/usual-order.cdr.csv",
                "cisco-cdr/cisco-cucm-inbound.csv",
                "webex-calling/report.csv"
            })
    void aTableOfAProductIsHandedOverInPieces(String sample) throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/test/resources/readers").resolve(sample));
        boolean headed = !sample.contains("usual-order");
        StringBuilder text = new StringBuilder(headed ? lines.get(0) + "\n" : "");
        while (text.length() < 600_000) {
            lines.stream()
                    .skip(headed ? 1 : 0)
                    .forEach(line -> text.append(line).append('\n'));
        }
        Path file = Files.writeString(folder.resolve("calls.csv"), text);
        Heard whole = new Heard();
        Later pieces = new Later();

        new ArchiveReader(ZONE).read("calls.csv", () -> Files.newInputStream(file), whole);
        new ArchiveReader(ZONE).read("calls.csv", () -> Files.newInputStream(file), pieces);

        assertTrue(pieces.work.size() > 3, () -> pieces.work.size() + " pieces");
        assertTrue(pieces.all.size() < whole.all.size() / 10, () -> pieces.all.size() + " were read at once");
        assertEquals(whole.all, pieces.inOrder());
        assertTrue(whole.all.stream().filter(CallRecord.class::isInstance).count() > 100);
    }

    @Test
    void linesOfJsonAreReadTheSameInPieces() throws IOException, Unusable {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            text.append(
                    switch (random.nextInt(40)) {
                        case 0 -> "";
                        case 1 -> "{\"calldate\":";
                        case 2 -> "[1,2]";
                        case 3 ->
                            "{\"calldate\":\"2026-03-02\",\"src\":\"" + "9".repeat(random.nextInt(200_000)) + "\"}";
                        default ->
                            "{\"calldate\":\"2026-03-02 10:00:%02d\",\"src\":\"2101\",\"dst\":\"+447700%06d\",\"duration\":%d}"
                                    .formatted(i % 60, random.nextInt(1_000_000), i);
                    });
            text.append('\n');
        }
        Path file = Files.writeString(folder.resolve("calls.jsonl"), text);
        Source source = Source.of(file, "calls.jsonl", ReadSettings.in(ZONE), count -> {});
        Heard whole = new Heard();
        Later pieces = new Later();

        new JsonFileReader(RecordReaders.installed()).read(source, whole);
        new JsonFileReader(RecordReaders.installed()).read(source, pieces);

        assertEquals(whole.all, pieces.inOrder());
        assertTrue(whole.all.size() > 3_000, () -> whole.all.size() + " found");
        assertTrue(pieces.work.size() > 4, () -> pieces.work.size() + " pieces");
    }

    /** A reader that makes a mistake about some lines. */
    private static final class Mistaken implements RecordReader {
        @Override
        public String name() {
            return "mistaken";
        }

        @Override
        public Sentence title() {
            return Sentence.same("mistaken");
        }

        @Override
        public Sentence notes() {
            return Sentence.same("");
        }

        @Override
        public Set<Doubt> doubts() {
            return Set.of();
        }

        @Override
        public Claim recognise(Piece piece) {
            return piece instanceof Piece.Value value && value.json().has("mistake") ? Claim.YES : Claim.NO;
        }

        @Override
        public void read(Piece piece, RecordSink sink) {
            throw new IllegalStateException("a mistake");
        }
    }

    @Test
    void aMistakeOfAReaderCostsNoOtherLine() throws IOException {
        String call =
                "{\"calldate\":\"2026-03-02 10:00:00\",\"src\":\"2101\",\"dst\":\"+447700900123\",\"duration\":5}\n";
        Path file = Files.writeString(folder.resolve("calls.jsonl"), call + "{\"mistake\":1}\n" + call);
        Heard heard = new Heard();
        List<RecordReader> readers = new ArrayList<>(RecordReaders.installed().all());
        readers.add(new Mistaken());

        new ArchiveReader(ReadSettings.in(ZONE), RecordReaders.of(readers)).read(file, heard);

        assertEquals(3, heard.all.size());
        String mistake = heard.all.get(1).toString();
        assertTrue(mistake.contains("line 2") && mistake.contains("IllegalStateException"), mistake);
    }
}
