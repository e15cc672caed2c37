// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/** The size of the employer as rules see it. */
public enum HeadcountBand {
    UNDER_10,
    FROM_10_TO_49,
    FROM_50;

    /** Returns the smallest number of workers in the band. */
    public int smallest() {
        return switch (this) {
            case UNDER_10 -> 1;
            case FROM_10_TO_49 -> 10;
            case FROM_50 -> 50;
        };
    }

    /** Returns the band of a number of workers; throws {@link IllegalArgumentException} below 1. */
    public static HeadcountBand of(int headcount) {
        if (headcount < 1) {
            throw new IllegalArgumentException("headcount `" + headcount + "` must be at least 1");
        }
        if (headcount < 10) {
            return UNDER_10;
        }
        return headcount < 50 ? FROM_10_TO_49 : FROM_50;
    }
}
