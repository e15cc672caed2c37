// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.CallRecord;
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
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.FORWARDED,
                Doubt.DEVICE_DIFFERS,
                Doubt.LISTENED,
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        boolean table = piece instanceof Piece.Value value
                ? isCall(new JsonRow(value.json()).columns())
                : CsvLayout.recognise(((Piece.Text) piece).head()).isPresent();
        return table ? Claim.PERHAPS : Claim.NO;
    }

    private static boolean isCall(Map<CsvColumn, List<Integer>> columns) {
        return CsvLayout.tellsACall(columns)
                && (columns.containsKey(CsvColumn.DURATION)
                        || columns.containsKey(CsvColumn.TALK_SECONDS)
                        || columns.containsKey(CsvColumn.DISPOSITION));
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        if (piece instanceof Piece.Value value) {
            JsonRow row = new JsonRow(value.json());
            CallRecord record = new TableRecords(value.source()).read(value.place(), row.row());
            sink.record(
                    row.contradictsItself()
                            ? record.toBuilder().doubt(Doubt.SAID_TWICE).build()
                            : record);
            return;
        }
        CsvLayout layout = CsvLayout.recognise(((Piece.Text) piece).head()).orElseThrow();
        new TableReader(layout).read(piece.source(), sink);
    }
}
