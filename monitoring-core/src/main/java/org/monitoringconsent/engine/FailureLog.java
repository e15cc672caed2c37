// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Tells of rules that fail while deciding, each kind of failure once at WARN: what failed a million times is told no better a
 * million times.
 *
 * <p>A kind is the type of the failure and the place where it happened. Messages are left out, since a failure may put into
 * them what it was given, and nothing about a worker belongs into a log; where it happened says enough to find the fault.
 */
final class FailureLog {

    /** Whatever fails in ever new ways must not fill the log or the memory. */
    private static final int MOST_KINDS = 64;

    private static final int MOST_CAUSES = 8;

    private final Logger log;
    private final Set<String> told = Collections.newSetFromMap(new ConcurrentHashMap<>());

    FailureLog(Logger log) {
        this.log = log;
    }

    void tell(Throwable failure) {
        if (told.size() < MOST_KINDS && told.add(kind(failure))) {
            log.warn(
                    "a rule failed while a request was judged, so that it is denied; failures of this kind are told"
                            + " once",
                    withoutMessage(failure, MOST_CAUSES));
        } else {
            log.debug("a rule failed: {}", failure.getClass().getName());
        }
    }

    private static String kind(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** The same trace with the names of the types alone; causes may run in a ring. */
    private static Throwable withoutMessage(Throwable failure, int causes) {
        @Nullable Throwable cause = failure.getCause();
        Throwable told = cause == null || causes == 0
                ? new Failure(failure)
                : new Failure(failure, withoutMessage(cause, causes - 1));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    /** A failure by the name of its type. */
    private static final class Failure extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String type;

        Failure(Throwable failure) {
            super(null, null, false, true);
            this.type = failure.getClass().getName();
        }

        Failure(Throwable failure, Throwable cause) {
            super(null, cause, false, true);
            this.type = failure.getClass().getName();
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // The type stands for a message, which may hold what was read.
        public String toString() {
            return type;
        }
    }
}
