// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

class FailureLogTest {

    private static final String NAME = "J. Smith, 12 Mill Lane";

    private final List<Level> levels = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<@Nullable Throwable> thrown = new ArrayList<>();
    private final FailureLog log = new FailureLog(new Recording());

    private static String written(@Nullable Throwable failure) {
        StringWriter text = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }

    private static RuntimeException failing() {
        return new IllegalStateException("cannot judge " + NAME, new UnsupportedOperationException(NAME));
    }

    @Test
    void tellsOfEachKindOnceWithItsStackTrace() {
        for (int i = 0; i < 3; i++) {
            log.tell(failing());
        }
        log.tell(new ArithmeticException("by zero"));

        assertEquals(List.of(Level.WARN, Level.DEBUG, Level.DEBUG, Level.WARN), levels);
        assertTrue(written(thrown.get(0)).contains("FailureLogTest.failing("), written(thrown.get(0)));
        assertTrue(written(thrown.get(0)).startsWith("java.lang.IllegalStateException"), written(thrown.get(0)));
        assertTrue(
                written(thrown.get(0)).contains("Caused by: java.lang.UnsupportedOperationException"),
                written(thrown.get(0)));
        assertSame(null, thrown.get(1));
    }

    @Test
    void repeatsNothingThatAFailureWasGiven() {
        log.tell(failing());
        log.tell(failing());

        assertFalse(messages.toString().contains("Smith"), messages::toString);
        assertFalse(written(thrown.get(0)).contains("Smith"), written(thrown.get(0)));
    }

    @Test
    void endsWhereCausesRunInARing() {
        RuntimeException one = new IllegalStateException("one");
        RuntimeException two = new IllegalStateException("two", one);
        one.initCause(two);

        log.tell(one);

        assertEquals(List.of(Level.WARN), levels);
    }

    @Test
    void doesNotFillTheLogWithWhatFailsInEverNewWays() {
        for (int line = 0; line < 1_000; line++) {
            RuntimeException failure = new IllegalStateException();
            failure.setStackTrace(
                    new StackTraceElement[] {new StackTraceElement("Rule", "condition", "Rule.java", line)});
            log.tell(failure);
        }

        assertEquals(64, levels.stream().filter(level -> level == Level.WARN).count());
    }

    /** Keeps what it is told. */
    private final class Recording extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        @Override
        protected String getFullyQualifiedCallerName() {
            return FailureLogTest.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable failure) {
            levels.add(level);
            messages.add(message + " " + (arguments == null ? "" : List.of(arguments)));
            thrown.add(failure);
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
