// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import org.monitoringconsent.engine.MemoryUse;

/**
 * Is told what a session does, for metrics and logs. Each method does nothing unless it is overridden.
 *
 * <p>It is called before the answer is given, by the thread that gave the event, and must be quick. What it throws is passed
 * over. An answer holds ids of parties, which belong in no log.
 */
public interface RecorderListener {

    /** A session answered. */
    default void decided(String call, Answer answer) {}

    /** An activity is allowed, and somebody is missing who does what that asks for. */
    default void dutiesMissing(String call, Judgement judgement) {}

    /**
     * Something failed that the session depends on; it went on with nothing permitted where a permission depended on it.
     *
     * @param call the call
     * @param doing what was being done, in a few words without data of anybody
     * @param cause what it threw
     */
    default void failed(String call, String doing, Throwable cause) {}

    /** How the engine uses its memory, told when a call is over. */
    default void memory(MemoryUse use) {}
}
