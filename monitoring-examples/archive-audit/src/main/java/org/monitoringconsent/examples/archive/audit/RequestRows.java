// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;

/**
 * Makes the short rows of {@link VerdictRows} of requests that were decided, with the same columns and the same second file, so that the
 * same questions can be asked of both: {@code call} and {@code doubts} are empty, and {@code place} says where the request stands.
 *
 * <p>Rows may be made by several threads at once; whoever makes them writes them in the order that is wanted.
 */
public final class RequestRows {

    private static final int USUAL = 256;
    private static final int MOST_REMEMBERED = 20_000;
    private static final int BYTES_OF_ONE = 1_000;

    /** Everything on which an answer depends but for who is asked about and the day between two editions. */
    private record Question(PackedRequest facts, Map<String, AttributeValue> attributes, Optional<LocalDate> law) {}

    @SuppressWarnings("ArrayRecordComponent") // Made once and only read.
    private record Made(byte[] end) {}

    private final RowText text;
    private final Answers answers;
    private final Hindsights hindsights;
    private final NavigableSet<LocalDate> changesOfLaw;
    private final Shared<Question, Made> made = new Shared<>(Remembered.fitting(MOST_REMEMBERED, BYTES_OF_ONE));
    private final AtomicLong judged = new AtomicLong();
    private final AtomicLong unreadable = new AtomicLong();

    /** Makes rows of what an engine decides; texts are in the language. */
    public RequestRows(MonitoringEngine engine, VerdictRows.Form form, Locale language) {
        this.text = new RowText(form);
        this.answers = new Answers(language);
        this.hindsights = new Hindsights(engine);
        this.changesOfLaw = Precedents.changesOfLaw(engine);
    }

    /** Returns what stands before all rows; may be nothing. */
    public byte[] start() {
        return text.start().toArray();
    }

    /**
     * Returns the row of a request, with its end of line.
     *
     * @param file the file in which it stands, empty where it has none
     * @param place where in the file
     * @param verdict what the engine decided about it
     */
    public byte[] judged(String file, String place, MonitoringRequest request, Verdict verdict) {
        judged.incrementAndGet();
        Question question = new Question(
                request.packed(), request.attributes(), Optional.ofNullable(changesOfLaw.floor(request.day())));
        Made known = made.get(question);
        if (known == null) {
            known = make(request, verdict);
            made.put(question, known);
        }
        Bytes row = new Bytes(USUAL);
        text.judged(row, "", file, place, request.day(), request.worker().id(), known.end());
        return row.toArray();
    }

    private Made make(MonitoringRequest request, Verdict verdict) {
        LocalDate day = request.day();
        PreparedCall asked = new PreparedCall(day, request.worker().id(), "", request, request, List.of(), Set.of());
        Hindsight hindsight = hindsights.of(asked, verdict, false);
        CaseOutcome outcome = new CaseOutcome(asked, 0, verdict, false, hindsight, List.of(), Set.of());
        Answers.Answer answer = answers.answer(outcome);
        synchronized (answers) {
            answers.add(answer, outcome);
        }
        return new Made(text.end(outcome, answer.id()));
    }

    /**
     * Returns the row of what could not be read.
     *
     * @param why a sentence
     */
    public byte[] unreadable(String file, String place, String why) {
        unreadable.incrementAndGet();
        Bytes row = new Bytes(USUAL);
        text.other(row, "unreadable", "", file, place, why);
        return row.toArray();
    }

    /** Returns the last row, of the type {@code complete}; asked when all others are made. */
    public byte[] complete() {
        return text.complete(judged.get(), 0, 0, unreadable.get()).toArray();
    }

    /** Returns what the rows refer to; complete when all rows are made. */
    public Answers answers() {
        return answers;
    }
}
