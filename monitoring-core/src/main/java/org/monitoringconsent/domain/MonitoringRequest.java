// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * One question: may this act of monitoring be done, or may the employer act on what it brought?
 *
 * <p>Without {@link #use()} it asks whether the material may be obtained, with it whether it may be acted on. Building
 * one throws {@link RequestShapeException} with everything that is wrong with its shape.
 */
@Value.Immutable
public abstract class MonitoringRequest implements WithMonitoringRequest {
    MonitoringRequest() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day of the act. */
    public abstract LocalDate day();

    /** Returns what is done. */
    public abstract Activity activity();

    /** Returns what it is done for. */
    @Value.Default
    public MonitoringPurpose purpose() {
        return MonitoringPurpose.empty();
    }

    /** Returns the worker whose communication or conduct is observed. */
    public abstract Worker worker();

    /** Returns the communication that is observed. */
    public abstract Optional<Communication> communication();

    /** Returns how it is done. */
    @Value.Default
    public Manner manner() {
        return Manner.empty();
    }

    /** Returns the employer on whose behalf it is done. */
    public abstract Employer employer();

    /** Returns the assessments, consents and paperwork in place. */
    @Value.Default
    public Safeguards safeguards() {
        return Safeguards.empty();
    }

    /** Returns what the worker is suspected of. */
    @Value.Default
    public Suspicion suspicion() {
        return Suspicion.empty();
    }

    /** Returns where existing material comes from. */
    @Value.Default
    public Source source() {
        return Source.empty();
    }

    /** Returns the act on the material; empty when the question is whether it may be obtained. */
    public abstract Optional<Use> use();

    /** Returns the look-up of records. */
    public abstract Optional<RecordCheck> recordCheck();

    /** Returns the facts that a rule set brings along, sorted by name. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract SortedMap<String, AttributeValue> attributes();

    /** Returns the enumerated facts in packed form, read once when the request is built. */
    @Value.Derived
    @Value.Auxiliary
    public PackedRequest packed() {
        return PackedRequest.of(this);
    }

    /**
     * Returns a copy in which a fact has a value, such as {@code with(Facts.NATURE, Nature.PERSONAL)}.
     *
     * @throws IllegalArgumentException when the fact belongs to a part that this request does not have
     * @throws RequestShapeException when the changed request would not be well-formed
     */
    public <V> MonitoringRequest with(Fact<V> fact, V value) {
        return Objects.requireNonNull(fact, "a fact must be given").change(this, value);
    }

    /**
     * Returns a copy that does not state a fact.
     *
     * @throws IllegalArgumentException when the fact is required, or belongs to a part that this request does not have
     */
    public MonitoringRequest without(Fact<?> fact) {
        return Objects.requireNonNull(fact, "a fact must be given").leaveOut(this);
    }

    @Value.Check
    void check() {
        RequestShape.require(this);
    }

    /** Collects the facts of a request. */
    public static final class Builder extends ImmutableMonitoringRequest.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<MonitoringRequest> {
        @Override
        MonitoringRequest in(MonitoringRequest request) {
            return request;
        }

        @Override
        Object[] values(MonitoringRequest from) {
            return new Object[] {from.day(), from.activity()};
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.day(next.given()).activity(next.given());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.day(from.day()).activity(from.activity());
        }
    }
}
