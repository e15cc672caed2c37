// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.read.RecordReaders;

/** No input ends a run, hangs it, or comes out raw, however a good one is changed; each find stays a file. */
@Tag("long")
class ReadersFuzzTest {

    private static final Path FINDS = Path.of("src/test/resources/fuzz");
    private static final Path RECORDS = Path.of("src/test/resources/records");
    private static final Path SAMPLE = Path.of("sample");
    private static final int LONGEST_SEED = 4_000;
    private static final int MOST_OF_A_KIND = 6;

    private static final int ONE_OF = 64;
    private static final Map<String, FuzzTargets.Target> TARGETS = new FuzzTargets().all();
    private static final List<String> QUICK =
            List.of(FuzzTargets.ARCHIVE, FuzzTargets.NUMBER, FuzzTargets.ARRANGEMENT, FuzzTargets.REQUEST);
    private static final List<String> WHOLE = List.of(FuzzTargets.AUDIT);

    /** Where the samples of each reader lie, which are the seeds of its own target. */
    private static final Path OF_READERS = Path.of("src/test/resources/readers");

    /** As many as take, with those of the readers, a minute of one core; the nightly run is guided by what inputs reach. */
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 6_000);

    private static final int INPUTS_OF_A_READER = Integer.getInteger("fuzz.inputs.each", 8_000);

    @Test
    void whatWasFoundOnceIsNotFoundAgain() throws IOException {
        for (byte[] find : contents(FINDS)) {
            for (FuzzTargets.Target target : TARGETS.values()) {
                target.take(find);
            }
        }
    }

    @Test
    void nothingEndsTheRunWhateverIsChanged() throws IOException {
        Mutator mutator = new Mutator(seeds(), new Random(20261129));
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = mutator.next();
            for (String target : i % ONE_OF == 0 ? WHOLE : QUICK) {
                take(target, i, input);
            }
        }
    }

    static Stream<String> readers() {
        return RecordReaders.installed().all().stream().map(RecordReader::name);
    }

    /** Straight from the bytes, so that what the recognition of forms would turn away is read as well. */
    @ParameterizedTest
    @MethodSource("readers")
    void noReaderIsEndedByWhatIsChanged(String reader) throws IOException {
        Path samples = OF_READERS.resolve(reader);
        Mutator mutator = new Mutator(Files.isDirectory(samples) ? contents(samples) : seeds(), new Random(20261130));
        for (int i = 0; i < INPUTS_OF_A_READER; i++) {
            take(reader, i, mutator.next());
        }
    }

    private static void take(String target, int index, byte[] input) throws IOException {
        try {
            TARGETS.get(target).take(input);
        } catch (RuntimeException | Error found) {
            throw new AssertionError(
                    target + ", input " + index + " in base64: "
                            + Base64.getEncoder().encodeToString(input),
                    found);
        }
    }

    @Test
    void theSeedsAreOfEveryForm() throws IOException {
        assertTrue(seeds().size() > 60);
    }

    /** The small records, a few of each folder of the sample, the arrangement and a request. */
    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>(contents(RECORDS));
        try (Stream<Path> folders = Files.walk(SAMPLE)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                contents(folder).stream().limit(MOST_OF_A_KIND).forEach(seeds::add);
            }
        }
        seeds.addAll(contents(FINDS));
        return seeds;
    }

    private static List<byte[]> contents(Path folder) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().endsWith(".expect") && Files.size(file) <= LONGEST_SEED) {
                    contents.add(Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }
}
