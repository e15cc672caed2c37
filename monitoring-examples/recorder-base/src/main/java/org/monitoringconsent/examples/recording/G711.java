// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

/** The two codings of telephone sound, of one byte a sample (ITU-T G.711). */
public enum G711 {
    /** Mu-law, of North America and Japan. */
    MU_LAW,
    /** A-law, of the rest of the world. */
    A_LAW;

    private static final short[] MU_LAW_TABLE = new short[256];
    private static final short[] A_LAW_TABLE = new short[256];

    static {
        for (int i = 0; i < 256; i++) {
            MU_LAW_TABLE[i] = (short) muLaw(i);
            A_LAW_TABLE[i] = (short) aLaw(i);
        }
    }

    /** The linear samples of coded ones. */
    public short[] decode(byte[] coded, int offset, int length) {
        return decode(coded, offset, length, 0, 1);
    }

    /** The linear samples of one channel of several that take turns. */
    public short[] decode(byte[] coded, int offset, int length, int channel, int channels) {
        short[] table = this == MU_LAW ? MU_LAW_TABLE : A_LAW_TABLE;
        short[] samples = new short[length / channels];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = table[coded[offset + i * channels + channel] & 0xFF];
        }
        return samples;
    }

    private static int muLaw(int coded) {
        int bits = ~coded & 0xFF;
        int magnitude = ((((bits & 0x0F) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
        return (bits & 0x80) == 0 ? magnitude : -magnitude;
    }

    private static int aLaw(int coded) {
        int bits = (coded ^ 0x55) & 0xFF;
        int segment = (bits & 0x70) >> 4;
        int step = ((bits & 0x0F) << 4) + 8;
        int magnitude = segment == 0 ? step : (step + 0x100) << (segment - 1);
        return (bits & 0x80) == 0 ? -magnitude : magnitude;
    }
}
