// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;

/** One end of a communication, as the record describes it. */
public final class Party {

    /** A party of whom the record says nothing. */
    public static final Party NOBODY = new Builder().build();

    /** A queue or a menu of the house in which a call ended that nobody answered. */
    public static final Party ONLY_A_QUEUE =
            new Builder().side(Side.CALLED).role(Role.QUEUE).build();

    private static final Comparator<Identifier> BY_SOURCE = Comparator.comparing(Identifier::source);
    private static final int SMALL = 4;

    private final Side side;
    private final Role role;
    private final List<Identifier> identifiers;
    private final boolean named;
    private final long fingerprint;

    private Party(Builder builder) {
        this.side = builder.side;
        this.role = builder.role;
        this.identifiers = inOrder(builder.fields.values());
        this.named = builder.named;
        this.fingerprint = Fingerprint.of(this);
    }

    /** The fields come in the order of their sources, the identifiers of one in that of the record. */
    private static List<Identifier> inOrder(Collection<List<Identifier>> fields) {
        Set<Identifier> all = new LinkedHashSet<>(SMALL);
        fields.forEach(all::addAll);
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        List<Identifier> sorted = new ArrayList<>(all);
        sorted.sort(BY_SOURCE);
        return List.copyOf(sorted);
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

    /** Returns the number that was dialled or shown; may be an extension. */
    public Optional<String> number() {
        return first(identifier -> identifier.source() == Source.NUMBER && !identifier.is(Form.ADDRESS));
    }

    /** Returns the extension, where the record names it apart from the number. */
    public Optional<String> extension() {
        return first(identifier -> identifier.source() == Source.EXTENSION);
    }

    /** Returns the device or account that carried the call, where the record names it. */
    public Optional<String> device() {
        return first(identifier -> identifier.source() == Source.DEVICE);
    }

    /** Returns the SIP or mail address without its scheme. */
    public Optional<String> address() {
        return identifiers.stream()
                .filter(identifier -> !identifier.domain().isEmpty())
                .map(identifier ->
                        identifier.is(Form.ADDRESS) ? identifier.text() : identifier.text() + "@" + identifier.domain())
                .findFirst();
    }

    /** Returns whether the record names the person; the name itself is not kept. */
    public boolean named() {
        return named;
    }

    /** Returns everything by which a register might know this party, the surest first. */
    public List<Identifier> identifiers() {
        return identifiers;
    }

    /** Returns a number that stands for all that this party says, as {@link Fingerprint} makes it. */
    public long fingerprint() {
        return fingerprint;
    }

    /** Returns the same party on another side. */
    public Party on(Side other) {
        Builder same = new Builder().side(other).role(role).named(named);
        identifiers.forEach(identifier -> same.add(identifier.source(), List.of(identifier)));
        return same.build();
    }

    private Optional<String> first(Predicate<Identifier> kind) {
        for (Identifier identifier : identifiers) {
            if (kind.test(identifier) && !identifier.text().isEmpty()) {
                return Optional.of(identifier.text());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Party that
                        && fingerprint == that.fingerprint
                        && side == that.side
                        && role == that.role
                        && named == that.named
                        && identifiers.equals(that.identifiers));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fingerprint);
    }

    /** Returns side and role only: a number is somebody's personal data. */
    @Override
    public String toString() {
        return "Party[side=" + side + ", role=" + role + "]";
    }

    /** Collects what a record says about a party; a text that says nothing counts as unsaid. */
    public static final class Builder {
        private Side side = Side.UNKNOWN;
        private Role role = Role.UNKNOWN;
        private final Map<Source, List<Identifier>> fields = new EnumMap<>(Source.class);
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

        /** Adds a number, or the address that carries it, such as {@code sip:2104@pbx.example}. */
        public Builder number(String value) {
            return add(Source.NUMBER, Identifier.in(Source.NUMBER, value));
        }

        /** Adds an extension. */
        public Builder extension(String value) {
            return add(Source.EXTENSION, Identifier.in(Source.EXTENSION, value));
        }

        /** Adds a device or account. */
        public Builder device(String value) {
            return add(Source.DEVICE, Identifier.in(Source.DEVICE, value));
        }

        /** Adds what the name of a channel says. */
        public Builder channel(String value) {
            return add(Source.DEVICE, Identifier.ofChannel(value));
        }

        /** Notes that a line carried it on which anybody may call: what it shows may be somebody else's. */
        public Builder throughALine() {
            return add(Source.DEVICE, List.of(new Identifier(Source.DEVICE, Form.WITHHELD, "", "")));
        }

        /** Adds a mail address. */
        public Builder address(String value) {
            return add(Source.ADDRESS, Identifier.in(Source.ADDRESS, value));
        }

        /** Adds the numbers in what else the record tells of the party; they count only where the house knows them. */
        public Builder mentioned(String value) {
            return add(Source.NUMBER, Identifier.mentionedIn(value));
        }

        /** Sets whether the record names the person. */
        public Builder named(boolean value) {
            named = value;
            return this;
        }

        /** Adds what a field names, where that was taken apart before. */
        public Builder identifiers(Source field, List<Identifier> found) {
            return add(field, found);
        }

        private Builder add(Source source, List<Identifier> found) {
            fields.computeIfAbsent(source, key -> new ArrayList<>()).addAll(found);
            return this;
        }

        /** Returns the party. */
        public Party build() {
            return new Party(this);
        }
    }
}
