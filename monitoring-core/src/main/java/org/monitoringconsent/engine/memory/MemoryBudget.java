// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The one budget for all that an engine keeps so that it need not be worked out again.
 *
 * <p>What is kept stands in a ring. When the budget is exceeded, a hand goes round: what was asked since it last came by gets
 * another turn, what was not gives way (the "clock", or second-chance, algorithm). Nothing that gives way is lost: it is worked
 * out again when it is next asked. Sizes are estimates, made from the lengths of the arrays that count.
 */
public final class MemoryBudget {

    /** With less, what one request needs might not stay until it is answered. */
    public static final long LEAST = 1L << 20;

    /** The share of the largest heap that an engine takes by default, and at most so many bytes. */
    private static final int DEFAULT_SHARE = 4;

    /** An eighth of the budget is freed at once, so that the ring is not gone round for each newcomer. */
    private static final int ROOM_TO_COME = 8;

    private static final long MOST_BY_DEFAULT = 256L << 20;

    private final long budget;
    private final AtomicLong used = new AtomicLong();
    private final LongAdder made = new LongAdder();
    private final LongAdder evictions = new LongAdder();
    private final Deque<Kept> ring = new ArrayDeque<>();
    /** What is kept for several takers, each once. */
    private final Map<Shared, Takers> shared = new HashMap<>();

    private final List<Runnable> afterEviction = new CopyOnWriteArrayList<>();

    /**
     * A budget of so many bytes.
     *
     * @throws IllegalArgumentException when it is less than {@link #LEAST}
     */
    public MemoryBudget(long budget) {
        if (budget < LEAST) {
            throw new IllegalArgumentException("memory budget `" + budget + "` must be at least " + LEAST + " bytes");
        }
        this.budget = budget;
    }

    /** A quarter of the largest heap, at most 256 MiB. */
    public static MemoryBudget byDefault() {
        return new MemoryBudget(
                Math.max(LEAST, Math.min(MOST_BY_DEFAULT, Runtime.getRuntime().maxMemory() / DEFAULT_SHARE)));
    }

    /** Something that can be worked out again. */
    public abstract static class Kept {
        private long bytes;
        private volatile boolean dropped;
        /** Set by whoever asks, without a lock: a mark that is lost costs a second working out, nothing else. */
        private boolean asked = true;

        private @Nullable Runnable leavingItsPlace;
        /** What it keeps together with others. */
        private @Nullable Shared taken;

        /** An estimate of what it takes before it is asked. */
        protected abstract long bytes();

        /** Notes that it was asked. */
        public final void mark() {
            if (!asked) {
                asked = true;
            }
        }

        /** Whether it gave way; whoever still holds it may go on using it. */
        public final boolean isDropped() {
            return dropped;
        }
    }

    /** Something immutable that several takers keep together; equal ones are kept once. */
    public interface Shared {
        /** An estimate of what it takes. */
        long bytes();
    }

    private static final class Takers {
        private final Shared kept;
        private int count;

        Takers(Shared kept) {
            this.kept = kept;
        }
    }

    /** Places at which what is kept is looked up; what gives way leaves its place. */
    public final class Shelf<K extends Kept> {

        private final AtomicReferenceArray<@Nullable K> places;

        private Shelf(int size) {
            places = new AtomicReferenceArray<>(size);
        }

        /** What stands at the place, or null. */
        public @Nullable K get(int place) {
            return places.get(place);
        }

        /** Puts what was worked out at the place, unless something stands there by now; gives what stands there. */
        public K put(int place, K worked) {
            if (places.compareAndSet(place, null, worked)) {
                keep(worked, new Runnable() {
                    @Override
                    public void run() {
                        places.compareAndSet(place, worked, null);
                    }
                });
                return worked;
            }
            K earlier = places.get(place);
            return earlier == null ? worked : earlier;
        }
    }

    /** A shelf of so many places. */
    public <K extends Kept> Shelf<K> shelf(int size) {
        return new Shelf<>(size);
    }

    /** Calls this whenever something gave way, as long as the budget is there. */
    public void afterEviction(Runnable told) {
        afterEviction.add(told);
    }

    /** What may be kept at most, in bytes. */
    public long budget() {
        return budget;
    }

    /** What is kept now, in bytes. */
    public long used() {
        return used.get();
    }

    /** How often something was worked out because it was not kept. */
    public long made() {
        return made.sum();
    }

    /** How often something gave way. */
    public long evictions() {
        return evictions.sum();
    }

    private void keep(Kept kept, Runnable leavingItsPlace) {
        made.increment();
        long bytes = kept.bytes();
        synchronized (ring) {
            kept.bytes = bytes;
            kept.leavingItsPlace = leavingItsPlace;
            ring.addLast(kept);
            used.addAndGet(bytes);
            makeRoom(kept);
        }
    }

    /** Notes that something kept has grown; others may give way. */
    public void grew(Kept kept, long bytes) {
        synchronized (ring) {
            if (!kept.dropped && kept.leavingItsPlace != null) {
                kept.bytes += bytes;
                used.addAndGet(bytes);
                makeRoom(kept);
            }
        }
    }

    /**
     * What is kept already and equals this, or this, which is kept from now on until all who took it gave way.
     *
     * @param type the type of what is taken
     * @param own what the taker has worked out
     * @param taker who takes it, and takes one thing only
     */
    public <S extends Shared> S take(Class<S> type, S own, Kept taker) {
        synchronized (ring) {
            if (taker.dropped || taker.taken != null) {
                return own;
            }
            Takers known = shared.get(own);
            if (known == null) {
                known = new Takers(own);
                shared.put(own, known);
                used.addAndGet(own.bytes());
            }
            known.count++;
            taker.taken = known.kept;
            makeRoom(taker);
            return type.cast(known.kept);
        }
    }

    private void giveBack(@Nullable Shared taken) {
        Takers known = taken == null ? null : shared.get(taken);
        if (known != null && --known.count == 0) {
            shared.remove(known.kept);
            used.addAndGet(-known.kept.bytes());
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
                drop(next);
            }
        }
        afterEviction.forEach(Runnable::run);
    }

    private void drop(Kept kept) {
        used.addAndGet(-kept.bytes);
        evictions.increment();
        kept.dropped = true;
        if (kept.leavingItsPlace != null) {
            kept.leavingItsPlace.run();
        }
        giveBack(kept.taken);
    }
}
