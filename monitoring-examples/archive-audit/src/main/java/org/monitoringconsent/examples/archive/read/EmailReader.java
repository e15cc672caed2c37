// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
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
            Pattern.compile("\\A[A-Za-z][A-Za-z0-9_-]*[ \\t]*:(?:\\s|[^/\\s]).*", Pattern.DOTALL);
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "^(?:From|Date|Received|Message-ID|Return-Path|Delivered-To)[ \\t]*:\\s*\\S",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private static final List<String> FROM = List.of("from", "sender", "resent-from", "resent-sender");
    /** A list that writes to its members under its own address notes who wrote to it: {@code X-Original-From}. */
    private static final Pattern FROM_BEFORE = Pattern.compile("(?:.*-)?original-(?:from|sender)");

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

    /**
     * The same by names that only some servers use: {@code X-Forwarded-To}, {@code X-Google-Original-To}; a rule that sends a message
     * on notes in whose mailbox it stands.
     */
    private static final Pattern DELIVERED_PERHAPS = Pattern.compile(
            "(?!.*(?:encrypted|date|time|reply|by$|error|return|bounce|follow|receipt|notification|report|complain"
                    + "|message-id|confirm|abuse|unsubscribe))"
                    + "(?:(?:inet)?(?:send|copy|blindcopy)to|also-to|.*(?:recipient|receiver|rcpt|delivered|forwarded|redirected|inbox-rules-loop|bcc).*|x-(?:.+-)?(?:to|cc))");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>(),;:\"]{1,100}@[^\\s<>(),;:\"]{1,200}");

    /** Some servers say what the address is of which they tell: {@code mailing list users@lists.example}. */
    private static final Pattern WORDS_BEFORE = Pattern.compile(
            "^(?:[^\\s<>(),;:\"@]{1,100}\\s+){1,9}(?=[^\\s<>(),;:\"@]{1,100}@[^\\s<>(),;:\"@]{1,200}$)");

    private static final Pattern QUOTED_OR_REMARK =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.){0,1000}\"|\\([^()\\\\]{0,1000}\\)");
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[,;]");

    /** The name of a group stands before a colon; an address in brackets may hold colons as well. */
    private static final Pattern GROUP_NAME = Pattern.compile("(^|[,;])[^,;:@<\\[]{0,200}:");

    private static final Pattern NOBODY_IN_GROUP = Pattern.compile(":\\s*(?:;|$)");

    /** What RFC 5322 section 3.6 allows once and what is read here. */
    private static final List<String> ONCE =
            List.of("from", "sender", "to", "cc", "bcc", "date", "message-id", "in-reply-to");

    /** A server tries for days to get rid of a message. */
    private static final Duration LONGEST_WAY = Duration.ofDays(7);

    /** No message arrives before it was sent, but the clocks of senders are set by hand. */
    private static final Duration LEAST_WAY = Duration.ofDays(-1);

    private static final Pattern RECEIVED_FOR =
            Pattern.compile("(?i)\\bfor\\s+((?:,?\\s*<?[^\\s<>(),;:\"@]{1,100}@[^\\s<>(),;:\"]{1,200}>?)+)");
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
        Set<Party> senders = senders(message);
        if (senders.isEmpty()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "mail.sender");
        }
        Set<Party> receivers = receivers(message);
        CallRecord.Builder record = begin(source, message.first("message-id"), Known.of(message.hasBody()));
        addAll(record, senders, receivers);
        message.first("in-reply-to").ifPresent(record::related);
        Times.start(record, date(message), source.zone());
        addContradictions(record, message, source.zone());
        return record.build();
    }

    static Set<Party> senders(MailMessage message) {
        Set<Party> senders = parties(Side.CALLER, FROM.stream().flatMap(message::all));
        addAddresses(senders, Side.CALLER, message.named(FROM_BEFORE));
        return senders;
    }

    /** Returns everybody to whom a message is addressed, or was delivered. */
    static Set<Party> receivers(MailMessage message) {
        Stream<String> delivered = DELIVERED.stream()
                .flatMap(message::all)
                .map(field -> WORDS_BEFORE.matcher(field).replaceFirst(""));
        Set<Party> receivers = parties(Side.CALLED, Stream.concat(TO.stream().flatMap(message::all), delivered));
        addAddresses(receivers, Side.CALLED, message.all("received").flatMap(trace -> receivedFor(trace).stream()));
        addAddresses(receivers, Side.CALLED, message.named(DELIVERED_PERHAPS));
        return receivers;
    }

    /** Says what a message says twice although it may stand there once, and a date that its way here contradicts. */
    static void addContradictions(CallRecord.Builder record, MailMessage message, ZoneId zone) {
        if (ONCE.stream().anyMatch(message::contradicts)) {
            record.doubt(Doubt.SAID_TWICE);
        }
        List<String> people =
                Stream.concat(FROM.stream(), TO.stream()).flatMap(message::all).toList();
        if (people.stream().anyMatch(EmailReader::namesSomebodyElse)) {
            record.doubt(Doubt.PART_LEFT_OUT);
        }
        message.first("date")
                .flatMap(text -> moment(text, zone))
                .filter(sent -> isContradicted(sent, message, zone))
                .ifPresent(sent -> record.doubt(Doubt.TIMES_DISAGREE));
    }

    /** A message comes soon after it was sent; where somebody sent it again, the days of both may differ. */
    private static boolean isContradicted(Instant sent, MailMessage message, ZoneId zone) {
        List<Instant> again = message.all("resent-date")
                .flatMap(text -> moment(text, zone).stream())
                .toList();
        if (!again.isEmpty()) {
            LocalDate day = LocalDate.ofInstant(sent, zone);
            return again.stream()
                    .anyMatch(moment -> !LocalDate.ofInstant(moment, zone).equals(day));
        }
        return message.first("received")
                .flatMap(EmailReader::timeOf)
                .flatMap(text -> moment(text, zone))
                .filter(came -> isNoWay(sent, came))
                .isPresent();
    }

    private static boolean isNoWay(Instant sent, Instant came) {
        Duration way = Duration.between(sent, came);
        return way.compareTo(LONGEST_WAY) > 0 || way.compareTo(LEAST_WAY) < 0;
    }

    /** Says where a message that nobody sent again was not sent about when a server passed it on. */
    static void addWay(CallRecord.Builder record, MailMessage message, Optional<String> passed, ZoneId zone) {
        Optional<Instant> came = passed.flatMap(text -> moment(text, zone));
        if (message.first("resent-date").isEmpty()) {
            message.first("date")
                    .flatMap(text -> moment(text, zone))
                    .filter(sent -> came.isPresent() && isNoWay(sent, came.get()))
                    .ifPresent(sent -> record.doubt(Doubt.TIMES_DISAGREE));
        }
    }

    /** Returns whether a list of addresses names more than was understood of it: something is broken, or kept to itself. */
    private static boolean namesSomebodyElse(String field) {
        String bare = QUOTED_OR_REMARK.matcher(field).replaceAll("x");
        if (bare.indexOf('"') >= 0
                || ofSign(bare, '<') != ofSign(bare, '>')
                || NOBODY_IN_GROUP.matcher(bare).find()) {
            return true;
        }
        long named = Stream.of(BETWEEN_ADDRESSES.split(GROUP_NAME.matcher(bare).replaceAll("$1")))
                .filter(entry -> !entry.isBlank())
                .count();
        return named
                > mailboxes(field).stream()
                        .filter(mailbox ->
                                !party(Side.UNKNOWN, mailbox).identifiers().isEmpty())
                        .count();
    }

    private static long ofSign(String text, char sign) {
        return text.chars().filter(next -> next == sign).count();
    }

    private static Optional<Instant> moment(String text, ZoneId zone) {
        return Times.parse(text, zone).map(CallTime::instant);
    }

    private static Optional<String> timeOf(String trace) {
        Matcher time = AFTER_SEMICOLON.matcher(trace);
        return time.matches() ? Optional.of(time.group(1)) : Optional.empty();
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
                .or(() -> message.first("received").flatMap(EmailReader::timeOf));
    }

    /** Returns everybody whom fields with lists of addresses name, also within groups; of a broken one whoever is seen in it. */
    static Set<Party> parties(Side side, Stream<String> fields) {
        Set<Party> parties = new LinkedHashSet<>();
        fields.forEach(field -> {
            lists(field).stream()
                    .flatMap(list -> mailboxes(list).stream())
                    .map(mailbox -> party(side, mailbox))
                    .filter(party -> !party.identifiers().isEmpty())
                    .forEach(parties::add);
            if (namesSomebodyElse(field)) {
                addAddresses(parties, side, Stream.of(field));
            }
        });
        return parties;
    }

    /** Some programs write semicolons between addresses, where by the standard one only ends a group. */
    private static List<String> lists(String field) {
        String bare = QUOTED_OR_REMARK
                .matcher(field)
                .replaceAll(found -> "x".repeat(found.group().length()));
        List<String> lists = new ArrayList<>();
        int start = 0;
        boolean inGroup = false;
        boolean inBrackets = false;
        for (int i = 0; i < bare.length(); i++) {
            char sign = bare.charAt(i);
            inBrackets = sign == '<' || (inBrackets && sign != '>');
            if (sign == ';' && !inGroup) {
                lists.add(field.substring(start, i));
                start = i + 1;
            }
            inGroup = sign != ';' && (inGroup || (sign == ':' && !inBrackets));
        }
        lists.add(field.substring(start));
        return lists;
    }

    /** The library measures a text in characters and reads it in bytes, and would lose the end of one with other letters. */
    private static List<Mailbox> mailboxes(String field) {
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, field);
        return LenientAddressParser.DEFAULT
                .parseAddressList(bytes, new ParserCursor(0, bytes.length()))
                .flatten();
    }

    private static Party party(Side side, Mailbox mailbox) {
        Party.Builder party = Party.builder().side(side).address(mailbox.getAddress());
        String name = mailbox.getName();
        // A gateway shows whose call or fax it made a mail of.
        if (name != null) {
            party.named(true).mentioned(name);
        }
        return party.build();
    }

    /** Adds whomever texts name, whatever else stands in them. */
    private static void addAddresses(Set<Party> parties, Side side, Stream<String> texts) {
        texts.flatMap(text -> addressesIn(text).stream())
                .map(found -> Party.builder().side(side).address(found).build())
                .filter(party -> !party.identifiers().isEmpty())
                .forEach(parties::add);
    }

    static List<String> addressesIn(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean sameAddress(Party one, Party other) {
        return one.address().isPresent() && one.address().equals(other.address());
    }

    private static Optional<String> receivedFor(String trace) {
        Matcher receiver = RECEIVED_FOR.matcher(trace);
        return receiver.find() ? Optional.of(receiver.group(1)) : Optional.empty();
    }
}
