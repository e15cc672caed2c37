package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Recognises a format by what a file holds; names lie too often. */
final class FormatDetector {

    private static final Pattern ROOT_ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]");
    private static final Pattern HEADER_LINE =
            Pattern.compile("\\A[A-Za-z][A-Za-z0-9_-]*:(?:\\s|[^/\\s]).*", Pattern.DOTALL);
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "^(?:From|Date|Received|Message-ID|Return-Path|Delivered-To):\\s*\\S",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private static final int ROWS_TO_TRY = 5;

    private FormatDetector() {}

    /** Returns the reader for a file. */
    static FormatReader readerFor(Source source) throws IOException, Unusable {
        String head = source.head();
        if (head.isBlank()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "empty");
        }
        refuseBinary(head);
        String start = head.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return new JsonFileReader();
        }
        if (holdsSiprec(start)) {
            return new SiprecReader();
        }
        if (start.startsWith("<")) {
            return xmlReader(start);
        }
        if (HEADER_LINE.matcher(start).matches() && MAIL_FIELD.matcher(start).find()) {
            return new EmailReader();
        }
        return textReader(source, head);
    }

    private static FormatReader textReader(Source source, String head) throws Unusable {
        if (PostedReader.FORM.matcher(head).find()) {
            return new PostedReader();
        }
        refuseTablesOfProducts(head);
        Optional<CsvLayout> layout = CsvLayout.recognise(head);
        if (layout.isPresent()) {
            return new TableReader(layout.get());
        }
        if (head.startsWith("From ")) {
            throw unknown("a mailbox of many messages, which is not read; split it into single messages");
        }
        throw unknown(hint(source.name()));
    }

    /** A product's own table is refused by its name, also where some of its headings look like those that are read. */
    private static void refuseTablesOfProducts(String head) throws Unusable {
        for (String line : head.lines().limit(ROWS_TO_TRY).toList()) {
            for (char separator : new char[] {',', ';', '\t'}) {
                Optional<List<String>> headings = CsvLine.split(line, separator);
                if (headings.isPresent() && headings.get().size() > 2) {
                    Products.refuse(Origin.WHOLE_FILE, headings.get());
                }
            }
        }
    }

    private static boolean holdsSiprec(String start) {
        boolean multipart =
                start.startsWith("--") || start.toLowerCase(Locale.ROOT).contains("multipart/mixed");
        return multipart && (start.contains("rs-metadata") || start.contains("recording-session"));
    }

    private static FormatReader xmlReader(String start) throws Unusable {
        Matcher root = ROOT_ELEMENT.matcher(start);
        String name = root.find() ? root.group(1) : "";
        return switch (name) {
            case "recording", "Recording" -> new SiprecReader();
            case "cdr", "cdrs" -> new FreeSwitchXmlReader();
            default -> throw unknown("unknownXml");
        };
    }

    private static void refuseBinary(String head) throws Unusable {
        if (head.startsWith("RIFF") || head.startsWith("ID3") || head.startsWith("OggS") || head.startsWith("#!AMR")) {
            throw new Unusable(Kind.NO_RECORD, Origin.WHOLE_FILE, "sound");
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u001f\ufffd")) {
            throw unknown("compressed");
        }
        if (head.indexOf('\0') >= 0) {
            throw unknown("binary");
        }
    }

    private static String hint(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return "unknownColumns";
        }
        return "unknownFormat";
    }

    private static Unusable unknown(String why) {
        return new Unusable(Kind.UNKNOWN_FORMAT, Origin.WHOLE_FILE, why);
    }
}
