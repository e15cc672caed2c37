// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import java.time.Instant;
import java.util.List;

/**
 * One call as it happened, before a recorder writes it down.
 *
 * @param start when
 * @param seconds how long; 0 for a call that nobody answered
 * @param extension the extension of the agent
 * @param other the number or extension on the other end
 * @param incoming whether the other end called
 * @param marks wrap-up codes
 * @param maskedSeconds how long the recorder masked, 0 for not at all
 * @param objected whether the other end asked not to be recorded
 */
record SampleCall(
        Instant start,
        int seconds,
        String extension,
        String other,
        boolean incoming,
        List<String> marks,
        int maskedSeconds,
        boolean objected) {

    static SampleCall of(Instant start, int seconds, String extension, String other, boolean incoming) {
        return new SampleCall(start, seconds, extension, other, incoming, List.of(), 0, false);
    }

    SampleCall marked(String mark) {
        return new SampleCall(start, seconds, extension, other, incoming, List.of(mark), maskedSeconds, objected);
    }

    SampleCall masked(int length) {
        return new SampleCall(start, seconds, extension, other, incoming, marks, length, objected);
    }

    SampleCall refused() {
        return new SampleCall(start, seconds, extension, other, incoming, marks, maskedSeconds, true);
    }

    String caller() {
        return incoming ? other : extension;
    }

    String called() {
        return incoming ? extension : other;
    }

    boolean answered() {
        return seconds > 0;
    }
}
