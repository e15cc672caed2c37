package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * Reads the envelope of an e-mail message (RFC 5322). The body and the subject are content and are not read; of the body
 * only its being there is noted.
 */
final class EmailReader implements FormatReader {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_LINES = 5_000;

    @Override
    public void read(Source source, RecordSink sink) throws IOException, Unusable {
        try (BoundedLines lines = new BoundedLines(source.text(), LONGEST_LINE)) {
            Map<String, String> fields = fields(lines);
            sink.record(record(source, fields, Known.of(bodyFollows(lines))));
        }
    }

    private static CallRecord record(Source source, Map<String, String> fields, Known body) throws Unusable {
        List<String> senders = MailAddresses.split(fields.getOrDefault("from", ""));
        if (senders.isEmpty()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "an e-mail without a sender");
        }
        CallRecord.Builder record = CallRecord.at(source.origin())
                .id(fields.getOrDefault("message-id", ""))
                .channel(Channel.EMAIL)
                .stored(body)
                .party(party(Side.CALLER, senders.get(0)));
        for (String field : List.of("to", "cc", "bcc")) {
            MailAddresses.split(fields.getOrDefault(field, ""))
                    .forEach(address -> record.party(party(Side.CALLED, address)));
        }
        Optional.ofNullable(fields.get("in-reply-to")).ifPresent(record::related);
        Times.start(record, Optional.ofNullable(fields.get("date")), source.zone());
        return record.build();
    }

    private static Party party(Side side, String address) {
        String bare = Addresses.bare(address);
        return Party.builder()
                .side(side)
                .address(bare)
                .named(address.indexOf('<') > 0)
                .build();
    }

    /** Returns the header fields by lower-case name, unfolded; of a field given twice, the first. */
    private static Map<String, String> fields(BoundedLines lines) throws IOException, Unusable {
        Map<String, String> fields = new LinkedHashMap<>();
        String name = "";
        for (BoundedLines.@Nullable Line line = nextHeader(lines); line != null; line = nextHeader(lines)) {
            if (line.number() > MOST_LINES || line.tooLong()) {
                throw Unusable.hostile(line.place(), "an e-mail header beyond all measure");
            }
            String text = line.text();
            if (text.startsWith(" ") || text.startsWith("\t")) {
                fields.computeIfPresent(name, (key, value) -> value + " " + text.strip());
                continue;
            }
            int colon = text.indexOf(':');
            if (colon <= 0) {
                throw Unusable.damaged(line.place(), "an e-mail header line without a colon");
            }
            String found = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            name = fields.containsKey(found) ? "" : found;
            fields.putIfAbsent(found, text.substring(colon + 1).strip());
        }
        return fields;
    }

    private static BoundedLines.@Nullable Line nextHeader(BoundedLines lines) throws IOException {
        BoundedLines.Line line = lines.next();
        return line == null || line.text().isEmpty() ? null : line;
    }

    private static boolean bodyFollows(BoundedLines lines) throws IOException {
        for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
