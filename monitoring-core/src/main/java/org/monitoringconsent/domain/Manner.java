// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How the monitoring is carried out. */
@DomainStyle.OfEmptyable
@Value.Immutable
public abstract class Manner implements WithManner {
    Manner() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the one of which nothing is stated. */
    public static Manner empty() {
        return ImmutableManner.of();
    }

    /** Returns how much is monitored. */
    public abstract Optional<Extent> extent();

    /** Returns the day on which the monitoring ends; unstated, it is not limited in time. */
    public abstract Optional<LocalDate> endsOn();

    /** Returns whether it is designed so that the worker does not know. */
    public abstract Optional<Boolean> covert();

    /** Returns who carries it out. */
    public abstract Optional<Operator> operator();

    /** Returns whether it is done for the employer. */
    public abstract Optional<Boolean> forEmployer();

    /**
     * Returns whether it works on a recording, an archive or an export already held outside the transmission system; a
     * mailbox on the mail server is still inside.
     */
    public abstract Optional<Boolean> storedCopy();

    /** Returns whether there is a working procedure to stop and erase. */
    public abstract Optional<Boolean> stopsWhenPersonal();

    /** Returns whether the caller's own sound is kept while the caller is on hold; hold music alone is not. */
    public abstract Optional<Boolean> recordsHold();

    /** Returns whether a camera also records sound. */
    public abstract Optional<Boolean> recordsSound();

    /** Returns whose voice, face or words are analysed. */
    public abstract Optional<Subject> subject();

    /** Returns how far people are recognised by their bodies. */
    public abstract Optional<Biometric> biometric();

    /**
     * Returns whether the AI system was in service before the day on which the duties for high-risk systems began, and has
     * not changed significantly since.
     */
    public abstract Optional<Boolean> legacyAiSystem();

    /** Returns whether emotions are read from voice tone, face or typing rhythm rather than from text alone. */
    public abstract Optional<Boolean> emotionFromBiometrics();

    /** Returns the exemption claimed for recognising emotions. */
    public abstract Optional<EmotionExemption> emotionExemption();

    /** Returns who takes the decisions that follow. */
    public abstract Optional<DecisionMaking> decision();

    /** Returns whether a last day is stated. */
    public boolean timeLimited() {
        return endsOn().isPresent();
    }

    /** Collects the facts of a manner. */
    public static final class Builder extends ImmutableManner.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Manner> {
        @Override
        Manner in(MonitoringRequest request) {
            return request.manner();
        }

        @Override
        Object[] values(Manner from) {
            return new Object[] {
                from.extent(),
                from.endsOn(),
                from.timeLimited(),
                from.covert(),
                from.operator(),
                from.forEmployer(),
                from.storedCopy(),
                from.stopsWhenPersonal(),
                from.recordsHold(),
                from.recordsSound(),
                from.subject(),
                from.biometric(),
                from.legacyAiSystem(),
                from.emotionFromBiometrics(),
                from.emotionExemption(),
                from.decision()
            };
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.manner(builder()
                    .extent(next.value())
                    .endsOn(next.value())
                    .covert(next.value())
                    .operator(next.value())
                    .forEmployer(next.value())
                    .storedCopy(next.value())
                    .stopsWhenPersonal(next.value())
                    .recordsHold(next.value())
                    .recordsSound(next.value())
                    .subject(next.value())
                    .biometric(next.value())
                    .legacyAiSystem(next.value())
                    .emotionFromBiometrics(next.value())
                    .emotionExemption(next.value())
                    .decision(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.manner(from.manner());
        }
    }
}
