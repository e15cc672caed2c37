// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.text.Sentence;

/** A reader under another name. */
record Renamed(RecordReader reader, String name) implements RecordReader {

    @Override
    public Sentence title() {
        return reader.title();
    }

    @Override
    public Sentence notes() {
        return reader.notes();
    }

    @Override
    public Set<Doubt> doubts() {
        return reader.doubts();
    }

    @Override
    public Claim recognise(Piece piece) {
        return reader.recognise(piece);
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        reader.read(piece, sink);
    }
}
