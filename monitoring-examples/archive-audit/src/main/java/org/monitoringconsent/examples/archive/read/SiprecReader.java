// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * Reads SIPREC offers (RFC 7866): the metadata on its own, or as one part of a multipart body beside the SDP; one offer, or a
 * trace of many.
 */
public final class SiprecReader implements RecordReader {

    private static final ReaderTexts TEXTS = ReaderTexts.beside(SiprecReader.class, "siprec");

    private static final int LONGEST = 4 * 1024 * 1024;
    private static final Pattern XML_START = Pattern.compile("^\\s*(<\\?xml|<)");

    /** The header of a message whose whole body is metadata; one that asks for metadata has none. */
    private static final Pattern METADATA_ALONE =
            Pattern.compile("(?im)^(?:content-type|c)\\s*:\\s*application/rs-metadata(?:\\+xml)?[ \\t]*(?:;|$)");

    private static final Pattern METADATA_END = Pattern.compile("(?i)</(?:[\\w.-]+:)?recording\\s*>");

    /** The first line of a request or an answer of the protocol. */
    private static final Pattern MESSAGE = Pattern.compile(
            "^(?:INVITE|UPDATE|ACK|BYE|INFO|MESSAGE|CANCEL|OPTIONS|PRACK|NOTIFY) \\S+ SIP/2\\.0\\s*$|^SIP/2\\.0 \\d{3}.*");

    @Override
    public String name() {
        return "siprec";
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
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Text text && isSiprec(text.head()) ? Claim.YES : Claim.NO;
    }

    static boolean isSiprec(String head) {
        return FormatDetector.rootElement(head).equalsIgnoreCase("recording")
                || holdsMetadata(head.stripLeading())
                || METADATA_ALONE.matcher(head).find();
    }

    private static boolean holdsMetadata(String start) {
        return (start.contains("rs-metadata") || start.contains("recording-session"))
                && (start.startsWith("--") || start.toLowerCase(Locale.ROOT).contains("multipart/mixed"));
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        Source source = piece.source();
        String text;
        try (Reader reader = source.text()) {
            text = Texts.whole(reader, LONGEST, Origin.WHOLE_FILE);
        }
        List<Message> messages = messages(text);
        TracedOffers others = new TracedOffers();
        messages.stream()
                .filter(message -> !message.alone() && !message.holdsMetadata())
                .forEach(message -> others.add(message.text()));
        int offers = 0;
        for (Message message : messages) {
            offers += readMessage(source, message, others, sink);
        }
        if (offers == 0) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "siprec.noPart");
        }
    }

    /**
     * A message of the protocol within a trace.
     *
     * @param text the message
     * @param line the line of the file at which it begins
     * @param alone whether the file holds no other
     */
    private record Message(String text, int line, boolean alone) {

        /** Where its sessions stand, so that those of several messages can be told apart. */
        String within() {
            return alone ? "" : "line " + line;
        }

        boolean holdsMetadata() {
            return METADATA_ALONE.matcher(text).find()
                    || MultipartText.parts(text).stream().anyMatch(SiprecReader::isMetadata);
        }
    }

    private static List<Message> messages(String text) {
        List<Message> messages = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int line = 0;
        int start = 1;
        for (String textLine : text.lines().toList()) {
            line++;
            if (MESSAGE.matcher(textLine).matches() && !current.toString().isBlank()) {
                messages.add(new Message(current.toString(), start, false));
                current.setLength(0);
                start = line;
            }
            current.append(textLine).append('\n');
        }
        messages.add(new Message(current.toString(), start, messages.isEmpty()));
        return messages;
    }

    /** Reads every metadata part of a message, each with the session description that stands before it. */
    private static int readMessage(Source source, Message message, TracedOffers others, RecordSink sink)
            throws IOException, Unusable {
        List<MultipartText.Part> parts = MultipartText.parts(message.text());
        if (parts.isEmpty()) {
            return readBody(source, message, others, sink);
        }
        SessionDescription media = description(parts);
        long metadata = parts.stream().filter(SiprecReader::isMetadata).count();
        int offers = 0;
        for (MultipartText.Part part : parts) {
            if (part.headers().contains("application/sdp")) {
                media = new SessionDescription(part.body());
            } else if (isMetadata(part)) {
                int line = message.line() - 1 + part.line();
                String within = message.alone() && metadata == 1 ? "" : "line " + line;
                offers += readMetadata(source, part.body(), line, within, others.with(media, message.text()), sink);
            }
        }
        return offers;
    }

    /** Reads metadata that stand alone, or are the whole body of a message. */
    private static int readBody(Source source, Message message, TracedOffers others, RecordSink sink)
            throws IOException, Unusable {
        String text = message.text();
        SessionDescription media = others.with(SessionDescription.ABSENT, text);
        if (XML_START.matcher(text).find()) {
            return readMetadata(source, text, message.line(), message.within(), media, sink);
        }
        Matcher type = METADATA_ALONE.matcher(text);
        int gap = type.find() ? text.indexOf("\n\n", type.end()) : -1;
        if (gap < 0) {
            return 0;
        }
        int line = message.line() + (int) text.substring(0, gap).lines().count() + 1;
        // Behind the document stands what a trace notes of the next message.
        String body = text.substring(gap + 2);
        int end = METADATA_END
                .matcher(body)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(body.length());
        String within = message.alone() ? "" : "line " + line;
        return readMetadata(source, body.substring(0, end), line, within, media, sink);
    }

    private static SessionDescription description(List<MultipartText.Part> parts) {
        return parts.stream()
                .filter(part -> part.headers().contains("application/sdp"))
                .findFirst()
                .map(part -> new SessionDescription(part.body()))
                .orElse(SessionDescription.ABSENT);
    }

    private static int readMetadata(
            Source source, String xml, int line, String within, SessionDescription media, RecordSink sink)
            throws IOException, Unusable {
        List<XmlElement> documents = BoundedXml.parse(xml, line);
        for (int i = 0; i < documents.size(); i++) {
            if (!documents.get(i).name().equalsIgnoreCase("recording")) {
                throw new Unusable(Kind.UNKNOWN_FORMAT, Origin.WHOLE_FILE, "siprec.part");
            }
            String place = documents.size() == 1 ? within : JsonFileReader.join(within, "document " + (i + 1));
            new SiprecSessions(source, place, documents.get(i), media).read(sink);
        }
        return 1;
    }

    static boolean isMetadata(MultipartText.Part part) {
        return part.headers().contains("rs-metadata")
                || part.headers().contains("recording-session")
                || (part.headers().isEmpty() && XML_START.matcher(part.body()).find());
    }
}
