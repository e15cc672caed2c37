// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.memory.MemoryBudget;

/**
 * The rows of joined editions for facts that lie next to each other in a packed request, joined to one row for each pattern of
 * their bits, so that one look-up reads several facts.
 *
 * <p>Bits of facts that no edition reads may lie between them; the rows are the same whatever those bits say.
 */
final class JoinedRows implements MemoryBudget.Shared {

    /** Half as many windows again would be needed with 6 bits, and twice the memory with 9. */
    private static final int WIDEST = 8;

    /** The bits of a window where each row is long, so that thousands of rules do not fill the memory. */
    private static final int WIDEST_OF_LONG_ROWS = 6;

    /** The words of a row of one rule set; two of them together take up to {@link OutcomeTable#DIRECT}. */
    private static final int SHORT = 3;

    /** For each word of the request, the window after its last. */
    private final int[] ends = new int[PackedRequest.WORDS];

    /** For each window the shift in the lowest byte, the mask of its pattern from bit 8 and its first row from bit 32. */
    private final long[] windows;

    /** The rows of all windows one after the other, the words of a row together. */
    private final long[] rows;

    private final long[] start;

    /** The words of a row; a few more than there are clauses for, so that three forms of the loop are enough. */
    private final int stride;

    /**
     * The windows over the facts that the packed request holds.
     *
     * @param rowsOf for each fact and each of its states, the clauses that still stand
     * @param start the clauses that stand before any fact is read
     */
    JoinedRows(Map<Fact<?>, long[][]> rowsOf, long[] start) {
        stride = stride(start.length);
        this.start = Arrays.copyOf(start, stride);
        List<Span> spans = spans(rowsOf.keySet(), stride <= OutcomeTable.NEAR ? WIDEST : WIDEST_OF_LONG_ROWS);
        windows = new long[spans.size()];
        int size = 0;
        for (int window = 0; window < windows.length; window++) {
            Span span = spans.get(window);
            windows[window] = (long) size << Integer.SIZE | ((1L << span.width) - 1) << Byte.SIZE | span.shift;
            size += stride << span.width;
            for (int word = span.word; word < ends.length; word++) {
                ends[word] = window + 1;
            }
        }
        rows = new long[size];
        for (int window = 0; window < windows.length; window++) {
            fill(spans.get(window), (int) (windows[window] >>> Integer.SIZE), rowsOf);
        }
    }

    private static int stride(int words) {
        if (words <= SHORT) {
            return SHORT;
        }
        return words <= OutcomeTable.NEAR ? OutcomeTable.NEAR : Math.max(words, OutcomeTable.DIRECT);
    }

    @Override
    public long bytes() {
        return (long) Long.BYTES * rows.length + 256;
    }

    private static List<Span> spans(Collection<Fact<?>> facts, int widest) {
        Map<Integer, Fact<?>> byPlace = new TreeMap<>();
        for (Fact<?> fact : facts) {
            byPlace.put(fact.word() * Long.SIZE + fact.shift(), fact);
        }
        List<Span> spans = new ArrayList<>();
        for (Fact<?> fact : byPlace.values()) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last == null || !last.canTake(fact, widest)) {
                last = new Span(fact);
                spans.add(last);
            }
            last.take(fact);
        }
        return spans;
    }

    /** Each fact in turn makes the rows of all its states from those of the facts before it. */
    private void fill(Span span, int offset, Map<Fact<?>, long[][]> rowsOf) {
        Arrays.fill(rows, offset, offset + stride, -1L);
        int bits = 0;
        for (Fact<?> fact : span.facts) {
            int shift = fact.shift() - span.shift;
            for (; bits < shift; bits++) {
                System.arraycopy(rows, offset, rows, offset + (stride << bits), stride << bits);
            }
            int earlier = stride << shift;
            long[][] ofStates = rowsOf.getOrDefault(fact, new long[0][]);
            for (int state = (1 << fact.width()) - 1; state >= 0; state--) {
                // Patterns beyond the last state do not occur.
                long[] ofState = ofStates[Math.min(state, ofStates.length - 1)];
                int target = offset + state * earlier;
                for (int row = 0; row < earlier; row += stride) {
                    for (int word = 0; word < ofState.length; word++) {
                        rows[target + row + word] = rows[offset + row + word] & ofState[word];
                    }
                }
            }
            bits = shift + fact.width();
        }
    }

    /** The outcome among those known for the clauses that hold; null too when there are too many words of clauses. */
    @Nullable
    KeyedOutcome find(PackedRequest packed, OutcomeTable known) {
        return switch (stride) {
            case SHORT -> findShort(packed, known);
            case OutcomeTable.NEAR -> findLong(packed, known);
            case OutcomeTable.DIRECT -> findLongest(packed, known);
            default -> null;
        };
    }

    private @Nullable KeyedOutcome findShort(PackedRequest packed, OutcomeTable known) {
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

    private @Nullable KeyedOutcome findLong(PackedRequest packed, OutcomeTable known) {
        long word0 = start[0];
        long word1 = start[1];
        long word2 = start[2];
        long word3 = start[3];
        long word4 = start[4];
        long word5 = start[5];
        int window = 0;
        for (int word = 0; word < ends.length; word++) {
            long facts = packed.word(word);
            for (; window < ends[word]; window++) {
                int row = row(facts, windows[window]);
                word0 &= rows[row];
                word1 &= rows[row + 1];
                word2 &= rows[row + 2];
                word3 &= rows[row + 3];
                word4 &= rows[row + 4];
                word5 &= rows[row + 5];
            }
        }
        return known.find(word0, word1, word2, word3, word4, word5);
    }

    private @Nullable KeyedOutcome findLongest(PackedRequest packed, OutcomeTable known) {
        long word0 = start[0];
        long word1 = start[1];
        long word2 = start[2];
        long word3 = start[3];
        long word4 = start[4];
        long word5 = start[5];
        long word6 = start[6];
        long word7 = start[7];
        long word8 = start[8];
        long word9 = start[9];
        long word10 = start[10];
        long word11 = start[11];
        int window = 0;
        for (int word = 0; word < ends.length; word++) {
            long facts = packed.word(word);
            for (; window < ends[word]; window++) {
                int row = row(facts, windows[window]);
                word0 &= rows[row];
                word1 &= rows[row + 1];
                word2 &= rows[row + 2];
                word3 &= rows[row + 3];
                word4 &= rows[row + 4];
                word5 &= rows[row + 5];
                word6 &= rows[row + 6];
                word7 &= rows[row + 7];
                word8 &= rows[row + 8];
                word9 &= rows[row + 9];
                word10 &= rows[row + 10];
                word11 &= rows[row + 11];
            }
        }
        return known.find(word0, word1, word2, word3, word4, word5, word6, word7, word8, word9, word10, word11);
    }

    /** Takes out the clauses that do not hold, as far as the packed request tells. */
    void and(PackedRequest packed, long[] standing) {
        int window = 0;
        for (int word = 0; word < ends.length; word++) {
            long facts = packed.word(word);
            for (; window < ends[word]; window++) {
                int row = row(facts, windows[window]);
                for (int clauseWord = 0; clauseWord < standing.length; clauseWord++) {
                    standing[clauseWord] &= rows[row + clauseWord];
                }
            }
        }
    }

    private int row(long facts, long window) {
        // A shift takes the lowest six bits of its distance.
        int pattern = (int) (facts >>> window) & (int) (window >>> Byte.SIZE) & 0xFFFF;
        return (int) (window >>> Integer.SIZE) + pattern * stride;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JoinedRows that
                && Arrays.equals(start, that.start)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(windows, that.windows)
                && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        // Without the rows, which are many: those with the same facts and clauses are few.
        return Arrays.hashCode(start) * 31 + Arrays.hashCode(windows);
    }

    /** Facts that are read together. */
    private static final class Span {
        private final int word;
        private final int shift;
        private final List<Fact<?>> facts = new ArrayList<>();
        private int width;

        Span(Fact<?> first) {
            word = first.word();
            shift = first.shift();
        }

        boolean canTake(Fact<?> next, int widest) {
            return next.word() == word && next.shift() + next.width() - shift <= widest;
        }

        void take(Fact<?> fact) {
            facts.add(fact);
            width = fact.shift() + fact.width() - shift;
        }
    }
}
