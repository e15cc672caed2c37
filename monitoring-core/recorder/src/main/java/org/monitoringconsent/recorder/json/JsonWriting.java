// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON, keys in the order of the map. */
public final class JsonWriting {

    private JsonWriting() {}

    /**
     * Text that is JSON already.
     *
     * @param json the text
     */
    public record Raw(String json) {}

    /** The tree on one line. */
    public static String line(Object tree) {
        StringBuilder out = new StringBuilder(1024);
        write(out, tree, "");
        return out.toString();
    }

    /** The tree with two spaces for each level. */
    public static String pretty(Object tree) {
        StringBuilder out = new StringBuilder(4096);
        write(out, tree, "\n");
        return out.append('\n').toString();
    }

    /** Writes a tree; the margin is what a line begins with, empty for one line. */
    private static void write(StringBuilder out, Object tree, String margin) {
        String inner = margin.isEmpty() ? "" : margin + "  ";
        if (tree instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator).append(inner);
                quote(out, String.valueOf(entry.getKey()));
                out.append(margin.isEmpty() ? ":" : ": ");
                write(out, entry.getValue(), inner);
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : margin + "}");
        } else if (tree instanceof Collection<?> items) {
            array(out, items, margin, inner);
        } else if (tree instanceof Raw raw) {
            out.append(raw.json());
        } else if (tree instanceof Boolean || tree instanceof Number) {
            out.append(tree);
        } else {
            quote(out, String.valueOf(tree));
        }
    }

    private static void array(StringBuilder out, Collection<?> items, String margin, String inner) {
        boolean flat = items.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
        String gap = flat ? "" : inner;
        out.append('[');
        for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
            out.append(gap);
            write(out, each.next(), inner);
            if (each.hasNext()) {
                out.append(flat && !margin.isEmpty() ? ", " : ",");
            }
        }
        out.append(flat ? "]" : margin + "]");
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
