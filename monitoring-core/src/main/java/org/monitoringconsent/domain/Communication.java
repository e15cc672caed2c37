package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

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
}
