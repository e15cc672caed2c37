// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes inputs of good ones: bytes changed, pieces left out, doubled, moved, exchanged with those of others, and words put in. */
final class Mutator {

    /** Good inputs of targets for which no samples lie beside. */
    static final Map<String, Map<String, String>> SEEDS = Map.of(
            FuzzTargets.NUMBER,
            Map.of(
                    "international", "+44 (0)20 7946 0190",
                    "hidden", "141 02079460190",
                    "channel", "PJSIP/2104-00000a1f",
                    "local", "Local/600@from-internal-0001;1",
                    "uri", "\"Ann\" <sip:+442079460190;ext=12;phone-context=pbx.example@pbx.example:5060>",
                    "damaged", "4.42E+11",
                    "formula", "=\"02079460190\"",
                    "address", "ann+tag@mail.example"),
            FuzzTargets.REQUEST,
            Map.of(
                    "recording",
                    "{\"day\":\"2026-06-30\",\"activity\":\"RECORD\",\"purpose\":{\"kind\":\"TRAINING\"},"
                            + "\"worker\":{\"id\":\"w-1\",\"country\":\"GB\",\"notice\":\"SPECIFIC\"},"
                            + "\"employer\":{\"country\":\"GB\",\"headcount\":200},"
                            + "\"communication\":{\"channel\":\"CALL\"}}"));

    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PIECE = 200;
    private static final int LONGEST = 40_000;

    /** What readers look for, and what has broken readers. */
    private static final List<byte[]> WORDS = List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    "\\",
                    ",",
                    ":",
                    ";",
                    "<",
                    ">",
                    "&",
                    "'",
                    "=",
                    "\n",
                    "\r\n",
                    "\r",
                    "\t",
                    " ",
                    "\0",
                    "\u001b[31m",
                    "\u009b",
                    "\u202e",
                    "\u2028",
                    "\ufeff",
                    "\ud83d\ude00",
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "0",
                    "99999999999999999999",
                    "NaN",
                    "\\u0000",
                    "\\ud800",
                    "&#0;",
                    "&lt;",
                    "<![CDATA[",
                    "]]>",
                    "<!--",
                    "<!DOCTYPE a>",
                    "<?xml version=\"1.0\"?>",
                    "=\"",
                    "sep=;",
                    "4.42E+11",
                    "anonymous",
                    "sip:",
                    "tel:",
                    "@",
                    "+",
                    "*31*",
                    "#",
                    "2103",
                    "+442079460190",
                    "600",
                    "2026-03-03 10:00:00",
                    "1970-01-01",
                    "2099-01-01T00:00:00Z",
                    "/",
                    "..",
                    "%0A",
                    "%",
                    "\"parties\":[0]",
                    "\"dialog\":[]",
                    "\"analysis\":[]",
                    "\"attachments\":[]",
                    "\"tags\":",
                    "multipart/mixed",
                    "Content-Type: ",
                    "boundary=",
                    "--b",
                    "Bcc: ",
                    "=?utf-8?b?",
                    "?=",
                    "insert into x values (",
                    "$date",
                    "$oid")
            .stream()
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final List<byte[]> good;
    private final RandomGenerator random;

    Mutator(List<byte[]> good, RandomGenerator random) {
        this.good = good;
        this.random = random;
    }

    /** Returns the words as lines of a dictionary that fuzzers read. */
    static List<String> dictionary() {
        List<String> lines = new ArrayList<>();
        for (byte[] word : WORDS) {
            StringBuilder line = new StringBuilder("\"");
            for (byte each : word) {
                line.append("\\x%02x".formatted(each & 0xFF));
            }
            lines.add(line.append('"').toString());
        }
        return lines;
    }

    /** Returns the next input. */
    byte[] next() {
        byte[] input = any();
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            input = changed(input);
        }
        return input.length <= LONGEST ? input : Arrays.copyOf(input, LONGEST);
    }

    private byte[] any() {
        return good.get(random.nextInt(good.size()));
    }

    private byte[] changed(byte[] input) {
        int at = random.nextInt(input.length + 1);
        int end = Math.min(input.length, at + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(8)) {
            case 0 -> joined(input, at, new byte[] {(byte) random.nextInt(256)}, Math.min(input.length, at + 1));
            case 1 -> joined(input, at, new byte[0], end);
            case 2 -> joined(input, end, Arrays.copyOfRange(input, at, end), end);
            case 3 -> joined(input, at, WORDS.get(random.nextInt(WORDS.size())), at);
            case 4 -> joined(input, at, WORDS.get(random.nextInt(WORDS.size())), end);
            case 5 -> joined(input, at, piece(any()), end);
            case 6 -> Arrays.copyOf(input, at);
            default -> flipped(input);
        };
    }

    private byte[] flipped(byte[] input) {
        byte[] other = input.clone();
        if (other.length > 0) {
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return other;
    }

    private byte[] piece(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(LONGEST_PIECE)));
    }

    private static byte[] joined(byte[] input, int before, byte[] middle, int after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + middle.length);
        out.write(input, 0, before);
        out.write(middle, 0, middle.length);
        out.write(input, after, input.length - after);
        return out.toByteArray();
    }
}
