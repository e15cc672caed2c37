package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.PackedRequest;

/**
 * The rows of a cell for facts that lie next to each other in a packed request, joined to one row for each pattern of
 * their bits, so that one look-up reads several facts.
 *
 * <p>Bits of facts that the cell does not read may lie between them; the rows are the same whatever those bits say.
 */
final class Windows {

    /** The rows of a cell then fit into the nearest caches. */
    private static final int WIDEST = 6;

    /** For each word of the request, the window after its last. */
    private final int[] ends = new int[PackedRequest.WORDS];

    private final int[] shifts;
    private final int[] masks;
    private final int[] offsets;
    /** For each word of clauses, the rows of all windows one after the other. */
    private final long[][] rows;

    private final long[] start;

    /** The windows over the slots of a cell that the packed request holds. */
    Windows(List<Slot> slots, long[] start, RowReader reader) {
        this.start = start;
        List<Span> spans = spans(slots);
        shifts = new int[spans.size()];
        masks = new int[spans.size()];
        offsets = new int[spans.size()];
        int size = 0;
        for (int window = 0; window < spans.size(); window++) {
            Span span = spans.get(window);
            shifts[window] = span.shift;
            masks[window] = (1 << span.width) - 1;
            offsets[window] = size;
            size += 1 << span.width;
            for (int word = span.word; word < ends.length; word++) {
                ends[word] = window + 1;
            }
        }
        rows = new long[start.length][size];
        for (int window = 0; window < spans.size(); window++) {
            fill(spans.get(window), offsets[window], reader);
        }
    }

    /** Gives one word of the row of a slot and a state. */
    @FunctionalInterface
    interface RowReader {
        /** The clauses that stand. */
        long row(int slot, int state, int word);
    }

    private static List<Span> spans(List<Slot> slots) {
        List<Integer> inOrder = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (!slots.get(slot).fact.isDeclared()) {
                inOrder.add(slot);
            }
        }
        inOrder.sort(Comparator.comparingInt(slot -> {
            Attribute attribute = attribute(slots.get(slot));
            return attribute.word() * Long.SIZE + attribute.shift();
        }));
        List<Span> spans = new ArrayList<>();
        for (int slot : inOrder) {
            Attribute attribute = attribute(slots.get(slot));
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last == null || !last.canTake(attribute)) {
                last = new Span(attribute);
                spans.add(last);
            }
            last.take(slot, attribute);
        }
        return spans;
    }

    private static Attribute attribute(Slot slot) {
        return slot.fact.attribute().orElseThrow();
    }

    private void fill(Span span, int offset, RowReader reader) {
        for (int word = 0; word < rows.length; word++) {
            for (int bits = 0; bits < 1 << span.width; bits++) {
                long row = -1L;
                for (int i = 0; i < span.slots.size(); i++) {
                    Attribute attribute = span.attributes.get(i);
                    int state = bits >>> (attribute.shift() - span.shift) & ((1 << attribute.width()) - 1);
                    // Patterns beyond the last state do not occur.
                    row &= state <= attribute.size() ? reader.row(span.slots.get(i), state, word) : 0;
                }
                rows[word][offset + bits] = row;
            }
        }
    }

    /** One word of the clauses that hold, as far as the packed request tells. */
    long holding(PackedRequest packed, int word) {
        long[] own = rows[word];
        long standing = start[word];
        standing &= read(packed.word0(), own, 0, ends[0]);
        standing &= read(packed.word1(), own, ends[0], ends[1]);
        standing &= read(packed.word2(), own, ends[1], ends[2]);
        return standing & read(packed.word3(), own, ends[2], ends[3]);
    }

    private long read(long facts, long[] own, int from, int end) {
        long standing = -1L;
        for (int window = from; window < end; window++) {
            standing &= own[offsets[window] + ((int) (facts >>> shifts[window]) & masks[window])];
        }
        return standing;
    }

    /** Facts that are read together. */
    private static final class Span {
        private final int word;
        private final int shift;
        private final List<Integer> slots = new ArrayList<>();
        private final List<Attribute> attributes = new ArrayList<>();
        private int width;

        Span(Attribute first) {
            word = first.word();
            shift = first.shift();
        }

        boolean canTake(Attribute next) {
            return next.word() == word && next.shift() + next.width() - shift <= WIDEST;
        }

        void take(int slot, Attribute attribute) {
            slots.add(slot);
            attributes.add(attribute);
            width = attribute.shift() + attribute.width() - shift;
        }
    }
}
