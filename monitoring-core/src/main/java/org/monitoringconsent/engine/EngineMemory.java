package org.monitoringconsent.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The one budget for all that an engine keeps so that it need not be worked out again.
 *
 * <p>What is kept stands in a ring. When the budget is exceeded, a hand goes round: what was asked since it last came by gets
 * another turn, what was not gives way (the "clock", or second-chance, algorithm). Nothing that gives way is lost: it is worked
 * out again when it is next asked. Sizes are estimates, made from the lengths of the arrays that count.
 */
final class EngineMemory {

    /** The share of the largest heap that an engine takes by default, and at most so many bytes. */
    private static final int DEFAULT_SHARE = 4;

    /** An eighth of the budget is freed at once, so that the ring is not gone round for each newcomer. */
    private static final int ROOM_TO_COME = 8;

    private static final long MOST_BY_DEFAULT = 256L << 20;
    /** With less, what one request needs might not stay until it is answered. */
    static final long LEAST = 1L << 20;

    private final long budget;
    private final AtomicLong used = new AtomicLong();
    private final LongAdder made = new LongAdder();
    private final LongAdder evictions = new LongAdder();
    private final Deque<Kept> ring = new ArrayDeque<>();
    /** The joined rows of all groups, each once: those of two editions are often the same. */
    private final Map<Windows, Windows> windows = new HashMap<>();

    private final List<Memo> memos = new CopyOnWriteArrayList<>();

    EngineMemory(long budget) {
        if (budget < LEAST) {
            throw new IllegalArgumentException("memory budget `" + budget + "` must be at least " + LEAST + " bytes");
        }
        this.budget = budget;
    }

    static EngineMemory byDefault() {
        return new EngineMemory(
                Math.max(LEAST, Math.min(MOST_BY_DEFAULT, Runtime.getRuntime().maxMemory() / DEFAULT_SHARE)));
    }

    /** Something that can be worked out again. */
    abstract static class Kept {
        private long bytes;
        private volatile boolean dropped;
        /** Set by whoever asks, without a lock: a mark that is lost costs a second working out, nothing else. */
        private boolean asked = true;

        final void mark() {
            if (!asked) {
                asked = true;
            }
        }

        /** Whether it gave way; whoever still holds it may go on using it. */
        final boolean isDropped() {
            return dropped;
        }

        /** Forgets it wherever it is looked up; the joined rows that it had taken, or null. */
        abstract @Nullable Windows drop();
    }

    /** Takes in a memo, which must forget what it remembers of what gave way. */
    void keep(Memo memo) {
        memos.add(memo);
    }

    long budget() {
        return budget;
    }

    long used() {
        return used.get();
    }

    long made() {
        return made.sum();
    }

    long evictions() {
        return evictions.sum();
    }

    /** Whether so many bytes more fit without anything giving way. */
    boolean hasRoomFor(long bytes) {
        return used.get() + bytes <= budget;
    }

    /** Takes in what was worked out; others may give way. */
    void keep(Kept kept, long bytes) {
        made.increment();
        synchronized (ring) {
            kept.bytes = bytes;
            ring.addLast(kept);
            used.addAndGet(bytes);
            makeRoom(kept);
        }
    }

    /** Notes that something kept has grown; others may give way. */
    void grew(Kept kept, long bytes) {
        synchronized (ring) {
            if (!kept.dropped) {
                kept.bytes += bytes;
                used.addAndGet(bytes);
                makeRoom(kept);
            }
        }
    }

    /** The rows like these that are kept already, or these, which are kept from now on until all who took them gave them back. */
    Windows take(Windows own, Kept taker) {
        synchronized (ring) {
            Windows known = windows.get(own);
            if (known == null) {
                windows.put(own, own);
                used.addAndGet(own.bytes());
                known = own;
            }
            known.takers++;
            makeRoom(taker);
            return known;
        }
    }

    private void giveBack(@Nullable Windows taken) {
        if (taken != null && --taken.takers == 0) {
            windows.remove(taken);
            used.addAndGet(-taken.bytes());
        }
    }

    /** The newest stays, even if it alone is too large, until another comes; some room is made for those to come. */
    private void makeRoom(Kept newest) {
        if (used.get() <= budget) {
            return;
        }
        int turns = 2 * ring.size();
        while (used.get() > budget - budget / ROOM_TO_COME && turns-- > 0) {
            Kept next = ring.pollFirst();
            if (next == null) {
                break;
            }
            if (next == newest || next.asked) {
                next.asked = next == newest;
                ring.addLast(next);
            } else {
                used.addAndGet(-next.bytes);
                evictions.increment();
                next.dropped = true;
                giveBack(next.drop());
            }
        }
        memos.forEach(Memo::forgetDropped);
    }
}
