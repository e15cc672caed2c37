// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

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

    private static final int USUAL = 1 << 16;
    private static final String HEADINGS = "type,call,file,place,day,worker,decision,rules,doubts,answer,why\n";

    private final OutputStream out;
    private final Form form;
    private final Answers answers;
    private long judged;
    private long unjudged;
    private long repeated;
    private long unreadable;

    /** Writes to the given place, which stays the caller's to close; texts are in the language. */
    public VerdictRows(OutputStream out, Form form, Locale language) {
        this.out = out;
        this.form = form;
        this.answers = new Answers(language);
        if (form == Form.CSV) {
            write(new Bytes(HEADINGS.length()).plain(HEADINGS));
        }
    }

    /** Rows of some hundred calls, and what they have in common. */
    static final class Rows {
        private final Bytes text = new Bytes(USUAL);
        private final Set<Shared> shared = new LinkedHashSet<>();
        private long judged;
        private long unjudged;
        private long repeated;
        private long unreadable;
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
        Rows rows = new Rows();
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
        Bytes row = new Bytes(USUAL);
        if (form == Form.CSV) {
            row.plain("complete,,,,,,,,,,judged=%d unjudged=%d repeated=%d unreadable=%d%n"
                    .formatted(judged, unjudged, repeated, unreadable)
                    .replace("\r", ""));
        } else {
            row.plain("{\"type\":\"complete\",\"judged\":%d,\"unjudged\":%d,\"repeated\":%d,\"unreadable\":%d}"
                            .formatted(judged, unjudged, repeated, unreadable))
                    .add('\n');
        }
        write(row);
    }

    /** Returns what the rows refer to; complete when the audit is. */
    public Answers answers() {
        return answers;
    }

    private void write(Bytes text) {
        try {
            text.writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException("the row cannot be written", failed);
        }
    }

    private void judged(Rows rows, JudgedCall call) {
        Shared shared = call.outcome().row(this::shared);
        rows.shared.add(shared);
        CallRecord record = call.record();
        Bytes text = rows.text;
        if (form == Form.CSV) {
            text.add(',').csv(record.id());
            origin(text, record.origin());
            text.add(',').plain(call.day().toString()).add(',').csv(call.worker());
        } else {
            text.plain("{\"call\":").json(record.id());
            origin(text, record.origin());
            text.plain(",\"day\":\"")
                    .plain(call.day().toString())
                    .plain("\",\"worker\":")
                    .json(call.worker());
        }
        text.add(shared.end());
    }

    private void origin(Bytes text, Origin origin) {
        if (form == Form.CSV) {
            text.add(',').csv(origin.file()).add(',').csv(origin.place());
        } else {
            text.plain(",\"file\":").json(origin.file()).plain(",\"place\":").json(origin.place());
        }
    }

    private void other(Bytes text, String type, CallRecord record, String why) {
        other(text, type, record.id(), record.origin(), why);
    }

    private void other(Bytes text, String type, String call, Origin origin, String why) {
        if (form == Form.CSV) {
            text.plain(type).add(',').csv(call);
            origin(text, origin);
            text.plain(",,,,,,,").plain(why).add('\n');
            return;
        }
        text.plain("{\"type\":\"").plain(type).add('"');
        if (!call.isEmpty()) {
            text.plain(",\"call\":").json(call);
        }
        origin(text, origin);
        if (!why.isEmpty()) {
            text.plain(",\"why\":").json(why);
        }
        text.plain("}\n");
    }

    private Shared shared(CaseOutcome outcome) {
        Answers.Answer answer = answers.answer(outcome);
        String decision = outcome.verdict().decision().name();
        List<String> rules = outcome.verdict().isDenied() ? rules(outcome.verdict()) : List.of();
        List<String> doubts = doubts(outcome);
        String end = form == Form.CSV
                ? ",%s,%s,%s,%s,\n".formatted(decision, String.join(" ", rules), String.join(" ", doubts), answer.id())
                : ",\"decision\":\"%s\"%s%s,\"answer\":\"%s\"}\n"
                        .formatted(decision, list("rules", rules), list("doubts", doubts), answer.id());
        return new Shared(outcome, end.getBytes(StandardCharsets.UTF_8), answer);
    }

    private static String list(String key, List<String> words) {
        return words.isEmpty() ? "" : ",\"" + key + "\":[\"" + String.join("\",\"", words) + "\"]";
    }

    /** The rules that decided: the denying ones, or the grounds. */
    static List<String> rules(Verdict verdict) {
        Effect deciding = verdict.isDenied() ? Effect.DENIES : Effect.GROUNDS;
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == deciding)
                .map(Reason::rule)
                .map(rule -> rule.value())
                .distinct()
                .toList();
    }

    private static List<String> doubts(CaseOutcome outcome) {
        return Stream.<Enum<?>>concat(
                        outcome.asked().doubts().stream(),
                        outcome.recordDoubts().stream().filter(Doubt::grave))
                .map(Enum::name)
                .distinct()
                .toList();
    }
}
