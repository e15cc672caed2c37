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
}
