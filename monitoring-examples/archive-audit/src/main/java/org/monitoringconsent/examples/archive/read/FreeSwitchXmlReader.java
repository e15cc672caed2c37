// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.Origin;

/** Reads what FreeSWITCH's {@code mod_xml_cdr} writes: one record per file, several one after the other, or a list of them. */
final class FreeSwitchXmlReader {

    private static final Set<String> LISTS = Set.of("cdrs");

    private int read;

    void read(Source source, RecordSink sink) throws IOException, Unusable {
        boolean list = source.head().contains("<cdrs");
        try (Reader text = source.text()) {
            read(source, text, list, sink);
        }
        if (read == 0) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "noCalls");
        }
    }

    void read(Source source, Reader text, boolean list, RecordSink sink) throws IOException, Unusable {
        BoundedXml.read(text, 1, LISTS, element -> {
            String place = list ? "cdr " + read : read == 0 ? Origin.WHOLE_FILE : "document " + (read + 1);
            read++;
            if (element.name().equals("cdr")) {
                new FreeSwitchRecord(source, place, element).readInto(sink);
            } else {
                sink.unreadable(Unusable.damaged(place, "noCall").in(source.origin()));
            }
        });
    }
}
