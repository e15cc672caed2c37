// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.kit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Changes a good file as accidents and attackers do: bytes flipped, cut off, left out, doubled, words put in. */
final class Changes {

    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ";",
            "<",
            ">",
            "&",
            "\n",
            "\r",
            "\0",
            "\u001b[31m",
            "\ufeff",
            "null",
            "-1",
            "1e999",
            "99999999999999999999",
            "true",
            "\\u0000",
            "\\ud800",
            "&#0;",
            "<![CDATA[",
            "<!DOCTYPE a>",
            "sep=;",
            "anonymous",
            "2099-01-01T00:00:00Z",
            "1970-01-01",
            "..",
            "%0A",
            "[[[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":",
            "''",
            "\u202e");

    private static final int MOST = 4;
    private static final int LONGEST_PIECE = 300;

    private Changes() {}

    static byte[] of(byte[] good, Random random) {
        byte[] changed = good;
        int changes = 1 + random.nextInt(MOST);
        for (int i = 0; i < changes && changed.length > 0; i++) {
            changed = once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, 0, at, new byte[0], bytes.length);
            case 1 -> joined(bytes, 0, at, new byte[0], to);
            case 2 -> joined(bytes, 0, to, new byte[0], at);
            case 3 -> joined(bytes, 0, at, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, at + 1));
            default ->
                joined(
                        bytes,
                        0,
                        at,
                        WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8),
                        random.nextBoolean() ? at : to);
        };
    }

    /** The bytes up to one place, then others, then the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int from, int end, byte[] between, int again) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, from, end - from);
        out.writeBytes(between);
        out.write(bytes, again, bytes.length - again);
        return out.toByteArray();
    }
}
