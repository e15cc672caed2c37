// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON text. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /** Appends a text in quotes. */
    static void quote(StringBuilder out, CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(out, text, i, c);
            }
        }
        out.append('"');
    }

    /** Returns a tree of maps, collections, texts, numbers and truth values with two spaces per level. */
    static String pretty(Object tree) {
        StringBuilder out = new StringBuilder();
        pretty(out, tree, "\n");
        return out.append('\n').toString();
    }

    private static void plain(StringBuilder out, CharSequence text, int position, char c) {
        if (c < ' ' || c == '\u2028' || c == '\u2029' || isLoneSurrogate(text, position, c)) {
            out.append("\\u")
                    .append(HEX.charAt(c >> 12))
                    .append(HEX.charAt((c >> 8) & 0xF))
                    .append(HEX.charAt((c >> 4) & 0xF))
                    .append(HEX.charAt(c & 0xF));
        } else {
            out.append(c);
        }
    }

    private static boolean isLoneSurrogate(CharSequence text, int position, char c) {
        if (Character.isHighSurrogate(c)) {
            return position + 1 == text.length() || !Character.isLowSurrogate(text.charAt(position + 1));
        }
        return Character.isLowSurrogate(c) && (position == 0 || !Character.isHighSurrogate(text.charAt(position - 1)));
    }

    private static void pretty(StringBuilder out, Object tree, String margin) {
        if (tree instanceof Map<?, ?> map) {
            object(out, map, margin);
        } else if (tree instanceof Collection<?> items) {
            array(out, items, margin);
        } else if (tree instanceof CharSequence text) {
            quote(out, text);
        } else {
            out.append(tree);
        }
    }

    private static void object(StringBuilder out, Map<?, ?> map, String margin) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator).append(margin).append("  ");
            quote(out, String.valueOf(entry.getKey()));
            out.append(": ");
            pretty(out, entry.getValue(), margin + "  ");
            separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : margin + "}");
    }

    private static void array(StringBuilder out, Collection<?> items, String margin) {
        boolean flat = items.stream().allMatch(item -> item instanceof CharSequence);
        String gap = flat ? "" : margin + "  ";
        out.append('[');
        for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
            out.append(gap);
            pretty(out, each.next(), margin + "  ");
            if (each.hasNext()) {
                out.append(flat ? ", " : ",");
            }
        }
        out.append(flat ? "]" : margin + "]");
    }
}
