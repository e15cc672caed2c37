package org.monitoringconsent.examples.benchmarks.missing;

/** One who is asked about calls of which a fact is missing. */
interface Respondent extends AutoCloseable {

    /** Answers, with the absence of the fact put as this one puts it. */
    Answer answer(PartialCall call);

    @Override
    default void close() {}
}
