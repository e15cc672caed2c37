package org.monitoringconsent.examples.archive.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;

/**
 * One communication as an archive's record describes it, in words common to all formats.
 *
 * @param origin where the record stands
 * @param id the record's own identifier of the communication
 * @param joins identifiers that every record of the same communication shares with another one of it
 * @param channels names of the channels that carried it to whoever answered, each of one call only
 * @param related identifiers of other communications or of other copies
 * @param start when it began, where the record says so
 * @param end when it ended, where the record says so apart from the duration
 * @param duration how long it lasted, where the record says so
 * @param direction which way it went
 * @param channel how the people spoke or wrote
 * @param answered whether somebody answered
 * @param stored whether sound, pictures or text were kept, beyond the record itself
 * @param parties who took part
 * @param capture what the recorder did, in order
 * @param holds when somebody was put on hold, in order
 * @param bases lawful bases filed with the record
 * @param announced whether the other party was told of the recording on this call
 * @param objected whether a party asked not to be recorded
 * @param tags short marks that people or systems put on the call, for instance a wrap-up code
 * @param acts what else the record shows to have been done with the communication, for instance that it was transcribed
 * @param observation whether the record is about such an act alone and no communication of its own
 * @param doubts what whoever relies on the record should know
 */
public record CallRecord(
        Origin origin,
        String id,
        Set<String> joins,
        Set<String> channels,
        List<String> related,
        Optional<CallTime> start,
        Optional<Instant> end,
        Optional<Duration> duration,
        Direction direction,
        Channel channel,
        Known answered,
        Known stored,
        List<Party> parties,
        List<CaptureEvent> capture,
        List<HoldEvent> holds,
        List<LawfulBasis> bases,
        Known announced,
        Known objected,
        List<String> tags,
        Set<Activity> acts,
        boolean observation,
        Set<Doubt> doubts) {

    /** Starts a record. */
    public static Builder at(Origin origin) {
        return new Builder(origin);
    }

    /** Returns the parties on one side. */
    public Stream<Party> onSide(Side side) {
        return parties.stream().filter(party -> party.side() == side);
    }

    /** Returns whether the recorder masked or paused at least once. */
    public boolean suppressedAtLeastOnce() {
        return capture.stream().anyMatch(CaptureEvent::suppresses);
    }

    /** Returns whether the record counts as one of a recording; where that was not understood, it does. */
    public boolean countsAsStored() {
        return stored.isYes() || doubts.contains(Doubt.RECORDING_UNCLEAR);
    }

    /** Returns a builder that holds all that this record says. */
    public Builder toBuilder() {
        Builder builder = new Builder(origin);
        builder.id = doubts.contains(Doubt.ID_MADE_UP) ? "" : id;
        builder.joins.addAll(joins);
        builder.channels.addAll(channels);
        builder.related.addAll(related);
        builder.start = start;
        builder.end = end;
        builder.duration = duration;
        builder.direction = direction;
        builder.channel = channel;
        builder.answered = answered;
        builder.stored = stored;
        builder.parties.addAll(parties);
        builder.capture.addAll(capture);
        builder.holds.addAll(holds);
        builder.bases.addAll(bases);
        builder.announced = announced;
        builder.objected = objected;
        builder.tags.addAll(tags);
        builder.acts.addAll(acts);
        builder.observation = observation;
        builder.doubts.addAll(doubts);
        return builder;
    }

    /** Returns where the record stands and of what kind it is, without a word about people. */
    @Override
    public String toString() {
        return "CallRecord[" + origin.file() + ", " + origin.place() + ", " + channel + "]";
    }

    /** Collects what a record says; everything not set is unknown. */
    public static final class Builder {
        private static final int LONGEST_MARK = 300;
        private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);
        private final Origin origin;
        private String id = "";
        private final Set<String> joins = new LinkedHashSet<>();
        private final Set<String> channels = new LinkedHashSet<>();
        private final List<String> related = new ArrayList<>();
        private Optional<CallTime> start = Optional.empty();
        private Optional<Instant> end = Optional.empty();
        private Optional<Duration> duration = Optional.empty();
        private Direction direction = Direction.UNKNOWN;
        private Channel channel = Channel.CALL;
        private Known answered = Known.UNKNOWN;
        private Known stored = Known.UNKNOWN;
        private final List<Party> parties = new ArrayList<>();
        private final List<CaptureEvent> capture = new ArrayList<>();
        private final List<HoldEvent> holds = new ArrayList<>();
        private final List<LawfulBasis> bases = new ArrayList<>();
        private Known announced = Known.UNKNOWN;
        private Known objected = Known.UNKNOWN;
        private final List<String> tags = new ArrayList<>();
        private final Set<Activity> acts = EnumSet.noneOf(Activity.class);
        private boolean observation;
        private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

        private Builder(Origin origin) {
            this.origin = origin;
        }

        /** Sets the identifier; a blank one counts as none. */
        public Builder id(String value) {
            id = Unsaid.is(value) ? "" : cut(value.strip());
            return this;
        }

        /** Adds an identifier that other records of the same communication carry as well; a blank one counts as none. */
        public Builder joins(String value) {
            if (!Unsaid.is(value)) {
                joins.add(cut(value.strip()));
            }
            return this;
        }

        /** Adds the name of a channel; a blank one counts as none. */
        public Builder channelName(String value) {
            if (!Unsaid.is(value)) {
                channels.add(value.strip());
            }
            return this;
        }

        /** Adds the identifier of another communication or copy; a blank one counts as none. */
        public Builder related(String value) {
            addUnlessBlank(related, value);
            return this;
        }

        /** Sets the start. */
        public Builder start(CallTime value) {
            start = Optional.of(value);
            return this;
        }

        /** Sets the end, of several the last. */
        public Builder end(Instant value) {
            end = end.filter(known -> known.isAfter(value)).or(() -> Optional.of(value));
            return this;
        }

        /** Sets the duration. */
        public Builder duration(Duration value) {
            duration = Optional.of(value);
            return this;
        }

        /** Sets the direction. */
        public Builder direction(Direction value) {
            direction = value;
            return this;
        }

        /** Sets the channel. */
        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        /** Sets whether somebody answered. */
        public Builder answered(Known value) {
            answered = value;
            return this;
        }

        /** Sets whether a recording or text was kept. */
        public Builder stored(Known value) {
            stored = value;
            return this;
        }

        /** Adds a party. */
        public Builder party(Party value) {
            parties.add(value);
            return this;
        }

        /** Puts these parties in the place of all others. */
        public Builder parties(List<Party> value) {
            parties.clear();
            parties.addAll(value);
            doubts.remove(Doubt.SIDES_UNKNOWN);
            return this;
        }

        /** Adds a step of the recorder. */
        public Builder capture(CaptureEvent value) {
            capture.add(value);
            return this;
        }

        /** Adds a hold event. */
        public Builder hold(HoldEvent value) {
            holds.add(value);
            return this;
        }

        /** Adds a lawful basis. */
        public Builder basis(LawfulBasis value) {
            bases.add(value);
            return this;
        }

        /** Sets whether the other party was told. */
        public Builder announced(Known value) {
            announced = value;
            return this;
        }

        /** Sets whether a party asked not to be recorded. */
        public Builder objected(Known value) {
            objected = value;
            return this;
        }

        /** Adds a mark; a blank one counts as none. */
        public Builder tag(String value) {
            addUnlessBlank(tags, value);
            return this;
        }

        /** Adds something that was done with the communication. */
        public Builder act(Activity value) {
            acts.add(value);
            return this;
        }

        /** Sets that the record is about such an act alone. */
        public Builder observation(boolean value) {
            observation = value;
            return this;
        }

        /** Adds a doubt. */
        public Builder doubt(Doubt value) {
            doubts.add(value);
            return this;
        }

        /** Returns the record, with the doubts that follow from what it says. */
        public CallRecord build() {
            addImpliedDoubts();
            return new CallRecord(
                    origin,
                    id.isEmpty() ? origin.file() + "#" + origin.place() : id,
                    copy(joins),
                    copy(channels),
                    List.copyOf(related),
                    start.filter(CallTime::credible),
                    end,
                    duration.filter(length -> !length.isNegative()),
                    direction,
                    channel,
                    answered,
                    stored,
                    List.copyOf(parties),
                    List.copyOf(capture),
                    List.copyOf(holds),
                    List.copyOf(bases),
                    announced,
                    objected,
                    List.copyOf(tags),
                    acts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(acts)),
                    observation,
                    Collections.unmodifiableSet(EnumSet.copyOf(doubts)));
        }

        /** In the order in which they were added; most records have one or none. */
        private static Set<String> copy(Set<String> texts) {
            return texts.size() < 2 ? Set.copyOf(texts) : Collections.unmodifiableSet(new LinkedHashSet<>(texts));
        }

        private void addImpliedDoubts() {
            doubtIf(Doubt.ID_MADE_UP, id.isEmpty());
            doubtIf(Doubt.ZONE_ASSUMED, start.map(CallTime::zoneAssumed).orElse(false));
            doubtIf(Doubt.CLOCK_NOT_SET, start.map(time -> !time.credible()).orElse(false));
            start.ifPresent(time -> doubts.addAll(time.doubts()));
            boolean startSaid = doubts.contains(Doubt.START_UNREADABLE)
                    || doubts.contains(Doubt.DAY_AMBIGUOUS)
                    || doubts.contains(Doubt.CLOCK_NOT_SET);
            doubtIf(Doubt.START_MISSING, start.isEmpty() && !startSaid);
            doubtIf(Doubt.ENDS_BEFORE_START, start.isPresent() && end.isPresent() && endsTooEarly());
            doubtIf(Doubt.DURATION_NEGATIVE, duration.map(Duration::isNegative).orElse(false));
            boolean empty = false;
            boolean sidesUnknown = true;
            for (Party party : parties) {
                empty |= party.identifiers().isEmpty();
                sidesUnknown &= party.side() == Side.UNKNOWN;
            }
            doubtIf(Doubt.PARTY_EMPTY, empty);
            doubtIf(Doubt.SIDES_UNKNOWN, sidesUnknown);
        }

        /** A day without a time may be later than its own end by half a day. */
        private boolean endsTooEarly() {
            Instant began = start.orElseThrow().instant();
            Duration slack = start.orElseThrow().doubts().contains(Doubt.DAY_ONLY) ? Duration.ofDays(1) : CLOCK_SLACK;
            return end.orElseThrow().plus(slack).isBefore(began);
        }

        private void doubtIf(Doubt doubt, boolean holds) {
            if (holds) {
                doubts.add(doubt);
            }
        }

        /** No identifier or mark is longer; what is, is content in the wrong place. */
        private static String cut(String text) {
            return text.length() <= LONGEST_MARK ? text : text.substring(0, LONGEST_MARK);
        }

        private static void addUnlessBlank(List<String> list, String value) {
            if (!value.isBlank()) {
                list.add(cut(value.strip()));
            }
        }
    }
}
