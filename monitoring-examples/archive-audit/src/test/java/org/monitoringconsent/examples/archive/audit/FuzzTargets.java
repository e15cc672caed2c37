// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.number.Numbers;
import org.monitoringconsent.examples.archive.number.Spelling;
import org.monitoringconsent.examples.archive.read.ArchiveReader;
import org.monitoringconsent.examples.archive.read.ReadSettings;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.read.RecordReaders;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Legs;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementException;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/**
 * What must hold of every input, whatever it is: one target for each reader, straight from the bytes, and one each for all readers
 * together, for a number, an arrangement and a request. {@link #AUDIT} tries the whole audit, which takes a hundred times as
 * long.
 */
final class FuzzTargets {

    /** The whole audit of a file, with all that is told of it. */
    static final String AUDIT = "audit";

    /** All readers together, with the recognition of forms and of what is packed. */
    static final String ARCHIVE = "archive";

    static final String NUMBER = "number";
    static final String ARRANGEMENT = "arrangement";
    static final String REQUEST = "request";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T12:00:00Z"), ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();
    private static final RequestReader REQUESTS = RequestJson.accepting(Set.of());

    /** A line of the output tells a few words about each thing in the input, and the whole verdict. */
    private static final long MOST_TOLD = 4_000_000;

    private static final int MOST_OF_ONE_BYTE = 3_000;
    private static final int MOST_KEPT = 50;
    private static final int MOST_ASKED = 3;
    private static final Arrangement HOUSE = house();

    /** One way to try an input. */
    @FunctionalInterface
    interface Target {

        /** Tries it; throws whatever is found. */
        void take(byte[] input) throws IOException;
    }

    private final Map<String, Target> all = new LinkedHashMap<>();
    private final RequestFromCall requests = new RequestFromCall(HOUSE);
    private final Numbers numbers = new Numbers();

    FuzzTargets() {
        List<RecordReader> readers = RecordReaders.installed().all();
        for (RecordReader reader : readers) {
            Set<Doubt> declared = new HashSet<>(reader.doubts());
            declared.addAll(RecordReader.OF_ANY_FORM);
            ArchiveReader alone = new ArchiveReader(settings(), RecordReaders.of(List.of(reader)));
            all.put(reader.name(), input -> read(alone, input, declared));
        }
        ArchiveReader together = new ArchiveReader(settings(), RecordReaders.of(readers));
        all.put(ARCHIVE, input -> read(together, input, Set.of(Doubt.values())));
        all.put(NUMBER, this::place);
        all.put(ARRANGEMENT, FuzzTargets::arrange);
        all.put(REQUEST, FuzzTargets::request);
        all.put(AUDIT, new WholeAudit());
    }

    private static ReadSettings settings() {
        return ReadSettings.in(HOUSE.recorderZone());
    }

    private static Arrangement house() {
        try {
            return ArrangementReader.read(Path.of("sample/arrangement.json"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the targets by name. */
    Map<String, Target> all() {
        return all;
    }

    /** Reads the bytes and asks about the first records in them, alone and joined. */
    private void read(ArchiveReader reader, byte[] input, Set<Doubt> declared) {
        Told told = new Told();
        reader.read("fuzz", () -> new ByteArrayInputStream(input), told);
        require(told.count > 0, "nothing is told of the file");
        for (CallRecord record : told.records) {
            require(declared.containsAll(record.doubts()), "a doubt that the reader does not declare");
        }
        List<CallRecord> asked = told.records.subList(0, Math.min(MOST_ASKED, told.records.size()));
        asked.forEach(requests::prepare);
        if (asked.size() > 1) {
            requests.prepare(Legs.join(told.records));
        }
    }

    /** Takes a text for whatever names a party, in a record and in an arrangement. */
    private void place(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Spelling spelling = Spelling.of(text, HOUSE.numberCountry(), numbers);
        require(spelling.kind() == Spelling.Kind.NONE || !spelling.key().isEmpty(), "a spelling without a key");
        Party party = Party.builder()
                .number(text)
                .device(text)
                .channel(text)
                .extension(text)
                .address(text)
                .build();
        requests.prepare(
                CallRecord.at(Origin.ofFile("fuzz")).id("a").party(party).build());
    }

    private static void arrange(byte[] input) {
        try {
            ArrangementReader.read(input, Set.of());
        } catch (ArrangementException complaint) {
            require(!complaint.faults().isEmpty(), "refused without a reason");
            complaint
                    .faults()
                    .forEach(fault -> require(!fault.in(Locale.ENGLISH).isBlank(), "a blank fault"));
        }
    }

    private static void request(byte[] input) {
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

    private static void requireSaid(UnreadableRecord found) {
        require(!found.why().contains("the reader failed"), found.why());
    }

    /** Keeps the first records. */
    private static final class Told implements RecordSink {

        private final List<CallRecord> records = new ArrayList<>();
        private int count;

        @Override
        public void record(CallRecord found) {
            count++;
            if (records.size() < MOST_KEPT) {
                records.add(found);
            }
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            requireSaid(found);
            count++;
        }
    }

    /** Audits a file and looks at all that is told. */
    private static final class WholeAudit implements Target {

        private final Path file;
        private final ArchiveAudit audit = new ArchiveAudit(MonitoringEngine.discover(), HOUSE, CLOCK);

        WholeAudit() {
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

        @Override
        public void take(byte[] input) throws IOException {
            Files.write(file, input);
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
            requirePlain(TextSummary.of(summary, Locale.ENGLISH), "a control character in the summary");
        }

        private static void requirePlainLines(StringWriter told, int bytes) throws IOException {
            StringBuffer lines = told.getBuffer();
            require(lines.length() <= MOST_TOLD + (long) MOST_OF_ONE_BYTE * bytes, "more is told than there was");
            requirePlain(lines, "a control character in a line");
            try (JsonParser parser = JSON.createParser(lines.toString())) {
                while (parser.nextToken() != null) {
                    // each line is JSON
                }
            }
        }

        private static void requirePlain(CharSequence text, String otherwise) {
            for (int i = 0; i < text.length(); i++) {
                char next = text.charAt(i);
                require(next == '\n' || Printable.is(next) || Character.isSurrogate(next), otherwise);
            }
        }
    }
}
