// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.example.pigeons;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.read.BoundedLines;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.ReaderTexts;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;
import org.monitoringconsent.recorder.text.Sentence;

/** Reads the book of a pigeon loft. */
public final class PigeonPostReader implements RecordReader {

    private static final ReaderTexts TEXTS = ReaderTexts.beside(PigeonPostReader.class, "pigeons");
    private static final Pattern FLIGHT = Pattern.compile("(\\S+) (\\d{1,15}) > (\\d{1,15})( copied)?");

    @Override
    public String name() {
        return "pigeons";
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
        return Set.of();
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Text text && text.head().strip().startsWith("PIGEON POST") ? Claim.YES : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException {
        try (BoundedLines lines = new BoundedLines(piece.source().text(), 1000)) {
            boolean heading = true;
            for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text().isBlank()) {
                    continue;
                }
                if (!heading) {
                    flight(piece, line, sink);
                }
                heading = false;
            }
        }
    }

    private static void flight(Piece piece, BoundedLines.Line line, RecordSink sink) {
        Matcher flight = FLIGHT.matcher(line.text());
        if (!flight.matches()) {
            sink.unreadable(new Unusable(Kind.DAMAGED, line.place(), TEXTS.said("noFlight")).in(piece.origin()));
            return;
        }
        CallRecord.Builder record = CallRecord.at(piece.origin().at(line.place()))
                .channel(Channel.CHAT)
                .stored(Known.of(flight.group(4) != null))
                .party(Party.builder().side(Side.CALLER).number(flight.group(2)).build())
                .party(Party.builder().side(Side.CALLED).number(flight.group(3)).build());
        Times.start(record, Optional.of(flight.group(1)), piece.source().zone());
        sink.record(record.build());
    }
}
