// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

/** Makes text safe to be shown: what a terminal or a browser would obey is replaced, and what is markup is escaped. */
final class Shown {

    private static final int INSTEAD = 0xFFFD;

    private Shown() {}

    /** One line of text: line ends and tabs are blanks, and nothing else is obeyed. */
    static String plain(String text) {
        return escaped(text, "", "");
    }

    /** The same for Markdown. */
    static String markdown(String text) {
        return escaped(text, "\\`*_[]<>#&|~!", "\\");
    }

    /** The same for HTML, in text and in attributes. */
    static String html(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        plain(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> shown.append("&amp;");
                case '<' -> shown.append("&lt;");
                case '>' -> shown.append("&gt;");
                case '"' -> shown.append("&quot;");
                case '\'' -> shown.append("&#39;");
                default -> shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    private static String escaped(String text, String special, String escape) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t') {
                shown.append(' ');
            } else if (isObeyed(character)) {
                shown.appendCodePoint(INSTEAD);
            } else {
                shown.append(special.indexOf(character) < 0 ? "" : escape).appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    private static boolean isObeyed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
