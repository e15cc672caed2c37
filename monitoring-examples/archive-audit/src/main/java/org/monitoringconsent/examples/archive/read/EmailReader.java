// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * Reads the envelope of an e-mail message (RFC 5322), or of the message that a journal report wraps. The body and the subject
 * are content and are not read; of the body only its being there is noted.
 */
public final class EmailReader implements RecordReader {

    private static final ReaderTexts TEXTS = ReaderTexts.beside(EmailReader.class, "email");

    private static final Pattern HEADER_LINE =
            Pattern.compile("\\A[A-Za-z][A-Za-z0-9_-]*:(?:\\s|[^/\\s]).*", Pattern.DOTALL);
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "^(?:From|Date|Received|Message-ID|Return-Path|Delivered-To):\\s*\\S",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private static final List<String> FROM = List.of("from", "sender", "resent-from", "resent-sender");
    private static final List<String> TO =
            List.of("to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc", "apparently-to");

    /** Under which names servers note into whose mailbox they put a message that names a list, or nobody. */
    private static final List<String> DELIVERED = List.of(
            "delivered-to",
            "x-delivered-to",
            "x-original-to",
            "envelope-to",
            "x-envelope-to",
            "x-rcpt-to",
            "x-real-to");

    private static final Pattern RECEIVED_FOR =
            Pattern.compile("(?i)\\bfor\\s+<?([^\\s<>;@]{1,100}@[^\\s<>;]{1,200})>?");
    private static final Pattern AFTER_SEMICOLON = Pattern.compile(".*;\\s*(.*)$", Pattern.DOTALL);

    @Override
    public String name() {
        return "email";
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
        return Set.of(Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Text text && isMessage(text.head()) ? Claim.YES : Claim.NO;
    }

    static boolean isMessage(String head) {
        String start = head.stripLeading();
        return HEADER_LINE.matcher(start).matches() && MAIL_FIELD.matcher(start).find() && !SiprecReader.isSiprec(head);
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        read(piece.source(), sink);
    }

    static void read(Source source, RecordSink sink) throws IOException, Unusable {
        MailMessage message = MailMessage.read(source);
        if (message.isJournalReport()) {
            sink.record(JournalReport.read(source).record(source, message));
            return;
        }
        sink.record(record(source, message));
    }

    private static CallRecord record(Source source, MailMessage message) throws Unusable {
        Set<Party> senders = parties(Side.CALLER, FROM.stream().flatMap(message::all));
        if (senders.isEmpty()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "mail.sender");
        }
        Set<Party> receivers = parties(
                Side.CALLED,
                Stream.concat(
                        Stream.concat(TO.stream(), DELIVERED.stream()).flatMap(message::all),
                        message.first("received").flatMap(EmailReader::receivedFor).stream()));
        CallRecord.Builder record = begin(source, message.first("message-id"), Known.of(message.hasBody()));
        addAll(record, senders, receivers);
        message.first("in-reply-to").ifPresent(record::related);
        Times.start(record, date(message), source.zone());
        if (message.all("date").distinct().count() > 1) {
            record.doubt(Doubt.PART_LEFT_OUT); // two dates contradict each other
        }
        return record.build();
    }

    /** Adds everybody once, whoever names them. */
    static void addAll(CallRecord.Builder record, Set<Party> senders, Set<Party> receivers) {
        List<Party> told = new ArrayList<>();
        for (Party party : Stream.concat(senders.stream(), receivers.stream()).toList()) {
            if (told.stream().noneMatch(other -> sameAddress(other, party))) {
                told.add(party);
                record.party(party);
            }
        }
    }

    static CallRecord.Builder begin(Source source, Optional<String> id, Known body) {
        CallRecord.Builder record = CallRecord.at(source.origin())
                .id(id.orElse(""))
                .channel(Channel.EMAIL)
                .stored(body);
        id.ifPresent(record::joins);
        return record;
    }

    /** Returns when it was sent; where the sender did not say, when it came in. */
    static Optional<String> date(MailMessage message) {
        return message.first("date")
                .or(() -> message.first("resent-date"))
                .or(() -> message.first("delivery-date"))
                .or(() -> message.first("received").flatMap(trace -> {
                    Matcher time = AFTER_SEMICOLON.matcher(trace);
                    return time.matches() ? Optional.of(time.group(1)) : Optional.empty();
                }));
    }

    /** Returns everybody whom fields with lists of addresses name, also within groups. */
    static Set<Party> parties(Side side, Stream<String> fields) {
        Set<Party> parties = new LinkedHashSet<>();
        fields.forEach(field -> LenientAddressParser.DEFAULT.parseAddressList(field).flatten().stream()
                .map(mailbox -> party(side, mailbox))
                .filter(party -> !party.identifiers().isEmpty())
                .forEach(parties::add));
        return parties;
    }

    private static Party party(Side side, Mailbox mailbox) {
        return Party.builder()
                .side(side)
                .address(mailbox.getAddress())
                .named(mailbox.getName() != null)
                .build();
    }

    private static boolean sameAddress(Party one, Party other) {
        return one.address().isPresent() && one.address().equals(other.address());
    }

    private static Optional<String> receivedFor(String trace) {
        Matcher receiver = RECEIVED_FOR.matcher(trace);
        return receiver.find() ? Optional.of(receiver.group(1)) : Optional.empty();
    }
}
