// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

/** What a command ends with. */
final class ExitCodes {

    /** Everything is allowed, or the command did what it was asked. */
    static final int ALLOWED = 0;

    /** Something is denied. */
    static final int DENIED = 1;

    /** Something could not be read, written or finished; it wins over all others. */
    static final int BAD_INPUT = 2;

    /** An audit judged nothing: there was no call in the archive, or none that could be judged. */
    static final int NOTHING_JUDGED = 3;

    /** An audit allowed everything, but something is in doubt, and the caller asked to be told so. */
    static final int DOUBTS = 4;

    private ExitCodes() {}
}
