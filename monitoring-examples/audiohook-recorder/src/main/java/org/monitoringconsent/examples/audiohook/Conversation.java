// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.CallKeeper;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.recording.House;
import org.monitoringconsent.recorder.session.Answer;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Instruction;
import org.monitoringconsent.recorder.session.Masking;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;
import org.monitoringconsent.recorder.session.Session;

/** One conversation, which outlives a connection that is lost: what its session says is to be done is done by the connection. */
final class Conversation {

    /** Who carries the sound now. */
    interface Carrier {
        /** What may be kept may have changed. */
        void follow();
    }

    private final String id;
    private final Clock clock;
    private final Announcer announcer;
    private final CallKeeper keeper;
    private final String customer;
    private final Optional<String> worker;
    private volatile @Nullable Carrier carrier;
    private volatile boolean ended;

    /** A conversation that begins. */
    Conversation(
            String id,
            Optional<Participant> worker,
            Participant customer,
            Path folder,
            Clock clock,
            Announcer announcer,
            RecorderListener listener) {
        this.id = id;
        this.clock = clock;
        this.announcer = announcer;
        this.customer = customer.id();
        this.worker = worker.map(Participant::id);
        Session session = House.sessions(clock, Masking.EACH_PARTY, listener).open(id);
        Instant now = clock.instant();
        this.keeper = new CallKeeper(session, now, folder);
        worker.ifPresent(party -> on(CallEvent.joined(now, party)));
        on(CallEvent.joined(now, customer));
        on(CallEvent.started(now));
    }

    /** Is carried by another connection from now on, or by none. */
    void carry(@Nullable Carrier other) {
        carrier = other;
    }

    /** Whether this connection carries it. */
    boolean isCarriedBy(Carrier other) {
        return carrier == other;
    }

    /** Takes what happened. */
    void learn(CallEvent event) {
        if (!ended) {
            on(event);
            Carrier now = carrier;
            if (now != null) {
                now.follow();
            }
        }
    }

    void look() {
        if (!ended) {
            announcements(keeper.look());
            Carrier now = carrier;
            if (now != null) {
                now.follow();
            }
        }
    }

    private void on(CallEvent event) {
        announcements(keeper.on(event));
    }

    private void announcements(Answer answer) {
        for (Instruction instruction : answer.of(Instruction.Kind.ANNOUNCE)) {
            if (instruction.activity() == Activity.RECORD) {
                Set<String> parties = instruction.parties();
                announcer.announce(
                        id, parties, instruction.asking(), () -> learn(CallEvent.announced(clock.instant(), parties)));
            }
        }
    }

    /** Whether any sound may be kept now. */
    boolean mayHear() {
        return !keeper.keeping().isNothing();
    }

    /** The sound of one side; that of the inner one is of nobody who is known while no worker is. */
    void sound(boolean internal, Instant from, short[] samples) {
        keeper.sound(internal ? worker.orElse(CallKeeper.EVERYBODY) : customer, from, samples);
    }

    String id() {
        return id;
    }

    CallReport end() {
        if (!ended) {
            on(CallEvent.ended(clock.instant()));
            ended = true;
        }
        return keeper.close();
    }
}
