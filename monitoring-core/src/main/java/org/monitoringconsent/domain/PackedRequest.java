// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The enumerated facts of a request in four words, so that deciding reads no object, and beside them the regions, of which there is
 * no list to count.
 *
 * <p>Each {@link Fact} holds 0 when it is not stated and otherwise 1 plus the position of its value. The numbers
 * of countries follow the list of the running JDK; keep requests, not packed forms, for longer.
 */
public final class PackedRequest {

    /** The number of words. */
    public static final int WORDS = 4;

    /** The highest bit of the last word, which the countries leave free. */
    private static final long ATTRIBUTES = 1L << 63;

    /** The bits of the last word that say whether a region is stated. */
    private static final long REGIONS = Facts.WORKER_REGION.mask() | Facts.OTHER_PARTY_REGION.mask();

    private final long word0;
    private final long word1;
    private final long word2;
    private final long word3;
    private final @Nullable RegionCode workerRegion;
    private final @Nullable RegionCode otherPartyRegion;
    /** Worked out once, because a request is looked up at least as often as it is made. */
    private final int hash;

    private PackedRequest(
            long word0,
            long word1,
            long word2,
            long word3,
            @Nullable RegionCode workerRegion,
            @Nullable RegionCode otherPartyRegion) {
        this.word0 = word0;
        this.word1 = word1;
        this.word2 = word2;
        this.word3 = word3;
        this.workerRegion = workerRegion;
        this.otherPartyRegion = otherPartyRegion;
        long mixed = ((word0 * 31 + word1) * 31 + word2) * 31 + word3;
        if ((word3 & REGIONS) != 0) {
            mixed = (mixed * 31 + Objects.hashCode(workerRegion)) * 31 + Objects.hashCode(otherPartyRegion);
        }
        this.hash = Long.hashCode(mixed * 0x9E3779B97F4A7C15L);
    }

    /** Returns the packed form of a request. */
    public static PackedRequest of(MonitoringRequest request) {
        long[] words = Packing.words(request);
        words[WORDS - 1] |= request.attributes().isEmpty() ? 0 : ATTRIBUTES;
        return of(words, request.worker(), request.communication().orElse(null));
    }

    private static PackedRequest of(long[] words, Worker worker, @Nullable Communication communication) {
        if ((words[WORDS - 1] & REGIONS) == 0) {
            return new PackedRequest(words[0], words[1], words[2], words[3], null, null);
        }
        RegionCode other =
                communication == null ? null : communication.otherPartyRegion().orElse(null);
        return new PackedRequest(
                words[0], words[1], words[2], words[3], worker.region().orElse(null), other);
    }

    /** Returns the first word. */
    public long word0() {
        return word0;
    }

    /** Returns the second word. */
    public long word1() {
        return word1;
    }

    /** Returns the third word. */
    public long word2() {
        return word2;
    }

    /** Returns the last word, with the countries. */
    public long word3() {
        return word3;
    }

    /** Returns a word by its number, 0 to 3. */
    public long word(int number) {
        return switch (number) {
            case 0 -> word0;
            case 1 -> word1;
            case 2 -> word2;
            case 3 -> word3;
            default -> throw new IllegalArgumentException("word `" + number + "` must be 0 to 3");
        };
    }

    /** Returns whether the request has facts that a rule set brings along, which are not part of the packed form. */
    public boolean hasAttributes() {
        return word3 < 0;
    }

    /** Returns whether the request states a region. */
    public boolean hasRegions() {
        return (word3 & REGIONS) != 0;
    }

    /** Returns the region that the request states of a worker or of the other party; empty for any other fact. */
    public Optional<RegionCode> region(Fact<?> fact) {
        if (fact.equals(Facts.WORKER_REGION)) {
            return Optional.ofNullable(workerRegion);
        }
        return fact.equals(Facts.OTHER_PARTY_REGION) ? Optional.ofNullable(otherPartyRegion) : Optional.empty();
    }

    /** Returns whether both state the same regions, or none. */
    public boolean hasRegionsOf(PackedRequest other) {
        return Objects.equals(workerRegion, other.workerRegion)
                && Objects.equals(otherPartyRegion, other.otherPartyRegion);
    }

    /** Returns 0 when the fact is not stated, otherwise 1 plus the position of its value; of a region 1 whichever it is. */
    public int value(Fact<?> fact) {
        return (int) ((word(fact.word()) & fact.mask()) >>> fact.shift());
    }

    /** Returns a copy with the facts of another worker and another communication; all others stay. */
    public PackedRequest with(Worker worker, Communication communication) {
        long[] words = {word0, word1, word2, word3};
        Packing.putCall(words, worker, communication);
        return of(words, worker, communication);
    }

    /** Returns a copy in which the fact holds 0 for unstated, or 1 plus the position of its value; a region can only be taken out. */
    public PackedRequest with(Fact<?> fact, int value) {
        if (value < 0 || value >= fact.states()) {
            throw new IllegalArgumentException(
                    "value `" + value + "` of `" + fact.name() + "` must be 0 to " + (fact.states() - 1));
        }
        long bits = (long) value << fact.shift();
        long keep = ~fact.mask();
        RegionCode workers = fact.equals(Facts.WORKER_REGION) ? null : workerRegion;
        RegionCode others = fact.equals(Facts.OTHER_PARTY_REGION) ? null : otherPartyRegion;
        return switch (fact.word()) {
            case 0 -> new PackedRequest((word0 & keep) | bits, word1, word2, word3, workers, others);
            case 1 -> new PackedRequest(word0, (word1 & keep) | bits, word2, word3, workers, others);
            case 2 -> new PackedRequest(word0, word1, (word2 & keep) | bits, word3, workers, others);
            default -> new PackedRequest(word0, word1, word2, (word3 & keep) | bits, workers, others);
        };
    }

    /** Returns a copy that states the region of the worker or of the other party. */
    public PackedRequest with(Fact<RegionCode> fact, RegionCode region) {
        boolean ofWorker = fact.equals(Facts.WORKER_REGION);
        return new PackedRequest(
                word0,
                word1,
                word2,
                word3 | fact.mask(),
                ofWorker ? region : workerRegion,
                ofWorker ? otherPartyRegion : region);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackedRequest that
                && word0 == that.word0
                && word1 == that.word1
                && word2 == that.word2
                && word3 == that.word3
                && hasRegionsOf(that);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PackedRequest{");
        for (Fact<?> fact : Facts.all()) {
            int value = value(fact);
            if (value > 0) {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ")
                        .append(fact.name())
                        .append('=')
                        .append(fact.isOpen() ? region(fact).orElseThrow() : fact.label(value - 1));
            }
        }
        return text.append('}').toString();
    }
}
