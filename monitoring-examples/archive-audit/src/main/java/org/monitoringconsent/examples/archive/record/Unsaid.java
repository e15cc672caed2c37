// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.Locale;
import java.util.Set;

/** Knows the ways in which tables, databases and programs write that nothing stands in a field. */
public final class Unsaid {

    private static final Set<String> WORDS = Set.of(
            "",
            "-",
            "--",
            "---",
            ".",
            "?",
            "\\n",
            "null",
            "nil",
            "none",
            "nan",
            "n/a",
            "na",
            "#n/a",
            "undefined",
            "(null)",
            "<null>",
            "(none)",
            "[null]",
            "<none>",
            "empty",
            "(empty)",
            "{}",
            "[]",
            "\"\"",
            "''");

    private static final int LONGEST = 12;

    private Unsaid() {}

    /** Returns whether the text only says that nothing stands there. */
    public static boolean is(String text) {
        String plain = text.strip();
        return plain.length() <= LONGEST && WORDS.contains(plain.toLowerCase(Locale.ROOT));
    }
}
