// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class G711Test {

    private static short[] decode(G711 coding, int... coded) {
        byte[] bytes = new byte[coded.length];
        for (int i = 0; i < coded.length; i++) {
            bytes[i] = (byte) coded[i];
        }
        return coding.decode(bytes, 0, bytes.length);
    }

    /** The ends and the middle of the tables of the recommendation, on 16 bits. */
    @Test
    void bothCodingsGiveTheirTables() {
        assertArrayEquals(
                new short[] {-32124, 32124, 0, 0, -8, 8}, decode(G711.MU_LAW, 0x00, 0x80, 0x7F, 0xFF, 0x7E, 0xFE));
        assertArrayEquals(
                new short[] {-32256, 32256, -8, 8, -5504, 5504},
                decode(G711.A_LAW, 0x2A, 0xAA, 0x55, 0xD5, 0x00, 0x80));
    }

    @Test
    void channelsThatTakeTurnsComeApart() {
        byte[] coded = {(byte) 0x80, (byte) 0xFF, (byte) 0x80, (byte) 0xFF};

        assertEquals(32124, G711.MU_LAW.decode(coded, 0, 4, 0, 2)[1]);
        assertEquals(0, G711.MU_LAW.decode(coded, 0, 4, 1, 2)[1]);
    }
}
