package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Reads SIPREC offers (RFC 7866): the metadata on its own, or as one part of a multipart body beside the SDP. */
final class SiprecReader implements FormatReader {

    private static final int LONGEST = 4 * 1024 * 1024;
    private static final Pattern XML_START = Pattern.compile("^\\s*(<\\?xml|<)");

    @Override
    public void read(Source source, RecordSink sink) throws IOException, Unusable {
        String text = whole(source);
        List<MultipartText.Part> parts = MultipartText.parts(text);
        SessionDescription media = parts.stream()
                .filter(part -> part.headers().contains("application/sdp"))
                .findFirst()
                .map(part -> new SessionDescription(part.body()))
                .orElse(SessionDescription.ABSENT);
        XmlElement recording = metadata(text, parts);
        if (!recording.name().equalsIgnoreCase("recording")) {
            throw new Unusable(Kind.UNKNOWN_FORMAT, Origin.WHOLE_FILE, "a metadata part that is no recording");
        }
        new SiprecSessions(source, recording, media).read(sink);
    }

    private static XmlElement metadata(String text, List<MultipartText.Part> parts) throws Unusable {
        if (parts.isEmpty()) {
            return BoundedXml.parse(new StringReader(text.stripLeading()), 1);
        }
        MultipartText.Part part = parts.stream()
                .filter(SiprecReader::isMetadata)
                .findFirst()
                .orElseThrow(() -> Unusable.damaged(Origin.WHOLE_FILE, "a SIPREC body without its metadata part"));
        return BoundedXml.parse(new StringReader(part.body().stripLeading()), part.line());
    }

    private static boolean isMetadata(MultipartText.Part part) {
        return part.headers().contains("rs-metadata")
                || part.headers().contains("recording-session")
                || (part.headers().isEmpty() && XML_START.matcher(part.body()).find());
    }

    private static String whole(Source source) throws IOException, Unusable {
        try (Reader reader = source.text()) {
            char[] buffer = new char[16 * 1024];
            StringBuilder text = new StringBuilder();
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
                if (text.length() > LONGEST) {
                    throw Unusable.hostile(
                            Origin.WHOLE_FILE, "SIPREC metadata of more than " + LONGEST + " characters");
                }
            }
            return text.toString();
        }
    }
}
