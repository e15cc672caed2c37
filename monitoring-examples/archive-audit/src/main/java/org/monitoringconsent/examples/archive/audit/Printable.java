// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

/**
 * Makes text safe to be shown: whatever a terminal or a browser would obey instead of showing it is replaced, be it from the
 * name of a file, a record, an arrangement or a rule set.
 */
public final class Printable {

    private static final char INSTEAD = '\uFFFD';

    private Printable() {}

    /** Returns a text of one line without anything that would be obeyed; line ends are replaced as well. */
    public static String text(String text) {
        return cleaned(text, false);
    }

    /** Returns a text of several lines without anything that would be obeyed but line ends. */
    public static String lines(String text) {
        return cleaned(text, true);
    }

    private static String cleaned(String text, boolean lineEnds) {
        int clean = 0;
        while (clean < text.length() && isPlain(text.charAt(clean), lineEnds)) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean pair = Character.isHighSurrogate(next)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                int whole = text.codePointAt(i++);
                shown.appendCodePoint(Character.getType(whole) == Character.FORMAT ? INSTEAD : whole);
            } else {
                shown.append(isPlain(next, lineEnds) ? next : INSTEAD);
            }
        }
        return shown.toString();
    }

    private static boolean isPlain(char character, boolean lineEnds) {
        return (lineEnds && character == '\n') || is(character);
    }

    /**
     * Returns whether a character is shown rather than obeyed: no control of either kind, no mark for the direction of
     * writing or for joining, no separator of lines, and no half of a pair.
     */
    public static boolean is(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
