// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** What the monitoring is for. */
@DomainStyle.OfEmptyable
@Value.Immutable
public abstract class MonitoringPurpose implements WithMonitoringPurpose {
    MonitoringPurpose() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the one of which nothing is stated. */
    public static MonitoringPurpose empty() {
        return ImmutableMonitoringPurpose.of();
    }

    /** Returns the category of the purpose; unstated, it is read as UNSPECIFIED. */
    public abstract Optional<PurposeCategory> category();

    /** Returns the purpose in the words of the employer, for the record only; no rule reads it and no text form shows it. */
    @Value.Redacted
    public abstract Optional<String> statement();

    /** Collects the facts of a purpose. */
    public static final class Builder extends ImmutableMonitoringPurpose.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<MonitoringPurpose> {
        @Override
        MonitoringPurpose in(MonitoringRequest request) {
            return request.purpose();
        }

        @Override
        Object[] values(MonitoringPurpose from) {
            return new Object[] {from.category(), from.statement()};
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.purpose(
                    builder().category(next.value()).statement(next.value()).build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.purpose(from.purpose());
        }
    }
}
