// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.read.RecordReaders;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/**
 * What every reader owes. Extend it, and give the reader and a folder of samples of its form; beside each sample {@code x} stands
 * {@code x.expect}, which says what the reader makes of it (written by a run with {@code -Dreaders.write=true}, and then read by
 * whoever wrote the reader).
 */
public abstract class RecordReaderContract {

    private static final int ROUNDS = Integer.getInteger("readers.rounds", 150);
    private static final long SEED = 20260303;
    private static final int MANY = 4_000;
    private static final long MOST_HELD = 1024 * 1024;
    private static final String EXPECT = ".expect";
    private static final Pattern PERSONAL = Pattern.compile("[0-9]{5,}|[\\w.+-]{2,}@[\\w.-]{3,}");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** Where samples of the other readers are written to, and files that a test makes. */
    @TempDir
    protected Path folder = Path.of("");

    /** Returns the reader. */
    protected abstract RecordReader reader();

    /** Returns the folder of the samples. */
    protected abstract Path samples();

    /** Returns fields that nobody understands, and what must be doubted then. */
    protected abstract List<Twist> twists();

    /** Returns how a file of many records looks; empty where a file holds one. */
    protected abstract Optional<Many> many();

    /**
     * A field that is changed into what nobody understands.
     *
     * @param sample the sample
     * @param old what stands there
     * @param now what stands there instead
     * @param doubt what the record must leave in doubt now, and did not before
     */
    public record Twist(String sample, String old, String now, Doubt doubt) {}

    /**
     * A file of many records.
     *
     * @param name the file's name
     * @param before what stands before the first
     * @param record one of the records, in which {@code #} stands for its number
     * @param between what stands between two
     * @param after what stands after the last
     */
    public record Many(String name, String before, String record, String between, String after) {

        void write(Path file, int count, UnaryOperator<String> middle) throws IOException {
            try (Writer out = Files.newBufferedWriter(file)) {
                out.write(before);
                for (int i = 0; i < count; i++) {
                    String one = record.replace("#", String.valueOf(1_000_000 + i));
                    out.write(i == 0 ? "" : between);
                    out.write(i == count / 2 ? middle.apply(one) : one);
                }
                out.write(after);
            }
        }
    }

    private List<RecordReader> readers() {
        List<RecordReader> all = new ArrayList<>(RecordReaders.installed().all());
        all.removeIf(other -> other.name().equals(reader().name()));
        all.add(reader());
        return all;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(samples())) {
            List<Path> files = all.filter(file -> !file.toString().endsWith(EXPECT))
                    .sorted()
                    .toList();
            assertFalse(files.isEmpty(), "no samples in " + samples());
            return files;
        }
    }

    @Test
    void itSaysWhatItReads() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            assertFalse(reader().title().in(language).isBlank());
            assertFalse(reader().notes().in(language).isBlank());
        }
        assertEquals(1, RecordReaders.of(List.of(reader())).all().size());
    }

    @Test
    void itReadsItsSamplesAndNobodyElseDoes() throws IOException {
        for (Path file : files()) {
            Heard heard = Heard.of(file, readers());

            assertEquals(
                    Set.of(reader().name()), heard.readers, file.getFileName().toString());
        }
    }

    @Test
    void itLeavesTheSamplesOfOthersToThem() throws IOException {
        List<RecordReader> readers = readers();
        for (String name : others()) {
            if (!name.startsWith(reader().name() + "/")) {
                Heard heard = Heard.of(copy(name), readers);

                assertFalse(heard.readers.contains(reader().name()), name);
                assertEquals(expected(name), heard.text(), name + " is read otherwise beside this reader");
            }
        }
    }

    /** The samples of the readers that stand beside this suite. */
    private static List<String> others() throws IOException {
        try (InputStream index = resource("readers/index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private Path copy(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("others")).resolve(name.replace('/', '-'));
        try (InputStream in = resource("readers/" + name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = resource("readers/" + name + EXPECT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = RecordReaderContract.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource `" + name + "`");
        }
        return in;
    }

    @Test
    void itReadsItsSamplesAsExpected() throws IOException {
        for (Path file : files()) {
            Path expected = Path.of(file + EXPECT);
            String text = Heard.of(file, readers()).text();
            if (Boolean.getBoolean("readers.write")) {
                Files.writeString(expected, text);
            }

            assertEquals(Files.readString(expected), text, file.getFileName().toString());
        }
    }

    @Test
    void aPlaceLeadsToTheRecordWhateverStandsBefore() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            boolean json = text.stripLeading().startsWith("{") && !isLines(text);
            String moved = json ? "[\n{\"$schema\": \"x\"},\n" + text + "]" : "\n\n\n" + text;
            Heard heard = Heard.of(file, readers());
            List<String> places = places(heard);
            assertEquals(
                    heard.records.size(),
                    heard.records.stream().map(CallRecord::origin).distinct().count(),
                    "two records in one place of " + file.getFileName());

            List<String> now = places(Heard.of(write(file, moved), readers()));

            if (json) {
                now.remove(0); // what stands before
                places.replaceAll(place -> place.equals("whole file") ? "element 1" : "element 1, " + place);
            } else {
                places.replaceAll(place ->
                        LINE.matcher(place).replaceAll(line -> "line " + (Integer.parseInt(line.group(1)) + 3)));
            }
            assertEquals(places, now, file.getFileName().toString());
        }
    }

    private static boolean isLines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    private static List<String> places(Heard heard) {
        return new ArrayList<>(Stream.concat(
                        heard.unreadable.stream().map(UnreadableRecord::origin),
                        heard.records.stream().map(CallRecord::origin))
                .map(origin -> origin.place())
                .toList());
    }

    private Path write(Path sample, String text) throws IOException {
        return Files.writeString(folder.resolve(sample.getFileName().toString()), text);
    }

    @Test
    void whateverIsChangedItTellsARecordOrAComplaintAndNothingPersonal() throws IOException {
        Random random = new Random(SEED);
        Set<Doubt> known = new HashSet<>(reader().doubts());
        known.addAll(RecordReader.OF_ANY_FORM);
        List<Path> files = files();
        List<RecordReader> alone = List.of(reader());
        for (int round = 0; round < ROUNDS; round++) {
            Path sample = files.get(round % files.size());
            byte[] good = Files.readAllBytes(sample);
            Path file = folder.resolve(sample.getFileName().toString());
            Files.write(file, Changes.of(good, random));

            Heard heard = Heard.of(file, alone);

            String what = "round " + round + " of " + sample.getFileName();
            assertTrue(heard.records.size() + heard.unreadable.size() > 0, what);
            for (UnreadableRecord complaint : heard.unreadable) {
                assertFalse(complaint.why().contains("the reader failed"), what + ": " + complaint.why());
                assertTellsNothing(what, Files.readString(sample), complaint);
            }
            for (CallRecord record : heard.records) {
                Set<Doubt> unknown = new HashSet<>(record.doubts());
                unknown.removeAll(known);
                assertEquals(Set.of(), unknown, what + " leaves in doubt what the reader does not declare");
            }
        }
    }

    private static void assertTellsNothing(String what, String sample, UnreadableRecord complaint) {
        String told = complaint.why() + " " + complaint.origin().place();
        Set<String> personal = new HashSet<>();
        Matcher found = PERSONAL.matcher(sample);
        found.results().map(MatchResult::group).forEach(personal::add);
        Matcher said = PERSONAL.matcher(told);
        while (said.find()) {
            assertFalse(personal.contains(said.group()), what + " is told in " + told.length() + " characters");
        }
    }

    @Test
    void whatWasNotUnderstoodIsDoubted() throws IOException {
        for (Twist twist : twists()) {
            Path sample = samples().resolve(twist.sample());
            String good = Files.readString(sample);
            assertTrue(good.contains(twist.old()), "`" + twist.old() + "` must stand in " + twist.sample());
            assertFalse(doubts(Heard.of(sample, readers())).contains(twist.doubt()), twist + " doubted before");

            Heard heard = Heard.of(write(sample, good.replace(twist.old(), twist.now())), readers());

            assertTrue(
                    doubts(heard).contains(twist.doubt()), twist.sample() + ": " + twist.now() + "\n" + heard.text());
            if (twist.doubt() == Doubt.RECORDING_UNCLEAR) {
                assertTrue(heard.records.stream().anyMatch(record -> record.stored() == Known.UNKNOWN), heard.text());
            }
        }
    }

    private static Set<Doubt> doubts(Heard heard) {
        Set<Doubt> doubts = new HashSet<>();
        heard.records.forEach(record -> doubts.addAll(record.doubts()));
        return doubts;
    }

    @Test
    void manyRecordsPassOneByOne() throws IOException {
        if (many().isEmpty()) {
            return;
        }
        Path file = folder.resolve(many().get().name());
        many().get().write(file, MANY, one -> one);

        Heard heard = Heard.counting(file, readers());

        assertEquals(MANY, heard.count, () -> String.valueOf(heard.unreadable));
        assertEquals(List.of(), heard.unreadable);
        assertTrue(Files.size(file) > MOST_HELD, "the file is too short to tell: " + Files.size(file));
        assertTrue(heard.firstAt < MOST_HELD && heard.longestWay < MOST_HELD, "held back: " + heard.longestWay);
    }

    private String broken(String one, Random random) {
        return one.substring(0, neverCut() + random.nextInt(one.length() - neverCut()));
    }

    /** Returns how many characters of a record are needed to tell that it begins. */
    protected int neverCut() {
        return 1;
    }

    @Test
    void ofManyRecordsNoneIsLostWithoutAWord() throws IOException {
        if (many().isEmpty()) {
            return;
        }
        Path file = folder.resolve(many().get().name());
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            many().get().write(file, 100, one -> broken(one, random));

            Heard heard = Heard.of(file, readers());

            assertTrue(heard.records.size() >= 50, "those before the broken one: " + heard.records.size());
            assertTrue(
                    heard.records.size() == 100 || !heard.unreadable.isEmpty(),
                    "of 100 there are " + heard.records.size() + " and no complaint");
        }
    }
}
