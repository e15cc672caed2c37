// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.monitoringconsent.recorder.text.Sentence;

/** The text of one request as it stands in an input. */
final class RequestText {

    private final long line;
    private final long column;
    private final byte[] bytes;
    private final Optional<Sentence> fault;
    private final boolean form;

    private RequestText(long line, long column, byte[] bytes, Optional<Sentence> fault, boolean form) {
        this.line = line;
        this.column = column;
        this.bytes = bytes;
        this.fault = fault;
        this.form = form;
    }

    static RequestText of(long line, long column, byte[] bytes) {
        return new RequestText(
                line,
                column,
                bytes,
                isUtf8(bytes) ? Optional.empty() : Optional.of(Complaint.of("notPlainUtf8")),
                false);
    }

    static RequestText unreadable(long line, Sentence fault) {
        return new RequestText(line, 1, new byte[0], Optional.of(fault), false);
    }

    /** The same text, which a person may have filled in: comments and answers that are not given are taken. */
    RequestText asForm() {
        return new RequestText(line, column, bytes, fault, true);
    }

    /** Whether a person may have filled it in. */
    boolean isForm() {
        return form;
    }

    /** Other encodings of JSON show themselves in the first four bytes; only UTF-8 is taken. */
    private static boolean isUtf8(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            boolean mark = i < 2 && (bytes[i] == (byte) 0xFE || bytes[i] == (byte) 0xFF);
            if (bytes[i] == 0 || mark) {
                return false;
            }
        }
        return true;
    }

    /** The line on which it begins, counted from 1. */
    long line() {
        return line;
    }

    /** The column of that line at which it begins, counted from 1. */
    long column() {
        return column;
    }

    /** The text in UTF-8. */
    byte[] bytes() {
        return bytes;
    }

    /** Why it cannot be a request, if it cannot. */
    Optional<Sentence> fault() {
        return fault;
    }

    @Override
    public String toString() {
        return "line " + line + ", " + new String(bytes, StandardCharsets.UTF_8).length() + " characters";
    }
}
