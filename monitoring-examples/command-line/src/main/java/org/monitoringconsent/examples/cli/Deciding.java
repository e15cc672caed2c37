// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * Decides the requests of an input on all processors and writes the verdicts in order.
 *
 * <p>Requests travel in batches, of which only a few are under way at once, so that memory stays constant; a batch ends
 * early when the input pauses, so that a program at the other end of a pipe gets its verdict at once.
 */
final class Deciding implements AutoCloseable {

    private static final int BATCH = 256;

    private final Judge judge;
    private final Answers answers;
    private final Console console;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(processors, Deciding::worker);
    private final Deque<Future<List<Output>>> underWay = new ArrayDeque<>();
    private long allowed;
    private long denied;
    private long unreadable;
    private boolean cutShort;

    Deciding(Judge judge, Answers answers, Console console) {
        this.judge = judge;
        this.answers = answers;
        this.console = console;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "deciding");
        thread.setDaemon(true);
        return thread;
    }

    /** Decides all requests of an input and returns how many there were. */
    long decide(String file, RequestTexts texts) throws IOException {
        long before = count();
        List<RequestText> batch = new ArrayList<>(BATCH);
        boolean heard = true;
        try {
            for (Optional<RequestText> text = texts.next(); text.isPresent() && heard; text = texts.next()) {
                batch.add(text.get());
                boolean pause = texts.wouldWait();
                if (batch.size() == BATCH || pause) {
                    submit(file, batch);
                    batch = new ArrayList<>(BATCH);
                    write(pause ? 0 : 2 * processors);
                    // Asking flushes too. Nobody reads any more after `| head`.
                    heard = !console.out().checkError();
                }
            }
            cutShort |= !heard && texts.next().isPresent();
        } finally {
            submit(file, batch);
            write(0);
        }
        return count() - before;
    }

    private void submit(String file, List<RequestText> batch) {
        underWay.add(workers.submit(
                () -> batch.stream().map(text -> decide(file, text)).toList()));
    }

    /** Writes finished batches until no more than so many are under way. */
    private void write(int left) {
        while (underWay.size() > left) {
            for (Output output : result(underWay.remove())) {
                allowed += output.kind == Kind.ALLOWED ? 1 : 0;
                denied += output.kind == Kind.DENIED ? 1 : 0;
                unreadable += output.kind == Kind.UNREADABLE ? 1 : 0;
                answers.write(output.bytes, output.kind != Kind.UNREADABLE);
            }
        }
    }

    private static List<Output> result(Future<List<Output>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInputException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Output decide(String file, RequestText text) {
        try {
            MonitoringRequest request = Inputs.read(text, judge.reader());
            Judge.Answer answer = judge.answer(request);
            Kind kind = answer.isAllowed() ? Kind.ALLOWED : Kind.DENIED;
            return new Output(kind, answers.decided(file, text.line(), request, answer));
        } catch (JsonRequestException e) {
            return unreadable(file, text, Inputs.sentence(text, e));
        } catch (BadInputException e) {
            return unreadable(file, text, e.sentence());
        }
    }

    private Output unreadable(String file, RequestText text, Sentence sentence) {
        return new Output(Kind.UNREADABLE, answers.unreadable(file, text.line(), sentence));
    }

    /** How many requests were allowed. */
    long allowed() {
        return allowed;
    }

    /** How many requests were denied. */
    long denied() {
        return denied;
    }

    /** How many requests could not be read. */
    long unreadable() {
        return unreadable;
    }

    /** Whether requests were left undecided because nobody reads any more. */
    boolean cutShort() {
        return cutShort;
    }

    private long count() {
        return allowed + denied + unreadable;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private enum Kind {
        ALLOWED,
        DENIED,
        UNREADABLE
    }

    /** What is written for one request. */
    private static final class Output {

        private final Kind kind;
        private final byte[] bytes;

        Output(Kind kind, byte[] bytes) {
            this.kind = kind;
            this.bytes = bytes;
        }
    }
}
