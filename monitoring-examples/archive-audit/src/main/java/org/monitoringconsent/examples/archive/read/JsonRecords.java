package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Hands a JSON value to the reader of its kind. */
final class JsonRecords {

    private final Source source;
    private final RecordSink sink;

    JsonRecords(Source source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Reads a value and, where it is a list, each of its elements; what cannot be read is told. */
    void read(String place, JsonNode value) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                read(JsonFileReader.join(place, "element " + i), value.path(i));
            }
            return;
        }
        try {
            dispatch(place, value);
        } catch (Unusable reason) {
            sink.unreadable(reason.in(source.origin()));
        }
    }

    private void dispatch(String place, JsonNode value) throws Unusable {
        if (VconReader.isVcon(value)) {
            new VconReader(source, place, value, sink).read();
        } else if (TwilioReader.isCall(value)) {
            sink.record(TwilioReader.read(source, orWhole(place), value));
        } else if (FreeSwitchRecord.isJson(value)) {
            new FreeSwitchRecord(source, orWhole(place), XmlElement.of("cdr", value)).readInto(sink);
        } else if (value.path("_source").isObject()) {
            read(place, value.path("_source"));
        } else if (value.path("data").path("calls").isArray()) {
            read(JsonFileReader.join(place, "data, calls"), value.path("data").path("calls"));
        } else {
            Products.refuse(orWhole(place), value);
            readAsRow(place, value);
        }
    }

    /** A flat object whose keys are those of a table of calls is a row of one. */
    private void readAsRow(String place, JsonNode value) throws Unusable {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (field.getValue().isValueNode()) {
                keys.add(field.getKey());
                values.add(field.getValue().asText(""));
            }
        }
        Map<CsvColumn, List<Integer>> columns = CsvLayout.columnsUnder(keys);
        boolean call = CsvLayout.tellsACall(columns)
                && (columns.containsKey(CsvColumn.DURATION)
                        || columns.containsKey(CsvColumn.TALK_SECONDS)
                        || columns.containsKey(CsvColumn.DISPOSITION));
        if (!call) {
            throw unknown(place, value);
        }
        sink.record(new TableRecords(source).read(orWhole(place), new TableRow(columns, values)));
    }

    private static Unusable unknown(String place, JsonNode value) {
        if (value.path("purpose").asText("").equals("lawful_basis")) {
            return new Unusable(Kind.NO_RECORD, orWhole(place), "basisAlone");
        }
        if (value.has("$schema")) {
            return new Unusable(Kind.NO_RECORD, orWhole(place), "schema");
        }
        return new Unusable(Kind.UNKNOWN_FORMAT, orWhole(place), "unknownJson");
    }

    static String orWhole(String place) {
        return place.isEmpty() ? Origin.WHOLE_FILE : place;
    }
}
