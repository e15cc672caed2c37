// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

/** Follows brackets and quoted texts of JSON byte by byte. */
final class Nesting {

    private int depth;
    private boolean quoted;
    private boolean escaped;

    void pass(int c) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }

    /** Whether a bracket or a quoted text is still open. */
    boolean isOpen() {
        return quoted || depth > 0;
    }

    /** Whether an array element ends before this byte. */
    boolean endsBefore(int c) {
        return !quoted && depth <= 0 && (c == ',' || c == ']');
    }
}
