// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void whatWasFoundIsNotLookedForAgain() {
        Remembered<String, String> remembered = new Remembered<>(10);

        assertNull(remembered.get("a"));
        assertEquals("1", remembered.of("a", key -> "1"));
        assertEquals("1", remembered.of("a", key -> "2"));
        assertEquals("1", remembered.get("a"));
    }

    @Test
    void theLatestAreKept() {
        Remembered<String, String> remembered = new Remembered<>(2);
        remembered.put("a", "1");
        remembered.put("b", "2");
        remembered.get("a");
        remembered.put("c", "3");

        assertEquals("1", remembered.get("a"));
        assertNull(remembered.get("b"));
    }

    /** What weighs too much together is let go but for the newest. */
    @Test
    void noMoreIsKeptThanMayWeighSoMuch() {
        Remembered<String, String> remembered = new Remembered<>(100, 6, String::length);
        remembered.put("a", "111");
        remembered.put("b", "222");
        assertEquals("111", remembered.get("a"));
        remembered.put("c", "3");

        assertNull(remembered.get("a"));
        assertNull(remembered.get("b"));
        assertEquals("3", remembered.get("c"));
        remembered.put("d", "44444");
        assertEquals("3", remembered.get("c"));
        remembered.put("e", "5");
        assertNull(remembered.get("c"));
    }

    @Test
    void littleMemoryKeepsLess() {
        assertEquals(200, Remembered.fitting(200, 1));
        assertEquals(100, Remembered.fitting(1_000_000, Integer.MAX_VALUE));
        assertTrue(Remembered.fitting(Integer.MAX_VALUE, 1_000)
                <= Runtime.getRuntime().maxMemory() / 16_000);
    }
}
