// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One stream of a session description (RFC 4566), as far as a recorder needs it.
 *
 * @param media the media line without {@code m=}
 * @param label the value of {@code a=label}
 * @param formats the payload types, in the order of preference
 * @param flows whether sound comes: neither inactive, nor from nowhere, nor refused
 * @param preference the value of {@code a=recordpref}, its own or that of the session, in lower case
 */
record MediaLine(
        String media, Optional<String> label, List<Integer> formats, boolean flows, Optional<String> preference) {

    private static final int MOST_LINES = 64;

    /** The streams of a description, in its order; those beyond the sixty-fourth are left out. */
    static List<MediaLine> read(String description) {
        List<MediaLine> all = new ArrayList<>();
        List<String> session = new ArrayList<>();
        List<String> block = session;
        for (String line : description.lines().map(String::strip).toList()) {
            if (line.startsWith("m=")) {
                add(all, session, block);
                block = new ArrayList<>();
            }
            block.add(line);
        }
        add(all, session, block);
        return all.subList(0, Math.min(MOST_LINES, all.size()));
    }

    private static void add(List<MediaLine> all, List<String> session, List<String> block) {
        if (block != session) {
            all.add(of(session, block));
        }
    }

    private static MediaLine of(List<String> session, List<String> block) {
        String media = block.get(0).substring(2);
        String[] parts = media.split("\\s+", -1);
        List<Integer> formats = new ArrayList<>();
        for (int i = 3; i < parts.length; i++) {
            if (parts[i].matches("\\d{1,3}")) {
                formats.add(Integer.parseInt(parts[i]));
            }
        }
        boolean refused = parts.length > 1 && parts[1].equals("0");
        boolean nowhere =
                value(block, "c=").or(() -> value(session, "c=")).orElse("").endsWith(" 0.0.0.0");
        boolean silent = inactive(block).or(() -> inactive(session)).orElse(false);
        return new MediaLine(
                media,
                value(block, "a=label:"),
                List.copyOf(formats),
                !refused && !nowhere && !silent,
                value(block, "a=recordpref:")
                        .or(() -> value(session, "a=recordpref:"))
                        .map(text -> text.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Boolean> inactive(List<String> lines) {
        return lines.stream()
                .filter(line -> line.equals("a=inactive")
                        || line.equals("a=recvonly")
                        || line.equals("a=sendonly")
                        || line.equals("a=sendrecv"))
                .map(line -> line.equals("a=inactive") || line.equals("a=recvonly"))
                .findFirst();
    }

    private static Optional<String> value(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    boolean isAudio() {
        return media.startsWith("audio ");
    }

    /** The first payload type that this recorder understands: mu-law or A-law. */
    Optional<Integer> coding() {
        return formats.stream().filter(format -> format == 0 || format == 8).findFirst();
    }

    /** The transport, such as {@code RTP/AVP}. */
    String transport() {
        String[] parts = media.split("\\s+", -1);
        return parts.length > 2 ? parts[2] : "RTP/AVP";
    }

    /** What the line is about, such as {@code audio}. */
    String kind() {
        return media.split("\\s+", 2)[0];
    }
}
