// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
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
        for (CaptureEvent event : capture) {
            if (event.suppresses()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the record counts as one of a recording; where that was not understood, it does. */
    public boolean countsAsStored() {
        return stored.isYes() || doubts.contains(Doubt.RECORDING_UNCLEAR);
    }

    /** Returns a builder that holds all that this record says. */
    public Builder toBuilder() {
        Builder builder = new Builder(origin);
        builder.id = doubts.contains(Doubt.ID_MADE_UP) ? "" : id;
        builder.joins = joins;
        builder.channels = channels;
        builder.related = related;
        builder.start = start;
        builder.end = end;
        builder.duration = duration;
        builder.direction = direction;
        builder.channel = channel;
        builder.answered = answered;
        builder.stored = stored;
        builder.parties = parties;
        builder.capture = capture;
        builder.holds = holds;
        builder.bases = bases;
        builder.announced = announced;
        builder.objected = objected;
        builder.tags = tags;
        builder.acts = acts;
        builder.observation = observation;
        builder.doubts = DoubtSet.bits(doubts);
        return builder;
    }

    /** Returns where the record stands and of what kind it is, without a word about people. */
    @Override
    public String toString() {
        return "CallRecord[" + origin.file() + ", " + origin.place() + ", " + channel + "]";
    }

    /** Returns one bit for each doubt, the lowest for the first that is declared. */
    public long doubtBits() {
        return DoubtSet.bits(doubts);
    }

    /**
     * Collects what a record says; everything not set is unknown. Most records say few things, once each, so that what is not said
     * takes no memory.
     */
    public static final class Builder {
        private static final int LONGEST_MARK = 300;
        private static final long START_SAID = DoubtSet.bit(Doubt.START_UNREADABLE)
                | DoubtSet.bit(Doubt.DAY_AMBIGUOUS)
                | DoubtSet.bit(Doubt.CLOCK_NOT_SET);
        private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);
        private static final long SECONDS_OF_A_DAY = 86_400;

        /** Nobody talks for longer than a week, but a clock that is set anew makes it seem so. */
        private static final long LONGEST_TALK = 7 * SECONDS_OF_A_DAY;

        private final Origin origin;
        private String id = "";
        private Set<String> joins = Set.of();
        private Set<String> channels = Set.of();
        private List<String> related = List.of();
        private Optional<CallTime> start = Optional.empty();
        private Optional<Instant> end = Optional.empty();
        private long earliest = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;
        private Optional<Duration> duration = Optional.empty();
        private Direction direction = Direction.UNKNOWN;
        private Channel channel = Channel.CALL;
        private Known answered = Known.UNKNOWN;
        private boolean talked;
        private Known stored = Known.UNKNOWN;
        private List<Party> parties = List.of();
        private List<CaptureEvent> capture = List.of();
        private List<HoldEvent> holds = List.of();
        private List<LawfulBasis> bases = List.of();
        private Known announced = Known.UNKNOWN;
        private Known objected = Known.UNKNOWN;
        private List<String> tags = List.of();
        private Set<Activity> acts = Set.of();
        private boolean observation;
        private long doubts;

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
                joins = with(joins, cut(value.strip()));
            }
            return this;
        }

        /** Adds the name of a channel; a blank one counts as none. */
        public Builder channelName(String value) {
            if (!Unsaid.is(value)) {
                channels = with(channels, value.strip());
            }
            return this;
        }

        /** Adds the identifier of another communication or copy; a blank one counts as none. */
        public Builder related(String value) {
            related = withUnlessBlank(related, value);
            return this;
        }

        /** Sets the start. */
        public Builder start(CallTime value) {
            start = Optional.of(value);
            return this;
        }

        /** Sets the end, of several the last. */
        public Builder end(Instant value) {
            if (end.isEmpty() || !end.get().isAfter(value)) {
                end = Optional.of(value);
            }
            return this;
        }

        /** Notes a moment at which it went on: it was answered, or somebody came. One that lies outside of it is a doubt. */
        public Builder during(Instant value) {
            earliest = Math.min(earliest, value.getEpochSecond());
            latest = Math.max(latest, value.getEpochSecond());
            return this;
        }

        /** Notes how long somebody talked; then somebody answered, whatever else the record says. */
        public Builder talked(Duration value) {
            talked |= !value.isNegative() && !value.isZero();
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
            parties = with(parties, value);
            return this;
        }

        /** Puts these parties in the place of all others. */
        public Builder parties(List<Party> value) {
            parties = List.copyOf(value);
            doubts &= ~DoubtSet.bit(Doubt.SIDES_UNKNOWN);
            return this;
        }

        /** Adds a step of the recorder. */
        public Builder capture(CaptureEvent value) {
            capture = with(capture, value);
            return this;
        }

        /** Adds a hold event. */
        public Builder hold(HoldEvent value) {
            holds = with(holds, value);
            return this;
        }

        /** Adds a lawful basis. */
        public Builder basis(LawfulBasis value) {
            bases = with(bases, value);
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
            tags = withUnlessBlank(tags, value);
            return this;
        }

        /** Adds something that was done with the communication. */
        public Builder act(Activity value) {
            if (!acts.contains(value)) {
                acts = acts.isEmpty() ? EnumSet.of(value) : EnumSet.copyOf(acts);
                acts.add(value);
            }
            return this;
        }

        /** Sets that the record is about such an act alone. */
        public Builder observation(boolean value) {
            observation = value;
            return this;
        }

        /** Adds a doubt. */
        public Builder doubt(Doubt value) {
            doubts |= DoubtSet.bit(value);
            return this;
        }

        /** Returns the record, with the doubts that follow from what it says. */
        public CallRecord build() {
            boolean credible = addImpliedDoubts();
            return new CallRecord(
                    origin,
                    id.isEmpty() ? origin.file() + "#" + origin.place() : id,
                    copy(joins),
                    copy(channels),
                    List.copyOf(related),
                    credible ? start : Optional.empty(),
                    end,
                    duration.isPresent() && duration.get().isNegative() ? Optional.empty() : duration,
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
                    DoubtSet.of(doubts));
        }

        /** In the order in which they were added; most records have one or none. */
        private static Set<String> copy(Set<String> texts) {
            return texts.size() < 2 ? Set.copyOf(texts) : Collections.unmodifiableSet(new LinkedHashSet<>(texts));
        }

        /** Returns whether the start, if there is one, is credible. */
        private boolean addImpliedDoubts() {
            boolean credible = true;
            if (start.isPresent()) {
                CallTime time = start.get();
                credible = time.credible();
                doubts |= DoubtSet.bits(time.doubts());
                doubtIf(Doubt.ZONE_ASSUMED, time.zoneAssumed());
                doubtIf(Doubt.CLOCK_NOT_SET, !credible);
                doubtIf(Doubt.ENDS_BEFORE_START, end.isPresent() && endsTooEarly(time, end.get()));
                doubtIf(Doubt.TIMES_DISAGREE, timesDisagree(time));
            }
            if (talked && answered == Known.NO) {
                answered = Known.UNKNOWN;
                doubts |= DoubtSet.bit(Doubt.SAID_TWICE);
            }
            doubtIf(Doubt.ID_MADE_UP, id.isEmpty());
            doubtIf(Doubt.START_MISSING, start.isEmpty() && (doubts & START_SAID) == 0);
            doubtIf(
                    Doubt.DURATION_NEGATIVE,
                    duration.isPresent() && duration.get().isNegative());
            boolean empty = false;
            boolean sidesUnknown = true;
            for (Party party : parties) {
                empty |= party.identifiers().isEmpty();
                sidesUnknown &= party.side() == Side.UNKNOWN;
            }
            doubtIf(Doubt.PARTY_EMPTY, empty);
            doubtIf(Doubt.SIDES_UNKNOWN, sidesUnknown);
            return credible;
        }

        /** A day without a time may be later than its own end by half a day. */
        private static boolean endsTooEarly(CallTime began, Instant ended) {
            Duration slack = began.doubts().contains(Doubt.DAY_ONLY) ? Duration.ofDays(1) : CLOCK_SLACK;
            return ended.getEpochSecond() < began.instant().getEpochSecond()
                    && ended.plus(slack).isBefore(began.instant());
        }

        /** Returns whether something lies outside of the time from start to end, or the length is not that of the time. */
        private boolean timesDisagree(CallTime began) {
            long slack = began.doubts().contains(Doubt.DAY_ONLY) ? SECONDS_OF_A_DAY : CLOCK_SLACK.toSeconds();
            long start = began.instant().getEpochSecond();
            long length = duration.isPresent() ? duration.get().toSeconds() : 0;
            boolean spoken = channel != Channel.CHAT && channel != Channel.EMAIL;
            boolean disagree = (earliest != Long.MAX_VALUE && earliest + slack < start)
                    || (spoken && length > LONGEST_TALK)
                    || (spoken && latest != Long.MIN_VALUE && latest - start > LONGEST_TALK);
            if (end.isPresent()) {
                long last = end.get().getEpochSecond();
                long between = Math.max(0, last - start);
                disagree |= latest > last + slack
                        || length > between + slack
                        || (spoken && between > LONGEST_TALK)
                        || (duration.isPresent() && between - length > SECONDS_OF_A_DAY + slack);
            }
            return disagree;
        }

        private void doubtIf(Doubt doubt, boolean holds) {
            if (holds) {
                doubts |= DoubtSet.bit(doubt);
            }
        }

        /** No identifier or mark is longer; what is, is content in the wrong place. */
        private static String cut(String text) {
            return text.length() <= LONGEST_MARK ? text : text.substring(0, LONGEST_MARK);
        }

        private static List<String> withUnlessBlank(List<String> list, String value) {
            return value.isBlank() ? list : with(list, cut(value.strip()));
        }

        /** The list with one more, itself where it is the builder's own. */
        private static <T> List<T> with(List<T> list, T more) {
            if (list.isEmpty()) {
                return List.of(more);
            }
            List<T> own = list instanceof ArrayList ? list : new ArrayList<>(list);
            own.add(more);
            return own;
        }

        /** The set with one more, itself where it is the builder's own. */
        private static Set<String> with(Set<String> set, String more) {
            if (set.isEmpty()) {
                return Set.of(more);
            }
            Set<String> own = set instanceof LinkedHashSet ? set : new LinkedHashSet<>(set);
            own.add(more);
            return own;
        }
    }
}
