// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a multipart body apart, with or without the header that announces its boundary. */
final class MultipartText {

    /**
     * One part.
     *
     * @param headers its header lines, in lower case
     * @param body its body
     * @param line the line of the file at which the body begins
     */
    record Part(String headers, String body, int line) {}

    private static final Pattern ANNOUNCED = Pattern.compile("(?i)boundary=\"?([^\"\\s;]{1,70})\"?");

    private MultipartText() {}

    /** Returns the parts, or none where the text is no multipart body. */
    static List<Part> parts(String text) {
        Optional<String> boundary = boundary(text);
        if (boundary.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        String delimiter = "--" + boundary.get();
        StringBuilder current = new StringBuilder();
        boolean inside = false;
        int line = 0;
        int start = 0;
        for (String textLine : text.lines().toList()) {
            line++;
            if (textLine.startsWith(delimiter)) {
                addPart(parts, inside, current, start);
                inside = !textLine.startsWith(delimiter + "--");
                start = line + 1;
            } else if (inside) {
                current.append(textLine).append('\n');
            }
        }
        addPart(parts, inside, current, start);
        return parts;
    }

    private static Optional<String> boundary(String text) {
        String start = text.stripLeading();
        if (start.startsWith("--")) {
            String first = start.lines().findFirst().orElse("").strip();
            return Optional.of(first.substring(2)).filter(name -> !name.isEmpty());
        }
        Matcher announced = ANNOUNCED.matcher(text);
        return announced.find() ? Optional.of(announced.group(1)) : Optional.empty();
    }

    private static void addPart(List<Part> parts, boolean inside, StringBuilder current, int start) {
        if (inside) {
            String whole = current.toString();
            int gap = whole.indexOf("\n\n");
            String headers = gap < 0 ? "" : whole.substring(0, gap);
            String body = gap < 0 ? whole : whole.substring(gap + 2);
            int headerLines = gap < 0 ? 0 : (int) headers.lines().count() + 1;
            parts.add(new Part(headers.toLowerCase(Locale.ROOT), body, start + headerLines));
        }
        current.setLength(0);
    }
}
