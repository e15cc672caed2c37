// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * Reads tables of calls whose columns are known by their headings, or by their order where Asterisk or FreeSWITCH wrote them
 * without, and JSON values whose keys are such headings. It takes only what no other reader is sure of.
 */
public final class CallTableReader implements RecordReader {

    private static final ReaderTexts TEXTS = ReaderTexts.beside(CallTableReader.class, "table");

    @Override
    public String name() {
        return "table";
    }

    @Override
    public Sentence title() {
        return TEXTS.title();
    }

    @Override
    public Sentence notes() {
        return TEXTS.notes();
    }

    @Override
    public Set<Doubt> doubts() {
        return Set.of(
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.FORWARDED,
                Doubt.DEVICE_DIFFERS,
                Doubt.LISTENED);
    }

    @Override
    public Claim recognise(Piece piece) {
        boolean table = piece instanceof Piece.Value value
                ? isCall(columns(value.json()))
                : CsvLayout.recognise(((Piece.Text) piece).head()).isPresent();
        return table ? Claim.PERHAPS : Claim.NO;
    }

    private static boolean isCall(Map<CsvColumn, List<Integer>> columns) {
        return CsvLayout.tellsACall(columns)
                && (columns.containsKey(CsvColumn.DURATION)
                        || columns.containsKey(CsvColumn.TALK_SECONDS)
                        || columns.containsKey(CsvColumn.DISPOSITION));
    }

    /** A flat object whose keys are those of a table of calls is a row of one. */
    private static Map<CsvColumn, List<Integer>> columns(JsonNode value) {
        List<String> keys = new ArrayList<>();
        value.properties().stream()
                .filter(field -> field.getValue().isValueNode())
                .forEach(field -> keys.add(field.getKey()));
        return CsvLayout.columnsUnder(keys);
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        if (piece instanceof Piece.Value value) {
            List<String> values = new ArrayList<>();
            value.json().properties().stream()
                    .filter(field -> field.getValue().isValueNode())
                    .forEach(field -> values.add(field.getValue().asText("")));
            sink.record(
                    new TableRecords(value.source()).read(value.place(), new TableRow(columns(value.json()), values)));
            return;
        }
        CsvLayout layout = CsvLayout.recognise(((Piece.Text) piece).head()).orElseThrow();
        new TableReader(layout).read(piece.source(), sink);
    }
}
