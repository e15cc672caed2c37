// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who may ask: the names of callers, each with the SHA-256 of its key. The keys themselves are kept nowhere. */
public final class Keys {

    private static final int HASH_LENGTH = 32;

    private final Map<String, byte[]> hashes;

    private Keys(Map<String, byte[]> hashes) {
        this.hashes = hashes;
    }

    /** Nobody needs a key. */
    public static Keys none() {
        return new Keys(Map.of());
    }

    /**
     * The keys of a file: on each line a name and the SHA-256 of the key in hexadecimal digits; {@code #} begins a comment.
     *
     * @throws SettingException naming every line that is not so; it never holds what stands there
     */
    public static Keys of(List<String> lines) {
        Map<String, byte[]> hashes = new LinkedHashMap<>();
        List<Function<Locale, String>> faults = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            String[] parts = text.split("\\s+", -1);
            if (parts.length != 2
                    || !parts[0].matches("[A-Za-z0-9._-]{1,40}")
                    || !parts[1].matches("[0-9a-fA-F]{64}")) {
                faults.add(SettingException.text("keys.line", line + 1));
            } else if (hashes.put(parts[0], HexFormat.of().parseHex(parts[1])) != null) {
                faults.add(SettingException.text("keys.twice", line + 1));
            }
        }
        if (!faults.isEmpty() || hashes.isEmpty()) {
            throw faults.isEmpty() ? SettingException.of("keys.none") : SettingException.listing("keys", faults);
        }
        return new Keys(hashes);
    }

    /** Whether nobody needs a key. */
    public boolean isEmpty() {
        return hashes.isEmpty();
    }

    /** The name of the caller who has this key; every key takes the same time to be looked at. */
    Optional<String> caller(String key) {
        byte[] hash = sha256(key);
        String found = "";
        for (Map.Entry<String, byte[]> entry : hashes.entrySet()) {
            if (MessageDigest.isEqual(hash, entry.getValue())) {
                found = entry.getKey();
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static byte[] sha256(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            assert hash.length == HASH_LENGTH;
            return hash;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
