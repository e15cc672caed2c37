// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Origin;

/** The header of a mail message and whether anything stands below it. */
final class MailMessage {

    static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(64 * 1024)
            .setMaxHeaderLen(256 * 1024)
            .setMaxHeaderCount(5_000)
            .setMaxContentLen(-1)
            .build();

    private static final Pattern GAP = Pattern.compile("\\s+");

    /** Servers name it with more or fewer words: {@code X-MS-Exchange-Organization-Journal-Report}. */
    private static final Pattern JOURNAL_REPORT = Pattern.compile("x-(?:.*-)?journal(?:ing)?-report");

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_LINES = 5_000;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private boolean body;

    private MailMessage() {}

    /** Reads the header and looks whether there is a body. */
    static MailMessage read(Source source) throws IOException, Unusable {
        checkHeader(source);
        MailMessage message = new MailMessage();
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try (InputStream in = withoutBlankStart(source)) {
            stream.parse(in);
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (state == EntityState.T_FIELD) {
                    message.add(stream.getField());
                } else if (state == EntityState.T_BODY || state == EntityState.T_START_MULTIPART) {
                    message.body = saysAnything(stream.getInputStream());
                    break;
                }
            }
        } catch (MimeException broken) {
            throw Unusable.hostile(Origin.WHOLE_FILE, "mail.header");
        }
        return message;
    }

    /** Opens a message at its first line that is not blank, and without the line that a mailbox sets before it. */
    static InputStream withoutBlankStart(Source source) throws IOException {
        InputStream in = new BufferedInputStream(source.plainBytes(), 16 * 1024);
        in.mark(16 * 1024);
        int next = in.read();
        while (next == '\n' || next == '\r' || next == ' ' || next == '\t') {
            in.mark(16 * 1024);
            next = in.read();
        }
        in.reset();
        return in;
    }

    void add(Field field) {
        fields.computeIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(String.valueOf(field.getBody()).strip());
    }

    static MailMessage empty() {
        return new MailMessage();
    }

    Stream<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty());
    }

    /** Returns what stands in all fields whose names, in lower case, are of a kind. */
    Stream<String> named(Pattern kind) {
        return fields.entrySet().stream()
                .filter(field -> kind.matcher(field.getKey()).matches())
                .flatMap(field -> field.getValue().stream());
    }

    Optional<String> first(String name) {
        return all(name).findFirst();
    }

    /** Returns whether a field stands there several times and says different things. */
    boolean contradicts(String name) {
        return all(name)
                        .map(value -> GAP.matcher(value).replaceAll(" "))
                        .distinct()
                        .count()
                > 1;
    }

    boolean hasBody() {
        return body;
    }

    /** Returns whether a server wrapped the message into a report of its own, for an archive. */
    boolean isJournalReport() {
        return fields.keySet().stream()
                        .anyMatch(name -> JOURNAL_REPORT.matcher(name).matches())
                || (fields.containsKey("x-ms-exchange-generated-message-source")
                        && first("x-ms-exchange-generated-message-source")
                                .filter(agent -> agent.toLowerCase(Locale.ROOT).contains("journal"))
                                .isPresent());
    }

    /** The library passes over a line that is no field; we would rather know, because it may have named a receiver. */
    private static void checkHeader(Source source) throws IOException, Unusable {
        try (BoundedLines lines = new BoundedLines(source.text(), LONGEST_LINE)) {
            boolean any = false;
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (line.number() > MOST_LINES || line.tooLong()) {
                    throw Unusable.hostile(line.place(), "mail.header");
                }
                String text = line.text();
                if (text.isBlank() && any) {
                    return;
                }
                boolean folded = text.startsWith(" ") || text.startsWith("\t");
                if (!text.isBlank() && !folded && text.indexOf(':') <= 0) {
                    throw Unusable.damaged(line.place(), "mail.colon");
                }
                any |= !text.isBlank();
            }
        }
    }

    private static boolean saysAnything(InputStream in) throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (!Character.isWhitespace(next)) {
                return true;
            }
        }
        return false;
    }
}
