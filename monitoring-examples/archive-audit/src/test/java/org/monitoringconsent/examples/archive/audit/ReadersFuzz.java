package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.read.ArchiveReader;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Legs;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementException;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/**
 * What must hold of every input, whatever it is: a record of any form, an arrangement, a request. Its entry is the one that a
 * coverage-guided fuzzer calls; it needs none of the fuzzer's classes.
 */
public final class ReadersFuzz {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T12:00:00Z"), ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();
    private static final RequestReader REQUESTS = RequestJson.accepting(Set.of());

    /** A line of the output tells a few words about each thing in the input, and the whole verdict. */
    private static final long MOST_TOLD = 4_000_000;

    private static final int MOST_OF_ONE_BYTE = 3_000;
    private static final int ONE_OF = 16;
    private static final int MOST_ASKED = 20;
    private static final Arrangement ARRANGEMENT = arrangement();

    private static final ReadersFuzz ONLY = new ReadersFuzz();

    private final Path file;
    private final ArchiveAudit audit = new ArchiveAudit(MonitoringEngine.discover(), ARRANGEMENT, CLOCK);
    private final RequestFromCall requests = new RequestFromCall(ARRANGEMENT);

    private ReadersFuzz() {
        try {
            Path memory = Path.of("/dev/shm");
            file = Files.isWritable(memory)
                    ? Files.createTempFile(memory, "fuzz", ".txt")
                    : Files.createTempFile("fuzz", ".txt");
            file.toFile().deleteOnExit();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Arrangement arrangement() {
        try {
            return ArrangementReader.read(Path.of("sample/arrangement.json"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            ONLY.tryAsRecord(input);
            tryAsArrangement(input);
            tryAsRequest(input);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void tryAsRecord(byte[] input) throws IOException {
        Files.write(file, input);
        if (Arrays.hashCode(input) % ONE_OF == 0) {
            audit(input);
        } else {
            read();
        }
    }

    /** Reads the file and asks about every record in it, which tells most of what can go wrong in little time. */
    private void read() throws IOException {
        List<CallRecord> records = new ArrayList<>();
        List<UnreadableRecord> unreadable = new ArrayList<>();
        new ArchiveReader(ARRANGEMENT.recorderZone()).read(file, new RecordSink() {
            @Override
            public void record(CallRecord found) {
                records.add(found);
            }

            @Override
            public void unreadable(UnreadableRecord found) {
                requireSaid(found);
                unreadable.add(found);
            }
        });
        require(!records.isEmpty() || !unreadable.isEmpty(), "nothing is told of the file");
        records.stream().limit(MOST_ASKED).forEach(requests::prepare);
        if (records.size() > 1) {
            requests.prepare(Legs.join(records));
        }
    }

    private static void requireSaid(UnreadableRecord found) {
        require(!found.why().contains("the reader failed"), found.why());
    }

    /** Audits the file and looks at all that is told. */
    private void audit(byte[] input) throws IOException {
        StringWriter told = new StringWriter();
        JsonLines lines = new JsonLines(told, Locale.ENGLISH);
        AuditSummary summary = audit.run(file, lines, new AuditListener() {
            @Override
            public void unreadable(UnreadableRecord record) {
                requireSaid(record);
            }
        });
        lines.complete();
        require(
                summary.judged() + summary.unjudgedTotal() + summary.unreadableTotal() > 0,
                "nothing is told of the file");
        requirePlainLines(told, input.length);
        String text = TextSummary.of(summary, Locale.ENGLISH);
        require(
                text.chars()
                        .allMatch(next ->
                                next == '\n' || Printable.is((char) next) || Character.isSurrogate((char) next)),
                "a control character in the summary");
    }

    private static void requirePlainLines(StringWriter told, int bytes) throws IOException {
        StringBuffer all = told.getBuffer();
        require(all.length() <= MOST_TOLD + (long) MOST_OF_ONE_BYTE * bytes, "more is told than there was");
        for (int i = 0; i < all.length(); i++) {
            char next = all.charAt(i);
            require(next == '\n' || Printable.is(next) || Character.isSurrogate(next), "a control character in a line");
        }
        try (JsonParser parser = JSON.createParser(all.toString())) {
            while (parser.nextToken() != null) {
                // each line is JSON
            }
        }
    }

    private static void tryAsArrangement(byte[] input) {
        try {
            ArrangementReader.read(input, Set.of());
        } catch (ArrangementException complaint) {
            require(!complaint.faults().isEmpty(), "refused without a reason");
            complaint
                    .faults()
                    .forEach(fault -> require(!fault.in(Locale.ENGLISH).isBlank(), "a blank fault"));
        }
    }

    private static void tryAsRequest(byte[] input) {
        try {
            REQUESTS.read(input);
        } catch (JsonRequestException complaint) {
            require(!String.valueOf(complaint.getMessage()).isBlank(), "refused without a reason");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
