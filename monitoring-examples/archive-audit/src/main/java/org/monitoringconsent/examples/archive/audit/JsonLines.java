// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedy;

/**
 * Writes one line of JSON per call, per record that was not judged, that was given before, or that could not be read;
 * {@code type} tells which: {@code verdict}, {@code unjudged}, {@code repeated} or {@code unreadable}. The last line says that
 * it is {@code complete}.
 */
public final class JsonLines implements BatchListener<JsonLines.Lines> {

    private static final int LONG_LINE = 8_192;
    private static final int OWN_BYTES_OF_LINE = 256;
    private static final int BUFFER = 1 << 17;
    /** Stands for the key of the worker until it is known, and for the day. */
    private static final String WORKER_MARK = "00WORKER00";

    private static final LocalDate DAY_MARK = LocalDate.of(9999, 9, 9);
    private static final byte[] FILE = ",\"file\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = ",\"place\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DAY = ",\"day\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] WORKER = "\",\"worker\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CHANNEL = ",\"channel\":\"".getBytes(StandardCharsets.UTF_8);
    private static final JsonFactory FACTORY = new JsonFactory();

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final ReportWords words;
    private long judged;
    private long unjudged;
    private long repeated;
    private long unreadable;

    /** Writes to the given place, which stays the caller's to close, with texts in the language. */
    public JsonLines(OutputStream out, Locale language) {
        this.out = out;
        this.words = new ReportWords(language);
    }

    /** Writes to the given place, which stays the caller's to close, with texts in the language. */
    public JsonLines(Writer out, Locale language) {
        this(new WrittenText(out), language);
    }

    /**
     * Writes the last line, of the type {@code complete}, which tells how many lines of each type there are. Lines without it
     * are those of an audit that did not come to its end.
     */
    public void complete() {
        Bytes line = new Bytes(LONG_LINE);
        line(line, json -> {
            json.writeStringField("type", "complete");
            json.writeNumberField("judged", judged);
            json.writeNumberField("unjudged", unjudged);
            json.writeNumberField("repeated", repeated);
            json.writeNumberField("unreadable", unreadable);
        });
        write(line);
    }

    /** The lines of some hundred calls, and how many there are of each type. */
    static final class Lines {
        private final Spliced text;
        private long judged;
        private long unjudged;
        private long repeated;
        private long unreadable;

        private Lines(int calls) {
            this.text = new Spliced(calls * OWN_BYTES_OF_LINE);
        }
    }

    @Override
    public Lines prepare(Batch batch) {
        Lines lines = new Lines(batch.all().size());
        for (Object one : batch.all()) {
            if (one instanceof JudgedCall call) {
                lines.judged++;
                judged(lines.text, call);
            } else if (one instanceof Unjudged found) {
                lines.unjudged++;
                line(lines.text.own(), json -> unjudged(json, found));
            } else if (one instanceof Repeated found) {
                lines.repeated++;
                line(lines.text.own(), json -> repeated(json, found));
            } else if (one instanceof UnreadableRecord found) {
                lines.unreadable++;
                line(lines.text.own(), json -> unreadable(json, found));
            }
        }
        return lines;
    }

    @Override
    public void take(Lines lines) {
        judged += lines.judged;
        unjudged += lines.unjudged;
        repeated += lines.repeated;
        unreadable += lines.unreadable;
        try {
            lines.text.writeTo(out, buffer);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private void write(Bytes text) {
        try {
            text.writeTo(out);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private static UncheckedIOException unwritable(IOException failed) {
        return new UncheckedIOException("the line cannot be written", failed);
    }

    /**
     * The parts of a line that calls which are alike share. Between the pieces of one stands the day of the call.
     *
     * @param start up to the identifier of the call
     * @param more from the key of the worker to the colleagues
     * @param request from there to the key of the worker in the request
     * @param end the rest
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once and only read.
    private record Shared(byte[] start, byte[][] more, byte[][] request, byte[][] end) {}

    private void judged(Spliced text, JudgedCall call) {
        Shared shared = call.outcome().whole(words.language(), this::shared);
        CallRecord record = call.record();
        String worker = call.worker();
        byte[] day = call.day().toString().getBytes(StandardCharsets.UTF_8);
        Bytes own = text.add(shared.start()).own();
        own.json(record.id()).add(FILE).json(record.origin().file());
        own.add(PLACE)
                .json(record.origin().place())
                .add(CHANNEL)
                .plain(record.channel().name())
                .add('"');
        if (!record.related().isEmpty()) {
            own.plain(",\"related\":[");
            for (int i = 0; i < record.related().size(); i++) {
                (i == 0 ? own : own.add(',')).json(record.related().get(i));
            }
            own.add(']');
        }
        own.add(DAY).add(day).add(WORKER).json(worker);
        text.add(shared.more(), day);
        colleagues(own, call.colleagues());
        text.add(shared.request(), day);
        own.json(worker);
        text.add(shared.end(), day);
    }

    private Shared shared(CaseOutcome outcome) {
        PreparedCall call = outcome.asked();
        MonitoringRequest request = call.request();
        String asked = RequestJson.write(request.withWorker(request.worker().withId(WORKER_MARK)));
        int worker = asked.indexOf('"' + WORKER_MARK + '"');
        String ownDay = "\"day\":\"" + call.day() + '"';
        String markedDay = "\"day\":\"" + DAY_MARK + '"';
        Bytes more = new Bytes(LONG_LINE).add(',');
        fields(more, json -> {
            json.writeStringField("practice", call.practice());
            attribution(json, outcome);
            late(json, outcome);
            if (outcome.verdict().isDenied()) {
                hindsight(json, outcome.hindsight());
            }
        });
        Bytes before = new Bytes(LONG_LINE).add(',');
        if (!outcome.recordDoubts().isEmpty()) {
            fields(before, json -> doubts(json, outcome.recordDoubts()));
            before.add(',');
        }
        before.plain("\"request\":").plain(asked.substring(0, worker).replace(ownDay, markedDay));
        Bytes end = new Bytes(LONG_LINE).plain(asked.substring(worker + WORKER_MARK.length() + 2));
        // No key but that of the verdict's own day stands before all reasons, in which there may be others.
        String verdict = VerdictJson.write(outcome.verdict(), words.language());
        end.plain(",\"verdict\":")
                .plain(replaceFirst(verdict, ownDay, markedDay))
                .plain("}\n");
        return new Shared(
                ("{\"type\":\"verdict\",\"decision\":\""
                                + outcome.verdict().decision().name() + "\",\"call\":")
                        .getBytes(StandardCharsets.UTF_8),
                pieces(more),
                pieces(before),
                pieces(end));
    }

    private static String replaceFirst(String text, String part, String other) {
        int at = text.indexOf(part);
        return text.substring(0, at) + other + text.substring(at + part.length());
    }

    private static byte[][] pieces(Bytes text) {
        return Stream.of(Bytes.escaped(text.toString()).split(DAY_MARK.toString(), -1))
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private static void colleagues(Bytes text, List<AuditedCall.Colleague> colleagues) {
        if (!colleagues.isEmpty()) {
            text.add(',');
            fields(text, json -> colleagues(json, colleagues));
        }
    }

    private void unjudged(JsonGenerator json, Unjudged found) throws IOException {
        json.writeStringField("type", "unjudged");
        record(json, found.record());
        json.writeStringField("reason", found.why().name());
        json.writeStringField("why", found.sentence(words));
        if (!found.record().doubts().isEmpty()) {
            doubts(json, found.record().doubts());
        }
    }

    private void repeated(JsonGenerator json, Repeated found) throws IOException {
        json.writeStringField("type", "repeated");
        record(json, found.record());
        json.writeStringField("why", found.sentence(words));
    }

    private void unreadable(JsonGenerator json, UnreadableRecord found) throws IOException {
        json.writeStringField("type", "unreadable");
        origin(json, found.origin());
        json.writeStringField("reason", found.kind().name());
        json.writeStringField("why", found.why(words.language()));
    }

    private static void record(JsonGenerator json, CallRecord record) throws IOException {
        json.writeStringField("call", record.id());
        origin(json, record.origin());
        json.writeStringField("channel", record.channel().name());
        if (!record.related().isEmpty()) {
            texts(json, "related", record.related());
        }
    }

    private static void origin(JsonGenerator json, Origin origin) throws IOException {
        json.writeStringField("file", origin.file());
        json.writeStringField("place", origin.place());
    }

    private void attribution(JsonGenerator json, CaseOutcome outcome) throws IOException {
        json.writeObjectFieldStart("attribution");
        json.writeBooleanField("doubtful", outcome.isDoubtful());
        texts(json, "why", AuditedCall.whyDoubtful(outcome.asked().doubts(), outcome.recordDoubts(), words));
        json.writeEndObject();
    }

    private void late(JsonGenerator json, CaseOutcome outcome) throws IOException {
        json.writeBooleanField("deniedByLateness", outcome.deniedByLateness());
        json.writeArrayFieldStart("late");
        for (LateFact known : outcome.asked().late()) {
            LateFact fact = known.on(DAY_MARK);
            json.writeStartObject();
            json.writeStringField("fact", fact.path());
            json.writeStringField("value", fact.value().toString());
            json.writeStringField("from", fact.from().toString());
            json.writeStringField("text", fact.sentence(words));
            texts(json, "rules", AuditedCall.rulesWaitingFor(fact, outcome.verdict()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What would have allowed the call: the smallest sets of changes, or that nothing would. */
    private static void hindsight(JsonGenerator json, Hindsight hindsight) throws IOException {
        json.writeArrayFieldStart("remedies");
        for (Remedy way : hindsight.ways()) {
            json.writeStartArray();
            for (Change change : way.all()) {
                json.writeStartObject();
                json.writeStringField("fact", change.fact().name());
                texts(
                        json,
                        "anyOf",
                        change.anyOf().stream().map(String::valueOf).toList());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeBooleanField("remediesComplete", hindsight.complete());
        json.writeBooleanField("nothingWouldHaveAllowed", hindsight.nothing());
        if (hindsight.nothing()) {
            texts(
                    json,
                    "inTheWay",
                    hindsight.inTheWay().stream()
                            .map(reason -> reason.rule().value())
                            .distinct()
                            .toList());
        }
    }

    private static void colleagues(JsonGenerator json, List<AuditedCall.Colleague> colleagues) throws IOException {
        json.writeArrayFieldStart("colleagues");
        for (AuditedCall.Colleague colleague : colleagues) {
            json.writeStartObject();
            json.writeStringField("worker", colleague.worker());
            json.writeStringField("activity", colleague.activity().name());
            json.writeStringField("decision", colleague.decision().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void doubts(JsonGenerator json, Set<Doubt> doubts) throws IOException {
        texts(json, "remarks", doubts.stream().<String>map(words::of).toList());
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static void line(Bytes text, Fields fields) {
        text.add('{');
        fields(text, fields);
        text.add('}').add('\n');
    }

    /** Adds fields without the braces around them. */
    private static void fields(Bytes text, Fields fields) {
        StringWriter written = new StringWriter(LONG_LINE);
        try (JsonGenerator generator = FACTORY.createGenerator(written)) {
            generator.writeStartObject();
            fields.write(generator);
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can always be written", impossible);
        }
        text.plain(Bytes.escaped(
                written.getBuffer().substring(1, written.getBuffer().length() - 1)));
    }
}
