package org.monitoringconsent.examples.cli;

import java.io.Serial;

/** Says in one sentence what is wrong with what was given on the command line or in a file. */
final class BadInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadInputException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
