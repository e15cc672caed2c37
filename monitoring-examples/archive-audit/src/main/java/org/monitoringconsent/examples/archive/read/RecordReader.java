// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * Reads one form of record. Readers are found by {@link java.util.ServiceLoader}: a public class with a public constructor
 * without parameters, named in {@code META-INF/services/org.monitoringconsent.examples.archive.read.RecordReader}.
 *
 * <p>One instance serves all files, perhaps on several threads, so that it keeps nothing between calls. What it owes is held by
 * {@code RecordReaderContract} of the test jar: a record or a complaint for everything in the file, a place that leads there,
 * no exception but {@link Unusable} and that of the disk, no more in memory than one record, and of every field that was not
 * understood a doubt and a fact that is unknown. Nothing out of a record stands in a complaint.
 */
public interface RecordReader {

    /** Returns a short name of the form, such as {@code amazon-connect}: small letters, digits and hyphens; nobody else's. */
    String name();

    /** Returns what it reads, as a heading. */
    Sentence title();

    /** Returns what whoever has such records should know: which spellings, what is told, what cannot be told. */
    Sentence notes();

    /** Returns what a record of this form may leave in doubt, beyond {@link #OF_ANY_FORM}. */
    Set<Doubt> doubts();

    /** Returns whether a piece is of this form. It looks at no more than it needs. */
    Claim recognise(Piece piece);

    /**
     * Reads a piece that it recognises and hands over each record as soon as it is complete; what is wrong with a single record
     * goes to the sink as well.
     *
     * @throws Unusable if nothing more can be had from the piece
     * @throws IOException if the disk fails
     */
    void read(Piece piece, RecordSink sink) throws IOException, Unusable;

    /** Returns the keys under which a service puts a list of these records, beyond the common ones such as {@code value}. */
    default Set<String> lists() {
        return Set.of();
    }

    /** What any record may leave in doubt: when it was, how long, who. */
    Set<Doubt> OF_ANY_FORM = Set.of(
            Doubt.ZONE_ASSUMED,
            Doubt.CLOCK_NOT_SET,
            Doubt.START_MISSING,
            Doubt.START_UNREADABLE,
            Doubt.DAY_AMBIGUOUS,
            Doubt.DAY_ONLY,
            Doubt.HOUR_SKIPPED,
            Doubt.HOUR_TWICE,
            Doubt.ZONE_UNKNOWN,
            Doubt.TIME_OF_A_SPREADSHEET,
            Doubt.ENDS_BEFORE_START,
            Doubt.DATE_DISAGREES,
            Doubt.TIMES_DISAGREE,
            Doubt.SAID_TWICE,
            Doubt.DURATION_NEGATIVE,
            Doubt.DURATION_UNREADABLE,
            Doubt.ID_MADE_UP,
            Doubt.SIDES_UNKNOWN,
            Doubt.PARTY_EMPTY);
}
