package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Reads JSON files, whole or with one value per line, and hands each value to the reader of its kind. */
final class JsonFileReader implements FormatReader {

    private static final Pattern ONE_VALUE_PER_LINE = Pattern.compile("\\A\\s*\\{[^\\r\\n]*\\}\\s*[\\r\\n]\\s*\\{");
    private static final Pattern LINES_BY_NAME = Pattern.compile("(?i).*\\.(jsonl|ndjson|jsonlines)");
    private static final int LONGEST_LINE = 32 * 1024 * 1024;

    @Override
    public void read(Source source, RecordSink sink) throws IOException, Unusable {
        if (LINES_BY_NAME.matcher(source.name()).matches()
                || ONE_VALUE_PER_LINE.matcher(source.head()).find()) {
            readLines(source, sink);
            return;
        }
        try (JsonParser parser = BoundedJson.FACTORY.createParser(source.text())) {
            readValues(source, new BoundedJson(parser), sink);
        }
    }

    private static void readValues(Source source, BoundedJson json, RecordSink sink) throws IOException, Unusable {
        JsonNode value = json.next();
        int count = 0;
        while (value != null) {
            readRoot(source, count == 0 ? "" : "value " + (count + 1), value, sink);
            count++;
            value = json.next();
        }
    }

    private static void readRoot(Source source, String place, JsonNode value, RecordSink sink) {
        if (!value.isArray()) {
            readValue(source, place, value, sink);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            readValue(source, join(place, "element " + i), value.path(i), sink);
        }
    }

    private static void readLines(Source source, RecordSink sink) throws IOException {
        try (BoundedLines lines = new BoundedLines(source.text(), LONGEST_LINE)) {
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.text().isBlank()) {
                    readLine(source, line, sink);
                }
            }
        }
    }

    private static void readLine(Source source, BoundedLines.Line line, RecordSink sink) throws IOException {
        try (JsonParser parser = BoundedJson.FACTORY.createParser(new StringReader(line.text()))) {
            if (line.tooLong()) {
                throw Unusable.hostile(line.place(), "a line of more than " + LONGEST_LINE + " characters");
            }
            JsonNode value = new BoundedJson(parser).next();
            if (value != null) {
                readRoot(source, line.place(), value, sink);
            }
        } catch (Unusable broken) {
            sink.unreadable(Unusable.damaged(line.place(), broken.why()).in(source.origin()));
        }
    }

    private static void readValue(Source source, String place, JsonNode value, RecordSink sink) {
        try {
            dispatch(source, place, value, sink);
        } catch (Unusable reason) {
            sink.unreadable(reason.in(source.origin()));
        }
    }

    private static void dispatch(Source source, String place, JsonNode value, RecordSink sink) throws Unusable {
        if (VconReader.isVcon(value)) {
            new VconReader(source, place, value, sink).read();
        } else if (TwilioReader.isCall(value)) {
            sink.record(TwilioReader.read(source, orWhole(place), value));
        } else if (value.path("calls").isArray()) {
            readRoot(source, join(place, "calls"), value.path("calls"), sink);
        } else {
            throw unknown(place, value);
        }
    }

    private static Unusable unknown(String place, JsonNode value) {
        if (value.path("purpose").asText("").equals("lawful_basis")) {
            return new Unusable(Kind.NO_RECORD, orWhole(place), "a lawful-basis attachment without its vCon");
        }
        if (value.has("$schema")) {
            return new Unusable(Kind.NO_RECORD, orWhole(place), "a JSON schema, not a record");
        }
        return new Unusable(Kind.UNKNOWN_FORMAT, orWhole(place), "JSON of a kind that no reader knows");
    }

    static String join(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + ", " + inner;
    }

    static String orWhole(String place) {
        return place.isEmpty() ? Origin.WHOLE_FILE : place;
    }
}
