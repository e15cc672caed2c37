// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.text.Sentence;

/** Reads what FreeSWITCH's {@code mod_xml_cdr} and {@code mod_json_cdr} write or post, and its event at the end of a channel. */
public final class FreeSwitchReader implements RecordReader {

    private static final ReaderTexts TEXTS = ReaderTexts.beside(FreeSwitchReader.class, "freeswitch");

    @Override
    public String name() {
        return "freeswitch";
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
        if (piece instanceof Piece.Value value) {
            boolean known = FreeSwitchRecord.isJson(value.json()) || FreeSwitchEvents.isJson(value.json());
            return known ? Claim.YES : Claim.NO;
        }
        String head = ((Piece.Text) piece).head();
        boolean known = isXml(head) || PostedReader.FORM.matcher(head).find() || FreeSwitchEvents.isText(head);
        return known ? Claim.YES : Claim.NO;
    }

    private static boolean isXml(String head) {
        String root = FormatDetector.rootElement(head);
        return root.equals("cdr") || root.equals("cdrs");
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        if (piece instanceof Piece.Value value && FreeSwitchEvents.isJson(value.json())) {
            FreeSwitchEvents.read(value, sink);
        } else if (piece instanceof Piece.Value value) {
            new FreeSwitchRecord(value.source(), value.place(), XmlElement.of("cdr", value.json())).readInto(sink);
        } else if (isXml(((Piece.Text) piece).head())) {
            new FreeSwitchXmlReader().read(piece.source(), sink);
        } else if (FreeSwitchEvents.isText(((Piece.Text) piece).head())) {
            FreeSwitchEvents.read(piece.source(), sink);
        } else {
            new PostedReader().read(piece.source(), sink);
        }
    }
}
