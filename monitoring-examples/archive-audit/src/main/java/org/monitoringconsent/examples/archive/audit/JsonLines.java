package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.RuleSetEdition;

/**
 * Writes one line of JSON per call, per record that was not judged, that was given before, or that could not be read;
 * {@code type} tells which: {@code verdict}, {@code unjudged}, {@code repeated} or {@code unreadable}. The last line says that
 * it is {@code complete}.
 */
public final class JsonLines implements AuditListener {

    private static final int MOST_REMEMBERED = 2_000;
    private static final int LONG_LINE = 8_192;
    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;
    private static final int PART_OF_HEAP = 32;
    /** All before it is plain ASCII, or escaped already. */
    private static final char FIRST_OBEYED = 0x7F;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;
    private final StringWriter line = new StringWriter(LONG_LINE);
    private final Remembered<Told, String> verdicts = new Remembered<>(
            MOST_REMEMBERED,
            Math.min(MOST_CHARACTERS, Runtime.getRuntime().maxMemory() / PART_OF_HEAP),
            String::length);
    private long judged;
    private long unjudged;
    private long repeated;
    private long unreadable;
    private final ReportWords words;

    /** Writes to the given place, which stays the caller's to close, with texts in the language. */
    public JsonLines(Writer out, Locale language) {
        this.out = out;
        this.words = new ReportWords(language);
    }

    /**
     * Writes the last line, of the type {@code complete}, which tells how many lines of each type there are. Lines without it
     * are those of an audit that did not come to its end.
     */
    public void complete() {
        line(json -> {
            json.writeStringField("type", "complete");
            json.writeNumberField("judged", judged);
            json.writeNumberField("unjudged", unjudged);
            json.writeNumberField("repeated", repeated);
            json.writeNumberField("unreadable", unreadable);
        });
    }

    @Override
    public void judged(AuditedCall call) {
        judged++;
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
            json.writeFieldName("request");
            json.writeRawValue(RequestJson.write(call.request()));
            json.writeFieldName("verdict");
            json.writeRawValue(verdict(call));
        });
    }

    /** Verdicts on the same facts under the same law on the same day are the same. */
    private String verdict(AuditedCall call) {
        Told told = new Told(call.request().packed(), call.verdict().ruleSets(), call.day());
        return verdicts.of(told, unseen -> VerdictJson.write(call.verdict(), words.language()));
    }

    /** Everything on which a verdict depends. */
    private record Told(PackedRequest facts, List<RuleSetEdition> law, LocalDate day) {}

    @Override
    public void unjudged(Unjudged found) {
        unjudged++;
        line(json -> {
            json.writeStringField("type", "unjudged");
            record(json, found.record());
            json.writeStringField("reason", found.why().name());
            json.writeStringField("why", found.sentence(words));
            doubts(json, found.record());
        });
    }

    @Override
    public void repeated(Repeated found) {
        repeated++;
        line(json -> {
            json.writeStringField("type", "repeated");
            record(json, found.record());
            json.writeStringField("why", found.sentence(words));
        });
    }

    @Override
    public void unreadable(UnreadableRecord record) {
        unreadable++;
        line(json -> {
            json.writeStringField("type", "unreadable");
            origin(json, record.origin());
            json.writeStringField("reason", record.kind().name());
            json.writeStringField("why", record.why(words.language()));
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

    private void attribution(JsonGenerator json, AuditedCall call) throws IOException {
        json.writeObjectFieldStart("attribution");
        json.writeBooleanField("doubtful", call.isDoubtful());
        texts(json, "why", call.whyDoubtful(words));
        json.writeEndObject();
    }

    private void late(JsonGenerator json, AuditedCall call) throws IOException {
        json.writeBooleanField("deniedByLateness", call.deniedByLateness());
        json.writeArrayFieldStart("late");
        for (LateFact fact : call.late()) {
            json.writeStartObject();
            json.writeStringField("fact", fact.path());
            json.writeStringField("value", fact.value().toString());
            json.writeStringField("from", fact.from().toString());
            json.writeStringField("text", fact.sentence(words));
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
        if (colleagues.isEmpty()) {
            return;
        }
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

    private void doubts(JsonGenerator json, CallRecord record) throws IOException {
        if (!record.doubts().isEmpty()) {
            texts(
                    json,
                    "remarks",
                    record.doubts().stream().<String>map(words::of).toList());
        }
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

    private void line(Fields fields) {
        StringBuffer text = line.getBuffer();
        text.setLength(0);
        try {
            try (JsonGenerator generator = FACTORY.createGenerator(line)) {
                generator.writeStartObject();
                fields.write(generator);
                generator.writeEndObject();
            }
            escape(text);
            out.append(text.append('\n'));
        } catch (IOException failed) {
            throw new UncheckedIOException("the line cannot be written", failed);
        }
    }

    /**
     * Writes in the way of JSON what a terminal would obey: controls, marks for the direction of writing, halves of a pair. They stand
     * within texts, because outside of them there is none.
     */
    private static void escape(StringBuffer line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char next = line.charAt(i);
            if (next < FIRST_OBEYED || Printable.is(next)) {
                continue;
            }
            boolean pair = i > 0 && Character.isSurrogatePair(line.charAt(i - 1), next);
            if (pair && Character.getType(line.codePointAt(i - 1)) != Character.FORMAT) {
                i--;
            } else {
                line.replace(i, i + 1, String.format(Locale.ROOT, "\\u%04x", (int) next));
            }
        }
    }
}
