package org.monitoringconsent.examples.archive.audit;

import org.monitoringconsent.examples.archive.record.Party;

/**
 * Remembers of what kind parties are whom no register knows, of whom an archive has millions, in twenty bytes each. Of two that
 * want one place the later stays.
 */
final class Strangers {

    private static final int PART_OF_HEAP = 16;
    private static final int BYTES_OF_ONE = 20;
    private static final int FEWEST = 1 << 10;
    private static final int MOST = 1 << 20;

    private final long[] parties;
    private final long[] ends;
    private final int[] kinds;

    private Strangers(int most) {
        this.parties = new long[most];
        this.ends = new long[most];
        this.kinds = new int[most];
    }

    /** Remembers as many as go well with the memory that there is for each processor. */
    static Strangers fittingMemory() {
        Runtime machine = Runtime.getRuntime();
        long fitting = machine.maxMemory() / PART_OF_HEAP / machine.availableProcessors() / BYTES_OF_ONE;
        return new Strangers((int) Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(fitting))));
    }

    /** Where a party stands, or below zero. */
    int place(Party party) {
        int place = placeOf(party);
        return parties[place] == party.fingerprint() ? place : -1;
    }

    private int placeOf(Party party) {
        return (int) (party.fingerprint() >>> 20) & (parties.length - 1);
    }

    int kind(int place) {
        return kinds[place];
    }

    long end(int place) {
        return ends[place];
    }

    void put(Party party, int kind, long end) {
        int place = placeOf(party);
        parties[place] = party.fingerprint();
        kinds[place] = kind;
        ends[place] = end;
    }
}
