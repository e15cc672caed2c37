package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.monitoringconsent.examples.archive.record.Origin;

/** Reads what FreeSWITCH's {@code mod_xml_cdr} writes: one record per file, or several below {@code cdrs}. */
final class FreeSwitchXmlReader implements FormatReader {

    @Override
    public void read(Source source, RecordSink sink) throws IOException, Unusable {
        XmlElement root;
        try (InputStream in = source.bytes()) {
            root = BoundedXml.parse(in);
        }
        if (root.name().equals("cdr")) {
            sink.record(new FreeSwitchRecord(source, Origin.WHOLE_FILE, root).read());
            return;
        }
        List<XmlElement> records = root.children("cdr").toList();
        if (records.isEmpty()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "a list of call records without any");
        }
        for (int i = 0; i < records.size(); i++) {
            sink.record(new FreeSwitchRecord(source, "cdr " + i, records.get(i)).read());
        }
    }
}
