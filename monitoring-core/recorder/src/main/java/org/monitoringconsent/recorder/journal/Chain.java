// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.monitoringconsent.recorder.json.JsonWriting;

/** The lines of a journal: each carries its number and the hash of the line before. */
final class Chain {

    /** Stands for the hash of a line before the first. */
    static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    static String hash(String line) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static String line(long number, String before, String record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", number);
        tree.put("before", before);
        tree.put("record", new JsonWriting.Raw(record));
        return JsonWriting.line(tree);
    }

    /**
     * A line as it was read.
     *
     * @param number the number that it carries
     * @param before the hash of the line before that it carries
     * @param record the record
     */
    record Link(long number, String before, Fields record) {}

    static Link parse(String line) {
        Fields fields = Fields.of(JsonTree.read(line)).allowing("number", "before", "record");
        Object number = fields.raw("number");
        if (!(number instanceof Long counted)) {
            throw new DecisionRecordException("`number` of a line must be a whole number");
        }
        return new Link(counted, fields.text("before"), Fields.of(fields.raw("record")));
    }
}
