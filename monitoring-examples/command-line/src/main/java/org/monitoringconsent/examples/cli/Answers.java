// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.recorder.text.Sentence;

/** Writes the verdicts on many requests in one format. */
interface Answers {

    /** Hears that the input is an array. */
    void takesArray();

    /** The output for what was decided about the request that began on the line of the file; threads may ask at once. */
    byte[] decided(String file, long line, MonitoringRequest request, Judge.Answer answer);

    /** The output for a text, begun on the line, that could not be read; threads may ask at once. */
    byte[] unreadable(String file, long line, Sentence sentence);

    /** Writes the output of one request; called in the order of the input. */
    void write(byte[] output, boolean readable);

    /** Hears of an input that could not be read as a whole, which is told on standard error; called in the order of the input. */
    default void unread(String file, Sentence why) {
        // What is printed stands beside the complaint.
    }

    /** Writes what belongs at the end. */
    void end();
}
