// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/** Gives a log that keeps nothing: what happens in the page stays there. */
public final class LoggerFactory {

    private LoggerFactory() {}

    /** The log of a class. */
    public static Logger getLogger(Class<?> of) {
        return NOPLogger.NOP_LOGGER;
    }
}
