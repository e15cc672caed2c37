package org.monitoringconsent.examples.cli;

/** What a command ends with. */
final class ExitCodes {

    /** Everything is allowed, or the command did what it was asked. */
    static final int ALLOWED = 0;

    /** Something is denied. */
    static final int DENIED = 1;

    /** Something could not be read; it wins over a denial. */
    static final int BAD_INPUT = 2;

    private ExitCodes() {}
}
