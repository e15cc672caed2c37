// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.Set;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.text.Sentence;

/** Reads the vCon container in its newer and older spellings. */
public final class VconReader implements RecordReader {

    private static final ReaderTexts TEXTS = ReaderTexts.beside(VconReader.class, "vcon");

    @Override
    public String name() {
        return "vcon";
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
                Doubt.LEGS_JOINED,
                Doubt.SIGNATURE_UNCHECKED,
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Set<String> lists() {
        return Set.of("vcons");
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Value value && VconRecords.isVcon(value.json()) ? Claim.YES : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws Unusable {
        Piece.Value value = (Piece.Value) piece;
        new VconRecords(value.source(), value.within(), value.json(), sink).read();
    }
}
