// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;
import org.monitoringconsent.recorder.text.Sentence;
import org.monitoringconsent.rule.TextFiles;

/** Tells that something in the archive gives no record; its message is fit for a report and holds no personal data. */
public final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private static final TextFiles TEXTS = TextFiles.of("unreadable", Unusable.class::getResourceAsStream);

    private final Kind kind;
    private final String place;
    private final transient Sentence why;

    /** Why, by the key of its text and what stands for {@code {0}}, {@code {1}} and so on. */
    Unusable(Kind kind, String place, String why, Object... values) {
        this(kind, place, said(why, values));
    }

    /**
     * Tells that nothing more can be had.
     *
     * @param place where in the file, for instance {@code line 12}, or {@link Origin#WHOLE_FILE}
     * @param why what is wrong, without a value out of the record
     */
    public Unusable(Kind kind, String place, Sentence why) {
        super(why.in(Locale.ENGLISH), null, false, false);
        this.kind = kind;
        this.place = place;
        this.why = why;
    }

    static Unusable damaged(String place, String why, Object... values) {
        return new Unusable(Kind.DAMAGED, place, why, values);
    }

    static Unusable hostile(String place, String why, Object... values) {
        return new Unusable(Kind.HOSTILE, place, why, values);
    }

    /** A reason by its key. */
    static Sentence said(String key, Object... values) {
        return Sentence.of(TEXTS, key, values);
    }

    /** Returns the same for another place. */
    Unusable at(String otherPlace) {
        return new Unusable(kind, otherPlace, why);
    }

    /** Returns the same for the place that this place is somewhere else. */
    Unusable moved(UnaryOperator<String> move) {
        return at(move.apply(place));
    }

    /** Returns the entry for the report, for the given file. */
    public UnreadableRecord in(Origin file) {
        return new UnreadableRecord(file.at(place), kind, why);
    }
}
