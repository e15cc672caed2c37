// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A text of which the longest pieces are shared with other texts and are copied only when it is written. */
final class Spliced {

    /** What is shorter is copied at once. */
    private static final int SHORT = 48;

    private static final int USUAL = 64;

    private final Bytes own;
    private byte[][] pieces = new byte[USUAL][];
    /** How much of what is its own stands before each piece. */
    private int[] places = new int[USUAL];

    private int count;

    Spliced(int usual) {
        this.own = new Bytes(usual);
    }

    /** Where to add what is not shared. */
    Bytes own() {
        return own;
    }

    /** Adds a piece, which nobody changes any more. */
    Spliced add(byte[] piece) {
        if (piece.length < SHORT) {
            own.add(piece);
            return this;
        }
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
        }
        pieces[count] = piece;
        places[count++] = own.size();
        return this;
    }

    /** Adds pieces with a text between them. */
    Spliced add(byte[][] all, byte[] between) {
        for (int i = 0; i < all.length; i++) {
            (i == 0 ? this : add(between)).add(all[i]);
        }
        return this;
    }

    /** Writes all of it by way of a buffer, which is empty before and afterwards. */
    void writeTo(OutputStream out, byte[] buffer) throws IOException {
        Filling filling = new Filling(out, buffer);
        int from = 0;
        for (int i = 0; i < count; i++) {
            own.slice(from, places[i], filling::put);
            filling.put(pieces[i], 0, pieces[i].length);
            from = places[i];
        }
        own.slice(from, own.size(), filling::put);
        filling.empty();
    }

    /** Collects small pieces so that few are written. */
    private static final class Filling {

        private final OutputStream out;
        private final byte[] buffer;
        private int filled;

        Filling(OutputStream out, byte[] buffer) {
            this.out = out;
            this.buffer = buffer;
        }

        void put(byte[] from, int offset, int length) throws IOException {
            int done = 0;
            while (done < length) {
                int some = Math.min(length - done, buffer.length - filled);
                System.arraycopy(from, offset + done, buffer, filled, some);
                filled += some;
                done += some;
                if (filled == buffer.length) {
                    empty();
                }
            }
        }

        void empty() throws IOException {
            out.write(buffer, 0, filled);
            filled = 0;
        }
    }
}
