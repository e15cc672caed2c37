// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.rule.Obligation;

/**
 * One thing that a recorder has to do now.
 *
 * @param kind what to do
 * @param activity what it is about: RECORD for the recording itself, otherwise what a supervisor or an analysis does
 * @param parties whose sound is masked or erased (empty: everybody's), to whom it is announced, or about whom somebody is told
 * @param since for ERASE the first moment
 * @param until for ERASE the end, exclusive; later moments are not concerned
 * @param obligation for SIGNAL, ANNOUNCE and NOTIFY the obligation that asks for it; empty where an announcement would open
 *     what is closed
 * @param to for NOTIFY who is to be told
 * @param asking for ANNOUNCE whether the parties must be asked to agree, because being told alone would not do
 */
public record Instruction(
        Kind kind,
        Activity activity,
        Set<String> parties,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Obligation> obligation,
        Optional<String> to,
        boolean asking) {

    /** What to do. Instructions of one answer come in this order. */
    public enum Kind {
        /** Keep nothing from now on; it is over. */
        STOP,
        /** Keep nothing from now on; it may go on later. For what a supervisor does: cut them off. */
        PAUSE,
        /** Go on, and leave somebody's sound out. */
        MASK,
        /** Erase what was kept between two moments. */
        ERASE,
        /** Give the tone, lamp or icon. */
        SIGNAL,
        /** Go on and keep everything. For what a supervisor or an analysis does: let it happen. */
        RECORD,
        /** Play the announcement. */
        ANNOUNCE,
        /** Tell whoever took an obligation on that it is due on this call. */
        NOTIFY
    }

    /** Copies the set. */
    public Instruction {
        parties = Set.copyOf(parties);
    }

    static Instruction of(Keeping keeping, Activity activity) {
        Kind kind = switch (keeping.mode()) {
            case OFF -> Kind.STOP;
            case PAUSED -> Kind.PAUSE;
            case MASKED -> Kind.MASK;
            case FULL -> Kind.RECORD;
        };
        return new Instruction(
                kind,
                activity,
                keeping.masked(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Instruction erase(Activity activity, History.Excess excess) {
        return new Instruction(
                Kind.ERASE,
                activity,
                excess.parties(),
                Optional.of(excess.since()),
                Optional.of(excess.until()),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Instruction signal(Activity activity, Obligation obligation) {
        return new Instruction(
                Kind.SIGNAL,
                activity,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(obligation),
                Optional.empty(),
                false);
    }

    static Instruction announce(Activity activity, String party, Optional<Obligation> obligation, boolean asking) {
        return new Instruction(
                Kind.ANNOUNCE,
                activity,
                Set.of(party),
                Optional.empty(),
                Optional.empty(),
                obligation,
                Optional.empty(),
                asking);
    }

    static Instruction notify(Activity activity, Obligation obligation, String to, Set<String> parties) {
        return new Instruction(
                Kind.NOTIFY,
                activity,
                parties,
                Optional.empty(),
                Optional.empty(),
                Optional.of(obligation),
                Optional.of(to),
                false);
    }

    /** What to do and when; whom it is about stays out. */
    @Override
    public String toString() {
        return kind
                + " "
                + activity
                + since.map(moment -> " since " + moment).orElse("")
                + until.map(moment -> " until " + moment).orElse("")
                + obligation.map(code -> " " + code).orElse("");
    }
}
