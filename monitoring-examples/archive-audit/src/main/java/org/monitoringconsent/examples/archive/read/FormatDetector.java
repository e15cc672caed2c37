// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
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
    private static final int ROWS_TO_TRY = 5;
    private static final int TAR_MARK = 257;

    private FormatDetector() {}

    /** Reads a file, whatever it is. */
    static void read(Source source, RecordReaders readers, RecordSink sink) throws IOException, Unusable {
        String head = source.head();
        if (head.isBlank()) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "empty");
        }
        refuseBinary(head);
        String start = head.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
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
            throw unknown("unknownXml");
        }
        refuseTablesOfProducts(head);
        return readers.perhaps(piece).orElseThrow(() -> unknown(hint(source.name())));
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

    private static void refuseBinary(String head) throws Unusable {
        if (head.startsWith("RIFF") || head.startsWith("ID3") || head.startsWith("OggS") || head.startsWith("#!AMR")) {
            throw new Unusable(Kind.NO_RECORD, Origin.WHOLE_FILE, "sound");
        }
        if (head.startsWith("BZh")
                || head.startsWith("\ufffd7zXZ")
                || head.startsWith("7z")
                || head.startsWith("Rar!")) {
            throw unknown("compressed");
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
