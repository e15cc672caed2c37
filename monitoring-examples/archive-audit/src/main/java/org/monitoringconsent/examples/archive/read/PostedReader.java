// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Reads a call record as a switchboard posts it to a web server: the field {@code cdr} of a form, kept as it came. */
final class PostedReader {

    static final Pattern FORM = Pattern.compile("\\A\\s*(?:[\\w.-]{1,60}=[^&<{\\s]{0,4000}&)*cdr=");

    private static final int LONGEST = 8 * 1024 * 1024;

    void read(Source source, RecordSink sink) throws IOException, Unusable {
        String body = FORM.matcher(whole(source)).replaceFirst("");
        boolean encoded = body.regionMatches(true, 0, "%3C", 0, 3) || body.regionMatches(true, 0, "%7B", 0, 3);
        int end = encoded ? body.indexOf('&') : -1;
        String field = end < 0 ? body : body.substring(0, end);
        String record = encoded ? PercentText.decode(field.replace('+', ' ')) : field;
        if (record.stripLeading().startsWith("{")) {
            try (BoundedJson json = new BoundedJson(new StringReader(record))) {
                var value = json.next();
                if (value == null || !FreeSwitchRecord.isJson(value)) {
                    throw new Unusable(Kind.UNKNOWN_FORMAT, Origin.WHOLE_FILE, "unknownJson");
                }
                new FreeSwitchRecord(source, Origin.WHOLE_FILE, XmlElement.of("cdr", value)).readInto(sink);
            }
            return;
        }
        new FreeSwitchXmlReader().read(source, new StringReader(record), false, sink);
    }

    private static String whole(Source source) throws IOException, Unusable {
        try (Reader reader = source.text()) {
            return Texts.whole(reader, LONGEST, Origin.WHOLE_FILE);
        }
    }
}
