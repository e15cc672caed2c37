// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.domain.Activity;

/** A recorder that does what it is told, second by second, and knows nothing else. */
final class ObedientRecorder {

    /** Stands for everybody whose sound is kept, less those who are named. */
    record Sound(boolean any, Set<String> without) {}

    private final Instant start;
    private final TreeMap<Integer, Sound> seconds = new TreeMap<>();
    private Sound mode = new Sound(false, Set.of());
    private int now;

    ObedientRecorder(Instant start) {
        this.start = start;
    }

    private int second(Instant moment) {
        return (int) (moment.getEpochSecond() - start.getEpochSecond());
    }

    void passUntil(Instant moment) {
        for (; now < second(moment); now++) {
            seconds.put(now, mode);
        }
    }

    void obey(Answer answer) {
        passUntil(answer.received());
        for (Instruction each : answer.instructions()) {
            if (each.activity() == Activity.RECORD) {
                obey(each);
            }
        }
    }

    private void obey(Instruction each) {
        switch (each.kind()) {
            case RECORD -> mode = new Sound(true, Set.of());
            case MASK -> mode = new Sound(!each.parties().isEmpty(), each.parties());
            case PAUSE, STOP -> mode = new Sound(false, Set.of());
            case ERASE -> erase(each);
            default -> {}
        }
    }

    private void erase(Instruction each) {
        int until = second(each.until().orElseThrow());
        for (int s = second(each.since().orElseThrow()); s < until; s++) {
            Sound before = seconds.getOrDefault(s, new Sound(false, Set.of()));
            Set<String> without = new HashSet<>(before.without());
            without.addAll(each.parties());
            seconds.put(s, new Sound(before.any() && !each.parties().isEmpty(), without));
        }
    }

    /** The seconds of which any sound is left. */
    Set<Integer> kept() {
        Set<Integer> kept = new TreeSet<>();
        seconds.forEach((second, sound) -> {
            if (sound.any()) {
                kept.add(second);
            }
        });
        return kept;
    }

    /** Whose sound is left out in a second. */
    Set<String> without(int second) {
        return seconds.getOrDefault(second, new Sound(false, Set.of())).without();
    }
}
