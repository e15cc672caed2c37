package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** For each window the shift in the lowest byte, the mask of its pattern from bit 8 and its first row from bit 32. */
    private final long[] windows;

    /** The rows of all windows one after the other, the words of a row together. */
    private final long[] rows;

    private final long[] start;

    /** The windows over the slots of a cell that the packed request holds. */
    Windows(List<Slot> slots, long[] start, RowReader reader) {
        this.start = start;
        List<Span> spans = spans(slots);
        windows = new long[spans.size()];
        int size = 0;
        for (int window = 0; window < windows.length; window++) {
            Span span = spans.get(window);
            windows[window] = (long) size << Integer.SIZE | ((1L << span.width) - 1) << Byte.SIZE | span.shift;
            size += start.length << span.width;
            for (int word = span.word; word < ends.length; word++) {
                ends[word] = window + 1;
            }
        }
        rows = new long[size];
        for (int window = 0; window < windows.length; window++) {
            fill(spans.get(window), (int) (windows[window] >>> Integer.SIZE), reader);
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
        for (int word = 0; word < start.length; word++) {
            for (int bits = 0; bits < 1 << span.width; bits++) {
                long row = -1L;
                for (int i = 0; i < span.slots.size(); i++) {
                    Attribute attribute = span.attributes.get(i);
                    int state = bits >>> (attribute.shift() - span.shift) & ((1 << attribute.width()) - 1);
                    // Patterns beyond the last state do not occur.
                    row &= state <= attribute.size() ? reader.row(span.slots.get(i), state, word) : 0;
                }
                rows[offset + bits * start.length + word] = row;
            }
        }
    }

    /** The outcome among those known for the clauses that hold; the clauses have at most three words. */
    @Nullable
    Outcome find(PackedRequest packed, OutcomeTable known) {
        return switch (start.length) {
            case 0 -> known.find(0, 0, 0);
            case 1 -> known.find(holding(packed, 0), 0, 0);
            case 2 -> known.find(holding(packed, 0), holding(packed, 1), 0);
            default -> findOfThree(packed, known);
        };
    }

    private @Nullable Outcome findOfThree(PackedRequest packed, OutcomeTable known) {
        long word0 = start[0];
        long word1 = start[1];
        long word2 = start[2];
        int window = 0;
        for (int word = 0; word < ends.length; word++) {
            long facts = packed.word(word);
            for (; window < ends[word]; window++) {
                int row = row(facts, windows[window]);
                word0 &= rows[row];
                word1 &= rows[row + 1];
                word2 &= rows[row + 2];
            }
        }
        return known.find(word0, word1, word2);
    }

    /** One word of the clauses that hold, as far as the packed request tells. */
    long holding(PackedRequest packed, int clauseWord) {
        long standing = start[clauseWord];
        int window = 0;
        for (int word = 0; word < ends.length; word++) {
            long facts = packed.word(word);
            for (; window < ends[word]; window++) {
                standing &= rows[row(facts, windows[window]) + clauseWord];
            }
        }
        return standing;
    }

    private int row(long facts, long window) {
        // A shift takes the lowest six bits of its distance.
        int pattern = (int) (facts >>> window) & (int) (window >>> Byte.SIZE) & 0xFFFF;
        return (int) (window >>> Integer.SIZE) + pattern * start.length;
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
