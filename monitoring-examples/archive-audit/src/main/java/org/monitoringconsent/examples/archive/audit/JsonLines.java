package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
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
 * Writes one line of JSON per call, per record that was not judged and per thing that could not be read; {@code type}
 * tells which: {@code verdict}, {@code unjudged} or {@code unreadable}.
 */
public final class JsonLines implements AuditListener {

    private static final int MOST_REMEMBERED = 2_000;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;
    private final Remembered<MonitoringRequest, String> requests = new Remembered<>(MOST_REMEMBERED);
    private final Remembered<MonitoringRequest, String> verdicts = new Remembered<>(MOST_REMEMBERED);
    private final Locale language;

    /** Writes to the given place, which stays the caller's to close, with texts in the language. */
    public JsonLines(Writer out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void judged(AuditedCall call) {
        line(json -> {
            json.writeStringField("type", "verdict");
            json.writeStringField("decision", call.verdict().decision().name());
            record(json, call.record());
            json.writeStringField("day", call.day().toString());
            json.writeStringField("worker", call.worker());
            json.writeStringField("practice", call.practice());
            attribution(json, call);
            late(json, call);
            if (call.verdict().isDenied()) {
                hindsight(json, call.hindsight());
            }
            colleagues(json, call.colleagues());
            doubts(json, call.record());
            raw(json, "request", requests.of(call.request(), RequestJson::write));
            raw(json, "verdict", verdicts.of(call.request(), request -> VerdictJson.write(call.verdict(), language)));
        });
    }

    @Override
    public void unjudged(Unjudged unjudged) {
        line(json -> {
            json.writeStringField("type", "unjudged");
            record(json, unjudged.record());
            json.writeStringField("reason", unjudged.why().name());
            json.writeStringField("why", unjudged.sentence());
            doubts(json, unjudged.record());
        });
    }

    @Override
    public void unreadable(UnreadableRecord record) {
        line(json -> {
            json.writeStringField("type", "unreadable");
            origin(json, record.origin());
            json.writeStringField("reason", record.kind().name());
            json.writeStringField("why", record.why());
        });
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

    private static void attribution(JsonGenerator json, AuditedCall call) throws IOException {
        json.writeObjectFieldStart("attribution");
        json.writeBooleanField("doubtful", !call.doubts().isEmpty());
        texts(
                json,
                "why",
                call.doubts().stream().map(AttributionDoubt::sentence).toList());
        json.writeEndObject();
    }

    private static void late(JsonGenerator json, AuditedCall call) throws IOException {
        json.writeBooleanField("deniedByLateness", call.deniedByLateness());
        json.writeArrayFieldStart("late");
        for (LateFact fact : call.late()) {
            json.writeStartObject();
            json.writeStringField("fact", fact.path());
            json.writeStringField("value", fact.value().toString());
            json.writeStringField("from", fact.from().toString());
            json.writeStringField("text", fact.sentence());
            texts(json, "rules", call.rulesWaitingFor(fact));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What would have allowed the call: the smallest sets of changes, or that nothing would. */
    private static void hindsight(JsonGenerator json, Hindsight hindsight) throws IOException {
        json.writeArrayFieldStart("remedies");
        for (Remedy way : hindsight.ways()) {
            json.writeStartArray();
            for (Change change : way.changes()) {
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
        if (colleagues.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("colleagues");
        for (AuditedCall.Colleague colleague : colleagues) {
            json.writeStartObject();
            json.writeStringField("worker", colleague.worker());
            json.writeStringField("decision", colleague.decision().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void doubts(JsonGenerator json, CallRecord record) throws IOException {
        if (!record.doubts().isEmpty()) {
            texts(json, "remarks", record.doubts().stream().map(Doubt::sentence).toList());
        }
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void raw(JsonGenerator json, String key, String value) throws IOException {
        json.writeFieldName(key);
        json.writeRawValue(value);
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private void line(Fields fields) {
        try {
            StringWriter line = new StringWriter(4096);
            try (JsonGenerator json = FACTORY.createGenerator(line)) {
                json.writeStartObject();
                fields.write(json);
                json.writeEndObject();
            }
            out.append(line.getBuffer()).append('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException("the line cannot be written", failed);
        }
    }
}
