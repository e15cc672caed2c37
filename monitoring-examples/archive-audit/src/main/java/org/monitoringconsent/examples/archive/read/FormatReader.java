package org.monitoringconsent.examples.archive.read;

import java.io.IOException;

/** Reads one format. */
interface FormatReader {

    /**
     * Reads a file and hands over each record as soon as it is complete; what is wrong with a single record goes to the
     * sink as well.
     *
     * @throws Unusable if nothing more can be had from the file
     */
    void read(Source source, RecordSink sink) throws IOException, Unusable;
}
