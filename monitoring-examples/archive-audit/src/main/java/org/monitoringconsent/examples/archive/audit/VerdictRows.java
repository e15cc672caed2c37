// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/**
 * Writes one short row for each call: where it stands, its day, the key of the worker, the decision, the rules that denied it, why
 * it is doubtful, and the id of its answer. What calls have in common stands once in a second file, the {@link Answers}:
 * activity, purpose, the grounds to allow, obligations, remedies, edition of the law, and all texts.
 *
 * <p>What is no verdict has a {@code type}: {@code unjudged}, {@code repeated}, {@code unreadable}, and last of all
 * {@code complete}, with how many there are. Rows without a last one of that type are those of an audit that did not come to its
 * end.
 */
public final class VerdictRows implements BatchListener<VerdictRows.Rows> {

    /** In which form the rows are written. */
    public enum Form {
        /** One JSON object on a line; what is empty is left out. */
        JSON_LINES,
        /** Comma-separated values under headings; several values of one column stand apart by blanks. */
        CSV
    }

    private static final int BYTES_OF_ROW = 224;

    private final OutputStream out;
    private final RowText text;
    private final Answers answers;
    private long judged;
    private long unjudged;
    private long repeated;
    private long unreadable;

    /** Writes to the given place, which stays the caller's to close; texts are in the language. */
    public VerdictRows(OutputStream out, Form form, Locale language) {
        this.out = out;
        this.text = new RowText(form);
        this.answers = new Answers(language);
        write(text.start());
    }

    /** Rows of some hundred calls, and what they have in common. */
    static final class Rows {
        private final Bytes text;
        private final Set<Shared> shared = new LinkedHashSet<>();
        private long judged;
        private long unjudged;
        private long repeated;
        private long unreadable;

        private Rows(int calls) {
            this.text = new Bytes(calls * BYTES_OF_ROW);
        }
    }

    /**
     * What calls with one outcome have in common.
     *
     * @param outcome what came out
     * @param end of a row, from the decision on
     * @param answer the answer
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once and only read.
    private record Shared(CaseOutcome outcome, byte[] end, Answers.Answer answer) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shared that && outcome == that.outcome;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(outcome);
        }
    }

    @Override
    public Rows prepare(Batch batch) {
        Rows rows = new Rows(batch.all().size());
        for (Object one : batch.all()) {
            if (one instanceof JudgedCall call) {
                rows.judged++;
                judged(rows, call);
            } else if (one instanceof Unjudged found) {
                rows.unjudged++;
                other(rows.text, "unjudged", found.record(), found.why().name());
            } else if (one instanceof Repeated found) {
                rows.repeated++;
                other(rows.text, "repeated", found.record(), "");
            } else if (one instanceof UnreadableRecord found) {
                rows.unreadable++;
                other(rows.text, "unreadable", "", found.origin(), found.kind().name());
            }
        }
        return rows;
    }

    @Override
    public void take(Rows rows) {
        judged += rows.judged;
        unjudged += rows.unjudged;
        repeated += rows.repeated;
        unreadable += rows.unreadable;
        rows.shared.forEach(shared -> answers.add(shared.answer(), shared.outcome()));
        write(rows.text);
    }

    /** Writes the last row, of the type {@code complete}. */
    public void complete() {
        write(text.complete(judged, unjudged, repeated, unreadable));
    }

    /** Returns what the rows refer to; complete when the audit is. */
    public Answers answers() {
        return answers;
    }

    private void write(Bytes rows) {
        try {
            rows.writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException("the row cannot be written", failed);
        }
    }

    private void judged(Rows rows, JudgedCall call) {
        Shared shared = call.outcome().row(this::shared);
        rows.shared.add(shared);
        CallRecord record = call.record();
        Origin origin = record.origin();
        text.judged(rows.text, record.id(), origin.file(), origin.place(), call.day(), call.worker(), shared.end());
    }

    private void other(Bytes rows, String type, CallRecord record, String why) {
        other(rows, type, record.id(), record.origin(), why);
    }

    private void other(Bytes rows, String type, String call, Origin origin, String why) {
        text.other(rows, type, call, origin.file(), origin.place(), why);
    }

    private Shared shared(CaseOutcome outcome) {
        Answers.Answer answer = answers.answer(outcome);
        return new Shared(outcome, text.end(outcome, answer.id()), answer);
    }
}
