// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The communication that is observed. */
@Value.Immutable
public abstract class Communication implements WithCommunication {
    Communication() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the means of communication. */
    public abstract Channel channel();

    /** Returns whose line or system carries it. */
    public abstract Line line();

    /** Returns whether it is business or personal. */
    public abstract Optional<Nature> nature();

    /** Returns whether it is between workers of the same employer. */
    public abstract Optional<Boolean> internal();

    /** Returns whether it came in from the other party. */
    public abstract Optional<Boolean> incoming();

    /** Returns what the employer promised about private use. */
    public abstract Optional<PrivacyPromise> privacyPromise();

    /** Returns the protected office that one side holds. */
    public abstract Optional<ProtectedFunction> protectedFunction();

    /** Returns whether whoever the protected function protects has agreed to this very use. */
    public abstract Optional<Boolean> protectionWaived();

    /** Returns whether a sender or recipient hands it over or shows it of their own accord. */
    public abstract Optional<Boolean> sharedByParty();

    /** Returns who agreed to the interception itself. */
    public abstract Optional<Consent> consent();

    /** Returns the country of the other party. */
    public abstract Optional<CountryCode> otherPartyCountry();

    /** Returns the region of that country in which the other party is. */
    public abstract Optional<RegionCode> otherPartyRegion();

    /** Returns whether the other party was told. */
    public abstract Optional<Boolean> otherPartyNotified();

    /** Returns whether the other party objected. */
    public abstract Optional<Boolean> otherPartyObjected();

    /** Returns what happens to payment card data. */
    public abstract Optional<CardData> cardData();

    /** Returns whether special categories of data are captured. */
    public abstract Optional<DataCapture> specialCategory();

    /** Returns whether data on offences are captured. */
    public abstract Optional<DataCapture> offenceData();

    /** Returns whether a national identification number is captured. */
    public abstract Optional<DataCapture> nationalNumber();

    /** Returns whether this conversation is inside a statutory recording duty. */
    public abstract Optional<Boolean> withinRecordingDuty();

    /** Collects the facts of a communication. */
    public static final class Builder extends ImmutableCommunication.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Communication> {
        @Override
        @Nullable
        Communication in(MonitoringRequest request) {
            return request.communication().orElse(null);
        }

        @Override
        Object[] values(Communication from) {
            return new Object[] {
                from.channel(),
                from.line(),
                from.nature(),
                from.internal(),
                from.incoming(),
                from.privacyPromise(),
                from.protectedFunction(),
                from.protectionWaived(),
                from.sharedByParty(),
                from.consent(),
                from.otherPartyCountry(),
                from.otherPartyRegion(),
                from.otherPartyNotified(),
                from.otherPartyObjected(),
                from.cardData(),
                from.specialCategory(),
                from.offenceData(),
                from.nationalNumber(),
                from.withinRecordingDuty()
            };
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.communication(builder()
                    .channel(next.given())
                    .line(next.given())
                    .nature(next.value())
                    .internal(next.value())
                    .incoming(next.value())
                    .privacyPromise(next.value())
                    .protectedFunction(next.value())
                    .protectionWaived(next.value())
                    .sharedByParty(next.value())
                    .consent(next.value())
                    .otherPartyCountry(next.value())
                    .otherPartyRegion(next.value())
                    .otherPartyNotified(next.value())
                    .otherPartyObjected(next.value())
                    .cardData(next.value())
                    .specialCategory(next.value())
                    .offenceData(next.value())
                    .nationalNumber(next.value())
                    .withinRecordingDuty(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.communication(from.communication());
        }
    }
}
