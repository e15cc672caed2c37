package org.monitoringconsent.examples.cli;

import org.monitoringconsent.domain.MonitoringRequest;

/** Writes the verdicts on many requests in one format, in the order of the input. */
interface Answers {

    /** Writes what was decided about the request that began on the line. */
    void decided(long line, MonitoringRequest request, Judge.Answer answer);

    /** Writes what is wrong with the text that began on the line. */
    void unreadable(long line, String sentence);

    /** Writes what belongs at the end. */
    void end();
}
