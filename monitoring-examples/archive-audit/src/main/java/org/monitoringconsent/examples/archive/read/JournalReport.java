// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * What a mail server reports for an archive about a message: the true envelope as lines of text, with blind copies and the
 * members of lists, and the message itself. The report is no communication.
 */
final class JournalReport {

    private static final int LONGEST_ENVELOPE = 1024 * 1024;
    private static final Pattern LINE = Pattern.compile("(?i)^\\s*([A-Za-z][A-Za-z -]{1,30}):\\s*(.*)$");
    private static final Set<String> SENDERS = Set.of("sender", "on-behalf-of", "from");
    private static final Set<String> RECEIVERS = Set.of("recipient", "to", "cc", "bcc", "recipients");

    /** Lines of the envelope whose addresses are those of nobody who took part. */
    private static final Set<String> NOBODY = Set.of("subject", "message-id", "label");

    /** What stands between the addresses of one line: {@code To: list, Expanded: member}. */
    private static final Pattern BETWEEN = Pattern.compile("(?i),\\s*(?:expanded|forwarded)\\s*:\\s*");

    private final List<String> senders = new ArrayList<>();
    private final List<String> receivers = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private final MailMessage inner = MailMessage.empty();
    private boolean wrapped;
    private boolean senderTold;
    private boolean saidTwice;
    private boolean notUnderstood;
    private String label = "";

    private JournalReport() {}

    static JournalReport read(Source source) throws IOException, Unusable {
        JournalReport report = new JournalReport();
        MimeTokenStream stream = new MimeTokenStream(MailMessage.CONFIG);
        try (InputStream in = MailMessage.withoutBlankStart(source)) {
            stream.parse(in);
            int messages = 0;
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_MESSAGE -> messages++;
                    case T_END_MESSAGE -> messages--;
                    case T_FIELD -> report.field(messages, stream);
                    case T_BODY -> report.body(messages, stream);
                    default -> {} // what holds these together
                }
            }
        } catch (MimeException broken) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "journal.parts");
        }
        return report;
    }

    private void field(int messages, MimeTokenStream stream) {
        if (messages == 2) {
            inner.add(stream.getField());
            wrapped = true;
        }
    }

    private void body(int messages, MimeTokenStream stream) throws IOException, Unusable {
        boolean envelope = messages == 1
                && senders.isEmpty()
                && stream.getBodyDescriptor()
                        .getMimeType()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("text/plain");
        if (envelope) {
            var reader = new InputStreamReader(stream.getDecodedInputStream(), StandardCharsets.UTF_8);
            Texts.whole(reader, LONGEST_ENVELOPE, Origin.WHOLE_FILE).lines().forEach(this::line);
        }
    }

    private void line(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            boolean goesOn = text.startsWith(" ") || text.startsWith("\t");
            told(goesOn ? label : "", text.strip());
            return;
        }
        label = line.group(1).strip().toLowerCase(Locale.ROOT);
        told(label, line.group(2).strip());
    }

    private void told(String name, String value) {
        if (SENDERS.contains(name)) {
            saidTwice |= name.equals("sender") && senderTold && !senders.contains(value);
            senderTold |= name.equals("sender");
            senders.add(value);
        } else if (RECEIVERS.contains(name)) {
            receivers.addAll(List.of(BETWEEN.split(value)));
        } else if (name.equals("message-id") && !value.isEmpty()) {
            saidTwice |= id.filter(other -> !other.equals(value)).isPresent();
            id = Optional.of(value);
        } else if (!NOBODY.contains(name)) {
            List<String> addresses = EmailReader.addressesIn(value);
            receivers.addAll(addresses);
            notUnderstood |= !addresses.isEmpty();
        }
    }

    /** Returns the record of the message that the report is about. */
    CallRecord record(Source source, MailMessage report) throws Unusable {
        Set<Party> from = EmailReader.parties(Side.CALLER, senders.stream());
        Set<Party> to = EmailReader.parties(Side.CALLED, receivers.stream());
        // A report about a report has another envelope in it.
        boolean partLeftOut = notUnderstood || from.isEmpty() || to.isEmpty() || inner.isJournalReport();
        from.addAll(EmailReader.senders(inner));
        if (from.isEmpty()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "journal.sender");
        }
        to.addAll(EmailReader.receivers(inner));
        CallRecord.Builder record =
                EmailReader.begin(source, id.or(() -> inner.first("message-id")), Known.of(wrapped));
        EmailReader.addAll(record, from, to);
        Times.start(record, EmailReader.date(inner).or(() -> EmailReader.date(report)), source.zone());
        EmailReader.addContradictions(record, inner, source.zone());
        EmailReader.addWay(record, inner, report.first("date"), source.zone());
        if (saidTwice
                || (id.isPresent()
                        && inner.first("message-id")
                                .filter(own -> !id.get().equals(own))
                                .isPresent())) {
            record.doubt(Doubt.SAID_TWICE);
        }
        if (partLeftOut) {
            record.doubt(Doubt.PART_LEFT_OUT);
        }
        return record.build();
    }
}
