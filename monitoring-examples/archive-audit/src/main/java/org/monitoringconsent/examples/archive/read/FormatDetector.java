// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Recognises a format by what a file holds; names lie too often. */
final class FormatDetector {

    private static final Pattern ROOT_ELEMENT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]");

    /** So lines of a chat or of a log begin, and no list of JSON does. */
    private static final Pattern TIME_IN_BRACKETS = Pattern.compile("\\[\\d{1,4}(?:[/.:-]\\d{1,2}){2}");

    /** A statement about rows, or what the programs that dump a database write of themselves. */
    private static final Pattern DUMP = Pattern.compile(
            "(?i)\\s*(?:(?:INSERT(?:\\s+IGNORE)?|REPLACE)\\s+INTO\\s|CREATE\\s+"
                    + "(?:TABLE|DATABASE|SCHEMA)\\s|COPY\\s+\\S+\\s.*\\bFROM\\s+stdin|--\\s*(?:MySQL|MariaDB|PostgreSQL)\\b.*\\bdump)");

    private static final Pattern SETTING = Pattern.compile(
            "(?i)\\s*(?:--|#|/\\*|(?:SET|USE|BEGIN|DROP|LOCK|START|PRAGMA|DELETE|TRUNCATE|ALTER)\\s.*;\\s*$|BEGIN;)");

    private static final int ROWS_TO_TRY = 5;
    private static final int TAR_MARK = 257;
    private static final int LONGEST_MARK = 20;

    /** The first bytes of files that are no text, by the key of the words for them. */
    private static final Map<String, Pattern> BINARY = new TreeMap<>(Map.of(
            "sound", // RIFF, ID3, MPEG, Ogg, AMR, FLAC, Sun, MPEG-4, Matroska, Windows Media
            begins(
                    "52494646|494433|fff[a-b]|fff[2-3]|4f676753|2321414d52|664c6143|2e736e64|.{8}66747970|1a45dfa3|3026b275"),
            "compressed", // bzip2, xz, 7z, RAR, Zstandard, LZ4, compress, cabinet, an archive in several parts
            begins("425a68|fd377a585a|377abcaf|526172211a|28b52ffd|04224d18|1f9d|4d534346|504b0708"),
            "document", // PDF, rich text, what older programs of an office and Outlook wrote
            begins("25504446|7b5c727466|d0cf11e0a1b11ae1"),
            "database", // SQLite, Access, Parquet, Avro
            begins("53514c69746520666f726d6174|00010000(?:5374616e64617264)|50415231|4f626a01"),
            "mailStore", // Outlook
            begins("2142444e"),
            "network", // captures
            begins("d4c3b2a1|a1b2c3d4|4d3cb2a1|a1b23c4d|0a0d0d0a")));

    private FormatDetector() {}

    private static Pattern begins(String marks) {
        return Pattern.compile(marks);
    }

    /** Reads a file, whatever it is. */
    static void read(Source source, RecordReaders readers, RecordSink sink) throws IOException, Unusable {
        String head = source.head();
        if (head.isBlank()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "empty");
        }
        refuseBinary(source, head);
        String start = head.stripLeading();
        if ((start.startsWith("{") || start.startsWith("["))
                && !TIME_IN_BRACKETS.matcher(start).lookingAt()) {
            new JsonFileReader(readers).read(source, sink);
            return;
        }
        Piece piece = new Piece.Text(source, head);
        readerFor(piece, source, head, readers).read(piece, sink);
    }

    private static RecordReader readerFor(Piece piece, Source source, String head, RecordReaders readers)
            throws Unusable {
        Optional<RecordReader> sure = readers.sure(piece);
        if (sure.isPresent()) {
            return sure.get();
        }
        if (head.stripLeading().startsWith("<")) {
            throw unknown(
                    switch (rootElement(head).toLowerCase(Locale.ROOT)) {
                        case "html", "table" ->
                            "webPage"; // so some programs save a table under the name of a spreadsheet
                        case "workbook" -> "office";
                        default -> "unknownXml";
                    });
        }
        refuseTablesOfProducts(head);
        return readers.perhaps(piece).orElseThrow(() -> unknown(isADump(head) ? "statements" : hint(source.name())));
    }

    /** Whether statements follow, with remarks and settings before the first that tells of rows. */
    private static boolean isADump(String head) {
        return head.lines()
                .dropWhile(line -> line.isBlank()
                        || (SETTING.matcher(line).lookingAt()
                                && !DUMP.matcher(line).lookingAt()))
                .findFirst()
                .filter(line -> DUMP.matcher(line).lookingAt())
                .isPresent();
    }

    /** A product's own table is refused by its name, also where some of its headings look like those that are read. */
    private static void refuseTablesOfProducts(String head) throws Unusable {
        for (String line : head.lines().limit(ROWS_TO_TRY).toList()) {
            for (char separator : new char[] {',', ';', '\t'}) {
                Optional<List<String>> headings =
                        line.indexOf(separator) < 0 ? Optional.empty() : CsvLine.split(line, separator);
                if (headings.isPresent() && headings.get().size() > 2) {
                    Products.refuse(Origin.WHOLE_FILE, headings.get());
                }
            }
        }
    }

    /** Returns the name of the element that a text begins with, without its prefix; empty where it is no XML. */
    static String rootElement(String head) {
        if (!head.stripLeading().startsWith("<")) {
            return "";
        }
        Matcher root = ROOT_ELEMENT.matcher(head);
        return root.find() ? root.group(1) : "";
    }

    private static void refuseBinary(Source source, String head) throws IOException, Unusable {
        String start = HexFormat.of().formatHex(source.start(LONGEST_MARK));
        for (Map.Entry<String, Pattern> kind : BINARY.entrySet()) {
            if (kind.getValue().matcher(start).lookingAt()) {
                throw kind.getKey().equals("sound")
                        ? new Unusable(Kind.NO_RECORD, Origin.WHOLE_FILE, "sound")
                        : unknown(kind.getKey());
            }
        }
        if (head.length() > TAR_MARK && head.startsWith("ustar", TAR_MARK)) {
            throw unknown("tar");
        }
        if (head.indexOf('\0') >= 0) {
            throw unknown("binary");
        }
    }

    private static String hint(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".csv.gz")) {
            return "unknownColumns";
        }
        return "unknownFormat";
    }

    private static Unusable unknown(String why) {
        return new Unusable(Kind.UNKNOWN_FORMAT, Origin.WHOLE_FILE, why);
    }
}
