// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.engine.MemoryUse;
import org.monitoringconsent.recorder.session.Answer;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Judgement;
import org.monitoringconsent.recorder.session.RecorderListener;

/**
 * Keeps what sessions decide: a listener that may be given to all sessions of a recorder.
 *
 * <pre>{@code
 * Session session = Session.of(engine, standing).listener(DecisionRecordKeeper.in(journal)).open("call-17");
 * }</pre>
 *
 * <p>A record is on its way to the disk before the session answers. When it cannot be kept, the session goes on, and the
 * next listener is told of the failure. Of each call that has not ended it remembers what was decided last.
 */
public final class DecisionRecordKeeper implements RecorderListener {

    private static final String VERSION = version();

    private final DecisionStore store;
    private final RecorderListener next;
    /** What was decided last on each call that goes on. */
    private final Map<String, Map<Activity, Judgement>> last = new ConcurrentHashMap<>();

    private DecisionRecordKeeper(DecisionStore store, RecorderListener next) {
        this.store = store;
        this.next = next;
    }

    /** Keeps records in a store. */
    public static DecisionRecordKeeper in(DecisionStore store) {
        return new DecisionRecordKeeper(store, new RecorderListener() {});
    }

    /** The same, and tells somebody else as well. */
    public DecisionRecordKeeper andTelling(RecorderListener other) {
        return new DecisionRecordKeeper(store, other);
    }

    /** The version of this library, as a record names it. */
    public static String version() {
        try (InputStream in = DecisionRecordKeeper.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the library must hold its version");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new IllegalStateException("the library must be readable", failure);
        }
    }

    @Override
    public void decided(String call, Answer answer) {
        Map<Activity, Judgement> before = last.getOrDefault(call, Map.of());
        List<ActivityDecision> decisions = new ArrayList<>();
        new TreeMap<>(answer.judgements()).forEach((activity, judgement) -> {
            Judgement known = before.get(activity);
            // The duties follow from the verdicts, since those of a session never change.
            if (known == null
                    || known.outcome() != judgement.outcome()
                    || !known.pairs().equals(judgement.pairs())) {
                decisions.add(ActivityDecision.of(judgement));
            }
        });
        if (answer.event().isPresent() || !answer.isNothing() || !decisions.isEmpty()) {
            keep(
                    call,
                    new DecisionRecord(
                            call, answer.received(), VERSION, answer.event(), answer.instructions(), decisions));
        }
        boolean over = answer.event().map(CallEvent::kind).equals(Optional.of(CallEvent.Kind.ENDED));
        if (over) {
            last.remove(call);
        } else {
            last.put(call, answer.judgements());
        }
        next.decided(call, answer);
    }

    private void keep(String call, DecisionRecord record) {
        try {
            store.append(record);
        } catch (DecisionRecordException failure) {
            next.failed(call, "keeping a record", failure);
        }
    }

    @Override
    public void dutiesMissing(String call, Judgement judgement) {
        next.dutiesMissing(call, judgement);
    }

    @Override
    public void failed(String call, String doing, Throwable cause) {
        next.failed(call, doing, cause);
    }

    @Override
    public void memory(MemoryUse use) {
        next.memory(use);
    }
}
