package org.monitoringconsent.examples.cli;

import java.io.Serial;
import java.util.List;

/** Says what is wrong with what was given on the command line or in a file, in one sentence for each fault. */
final class BadInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String[] sentences;

    BadInputException(String sentence) {
        this(List.of(sentence));
    }

    BadInputException(List<String> sentences) {
        super(String.join("; ", sentences));
        this.sentences = sentences.toArray(String[]::new);
    }

    /** All of it as one sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }

    /** A sentence for each fault. */
    List<String> sentences() {
        return List.of(sentences);
    }
}
