package org.monitoringconsent.examples.archive.record;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One end of a communication, as the record describes it. */
public final class Party {

    /** A party of whom the record says nothing. */
    public static final Party NOBODY = new Builder().build();

    private final Side side;
    private final Role role;
    private final Optional<String> number;
    private final Optional<String> extension;
    private final Optional<String> device;
    private final Optional<String> address;
    private final boolean named;

    private Party(Builder builder) {
        this.side = builder.side;
        this.role = builder.role;
        this.number = builder.number;
        this.extension = builder.extension;
        this.device = builder.device;
        this.address = builder.address;
        this.named = builder.named;
    }

    /** Starts a party. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns which end of the call it was. */
    public Side side() {
        return side;
    }

    /** Returns what the record says it is. */
    public Role role() {
        return role;
    }

    /** Returns the number that was dialled or shown, as written in the record; may be an extension. */
    public Optional<String> number() {
        return number;
    }

    /** Returns the extension, where the record names it apart from the number. */
    public Optional<String> extension() {
        return extension;
    }

    /** Returns the device or account that carried the call, where the record names it. */
    public Optional<String> device() {
        return device;
    }

    /** Returns the SIP or mail address without its scheme. */
    public Optional<String> address() {
        return address;
    }

    /** Returns whether the record names the person; the name itself is not kept. */
    public boolean named() {
        return named;
    }

    /** Returns whether there is nothing by which this party could be recognised. */
    public boolean anonymous() {
        return identifiers().findAny().isEmpty();
    }

    /** Returns everything by which a register might know this party, the surest first. */
    public Stream<String> identifiers() {
        return Stream.of(device, extension, number, address)
                .flatMap(Optional::stream)
                .distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party that
                && side == that.side
                && role == that.role
                && named == that.named
                && number.equals(that.number)
                && extension.equals(that.extension)
                && device.equals(that.device)
                && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(side, role, number, extension, device, address, named);
    }

    /** Returns side and role only: a number is somebody's personal data. */
    @Override
    public String toString() {
        return "Party[side=" + side + ", role=" + role + "]";
    }

    /** Collects what a record says about a party; blank texts count as unsaid. */
    public static final class Builder {
        private Side side = Side.UNKNOWN;
        private Role role = Role.UNKNOWN;
        private Optional<String> number = Optional.empty();
        private Optional<String> extension = Optional.empty();
        private Optional<String> device = Optional.empty();
        private Optional<String> address = Optional.empty();
        private boolean named;

        private Builder() {}

        /** Sets which end of the call it was. */
        public Builder side(Side value) {
            side = value;
            return this;
        }

        /** Sets what the record says it is. */
        public Builder role(Role value) {
            role = value;
            return this;
        }

        /** Sets the number. */
        public Builder number(String value) {
            number = said(value);
            return this;
        }

        /** Sets the extension. */
        public Builder extension(String value) {
            extension = said(value);
            return this;
        }

        /** Sets the device. */
        public Builder device(String value) {
            device = said(value);
            return this;
        }

        /** Sets the address. */
        public Builder address(String value) {
            address = said(value);
            return this;
        }

        /** Sets whether the record names the person. */
        public Builder named(boolean value) {
            named = value;
            return this;
        }

        /** Returns the party. */
        public Party build() {
            return new Party(this);
        }

        private static Optional<String> said(String value) {
            return Optional.of(value.strip()).filter(text -> !text.isEmpty());
        }
    }
}
