// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ProtectedFunction;

/**
 * Something that happened on a call, and when: the moment at which it became true, not the one at which it was noticed.
 *
 * <p>Two events that say the same of the same moment are one event. A moment must come from one clock, or from clocks that
 * agree; of events at the same moment those that protect people count last.
 */
public final class CallEvent {

    private static final Set<Activity> SUPERVISION =
            EnumSet.of(Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN);
    private static final Set<Activity> ANALYSIS = EnumSet.of(
            Activity.TRANSCRIBE,
            Activity.ANALYSE_SPEECH,
            Activity.SCORE_BY_AI,
            Activity.RECOGNISE_EMOTION,
            Activity.IDENTIFY_SPEAKER);

    /** Facts that other events state, or that the parties bring along. */
    private static final Set<Fact<?>> OF_THE_SESSION = Set.of(
            Facts.ACTIVITY,
            Facts.WORKER_COUNTRY,
            Facts.WORKER_REGION,
            Facts.WORKER_OBJECTED,
            Facts.NATURE,
            Facts.INTERNAL,
            Facts.PROTECTED_FUNCTION,
            Facts.CONSENT,
            Facts.OTHER_PARTY_COUNTRY,
            Facts.OTHER_PARTY_REGION,
            Facts.OTHER_PARTY_NOTIFIED,
            Facts.OTHER_PARTY_OBJECTED,
            Facts.CARD_DATA,
            Facts.RECORDS_HOLD);

    /** What happened; of events at the same moment the earlier constant counts first. */
    public enum Kind {
        /** The call begins. */
        STARTED,
        /** A party is gone. */
        LEFT,
        /** A party is gone and another takes its place. */
        TRANSFERRED,
        /** A party is on the call. */
        JOINED,
        /** An announcement has been played to parties to its end. */
        ANNOUNCED,
        /** A party agreed. */
        CONSENTED,
        /** A held party is back. */
        RESUMED,
        /** No more card data is given. */
        CARD_DATA_ENDS,
        /** The talk is no longer personal. */
        TURNS_BACK,
        /** A supervisor no longer listens or speaks. */
        SUPERVISOR_LEAVES,
        /** An analysis ends. */
        ANALYSIS_ENDS,
        /** A fact has a value from here on. */
        BECOMES,
        /** A supervisor listens, whispers or joins. */
        SUPERVISES,
        /** An analysis starts. */
        ANALYSIS_STARTS,
        /** A party is put on hold. */
        HELD,
        /** Card data is about to be given. */
        CARD_DATA_BEGINS,
        /** A protected office is recognised. */
        RECOGNISED,
        /** The talk turns plainly personal. */
        TURNS_PERSONAL,
        /** A party that was asked does not agree. */
        REFUSED,
        /** A party takes its consent back. */
        WITHDREW,
        /** A party objects. */
        OBJECTED,
        /** The call is over. */
        ENDED
    }

    private record Content(
            Kind kind,
            Instant at,
            List<String> parties,
            @Nullable Participant joining,
            @Nullable Activity activity,
            @Nullable ProtectedFunction function,
            @Nullable Fact<?> fact,
            @Nullable String value) {}

    private final Content content;

    private CallEvent(Content content) {
        this.content = content;
    }

    private static CallEvent plain(Kind kind, Instant at, String... parties) {
        for (String party : parties) {
            if (party.isBlank()) {
                throw new IllegalArgumentException("the id of a party must not be blank");
            }
        }
        return new CallEvent(new Content(kind, at, List.of(parties), null, null, null, null, null));
    }

    private static CallEvent joining(
            Kind kind, Instant at, List<String> parties, Participant joining, @Nullable Activity activity) {
        return new CallEvent(new Content(kind, at, parties, joining, activity, null, null, null));
    }

    /** The call begins. */
    public static CallEvent started(Instant at) {
        return plain(Kind.STARTED, at);
    }

    /** A party is on the call; it has been told nothing and has agreed to nothing. */
    public static CallEvent joined(Instant at, Participant party) {
        return joining(Kind.JOINED, at, List.of(), party, null);
    }

    /** A party is gone. */
    public static CallEvent left(Instant at, String party) {
        return plain(Kind.LEFT, at, party);
    }

    /** A party is gone and another is there in its place. */
    public static CallEvent transferred(Instant at, String from, Participant to) {
        return joining(Kind.TRANSFERRED, at, List.of(from), to, null);
    }

    /** These parties have heard the announcement to its end; whoever was not there then has not. */
    public static CallEvent announced(Instant at, String... to) {
        return announced(at, Arrays.asList(to));
    }

    /** These parties have heard the announcement to its end; whoever was not there then has not. */
    public static CallEvent announced(Instant at, Collection<String> to) {
        return plain(Kind.ANNOUNCED, at, new TreeSet<>(to).toArray(String[]::new));
    }

    /** A party agrees to the interception, which takes back what it said against it. */
    public static CallEvent consented(Instant at, String party) {
        return plain(Kind.CONSENTED, at, party);
    }

    /** A party that was asked does not agree; it is taken to object. */
    public static CallEvent refused(Instant at, String party) {
        return plain(Kind.REFUSED, at, party);
    }

    /** A party objects. */
    public static CallEvent objected(Instant at, String party) {
        return plain(Kind.OBJECTED, at, party);
    }

    /** A party takes its consent back; it is taken to object. */
    public static CallEvent withdrew(Instant at, String party) {
        return plain(Kind.WITHDREW, at, party);
    }

    /** A party is put on hold. */
    public static CallEvent held(Instant at, String party) {
        return plain(Kind.HELD, at, party);
    }

    /** A held party is back. */
    public static CallEvent resumed(Instant at, String party) {
        return plain(Kind.RESUMED, at, party);
    }

    /** Payment card data is about to be given. */
    public static CallEvent cardDataBegins(Instant at) {
        return plain(Kind.CARD_DATA_BEGINS, at);
    }

    /** No more payment card data is given. */
    public static CallEvent cardDataEnds(Instant at) {
        return plain(Kind.CARD_DATA_ENDS, at);
    }

    /** The talk turns plainly personal. */
    public static CallEvent turnsPersonal(Instant at) {
        return plain(Kind.TURNS_PERSONAL, at);
    }

    /** The talk is again what the standing request says of it. */
    public static CallEvent turnsBack(Instant at) {
        return plain(Kind.TURNS_BACK, at);
    }

    /** A party turns out to hold a protected office, and held it as long as it was on the call. */
    public static CallEvent recognised(Instant at, String party, ProtectedFunction office) {
        return new CallEvent(new Content(Kind.RECOGNISED, at, List.of(party), null, null, office, null, null));
    }

    /**
     * A supervisor, who is a worker, listens, whispers or joins the call.
     *
     * @throws IllegalArgumentException when it is another activity, or the supervisor is no worker
     */
    public static CallEvent supervises(Instant at, Participant supervisor, Activity activity) {
        if (!SUPERVISION.contains(activity)) {
            throw new IllegalArgumentException(
                    "what a supervisor does is `" + activity + "`, but must be one of " + SUPERVISION);
        }
        if (!supervisor.isWorker()) {
            throw new IllegalArgumentException("a supervisor must be a worker of the employer");
        }
        return joining(Kind.SUPERVISES, at, List.of(), supervisor, activity);
    }

    /** A supervisor no longer listens, whispers or takes part. */
    public static CallEvent supervisorLeaves(Instant at, String supervisor) {
        return plain(Kind.SUPERVISOR_LEAVES, at, supervisor);
    }

    /**
     * The call is analysed while it goes on.
     *
     * @throws IllegalArgumentException when the activity is no analysis of speech
     */
    public static CallEvent analysisStarts(Instant at, Activity activity) {
        return analysis(Kind.ANALYSIS_STARTS, at, activity);
    }

    /**
     * The call is no longer analysed.
     *
     * @throws IllegalArgumentException when the activity is no analysis of speech
     */
    public static CallEvent analysisEnds(Instant at, Activity activity) {
        return analysis(Kind.ANALYSIS_ENDS, at, activity);
    }

    private static CallEvent analysis(Kind kind, Instant at, Activity activity) {
        if (!ANALYSIS.contains(activity)) {
            throw new IllegalArgumentException("analysis is `" + activity + "`, but must be one of " + ANALYSIS);
        }
        return new CallEvent(new Content(kind, at, List.of(), null, activity, null, null, null));
    }

    /**
     * Any other fact of the call or of the house has a value from here on, such as {@code withinRecordingDuty}, or
     * {@code objectionOverridden} once the grounds against an objection are on record.
     *
     * @throws IllegalArgumentException when the value is not of the fact, or another event states the fact
     */
    public static <V> CallEvent becomes(Instant at, Fact<V> fact, V value) {
        fact.state(value);
        return becomesWritten(at, fact, String.valueOf(value));
    }

    /**
     * {@link #becomes} with the value as it is written in a request.
     *
     * @throws IllegalArgumentException when the value is not of the fact, or another event states the fact
     */
    public static CallEvent becomesWritten(Instant at, Fact<?> fact, String written) {
        boolean whole = fact.field().isEmpty() && !fact.isDeclared();
        if (OF_THE_SESSION.contains(fact) || whole) {
            throw new IllegalArgumentException("fact `" + fact + "` must be stated by the event that is made for it");
        }
        if (fact.values().stream().map(String::valueOf).noneMatch(written::equals)) {
            throw new IllegalArgumentException("fact `" + fact + "` must be one of " + fact.values());
        }
        return new CallEvent(new Content(Kind.BECOMES, at, List.of(), null, null, null, fact, written));
    }

    /** The call is over. */
    public static CallEvent ended(Instant at) {
        return plain(Kind.ENDED, at);
    }

    /** What happened. */
    public Kind kind() {
        return content.kind();
    }

    /** When it became true. */
    public Instant at() {
        return content.at();
    }

    /** The ids of the parties that it is about, sorted; without the one that comes along with it. */
    public List<String> parties() {
        return content.parties();
    }

    /** The party that comes along with it: who joins, takes a place, or supervises. */
    public Optional<Participant> joining() {
        return Optional.ofNullable(content.joining());
    }

    /** What a supervisor or an analysis does. */
    public Optional<Activity> activity() {
        return Optional.ofNullable(content.activity());
    }

    /** The protected office that was recognised. */
    public Optional<ProtectedFunction> function() {
        return Optional.ofNullable(content.function());
    }

    /** The fact that has a value from here on. */
    public Optional<Fact<?>> fact() {
        return Optional.ofNullable(content.fact());
    }

    /** The value of that fact, as it is written in a request. */
    public Optional<String> value() {
        return Optional.ofNullable(content.value());
    }

    /** What tells it from another event of the same kind and moment, in an order that does not depend on arrival. */
    String key() {
        Participant joining = content.joining();
        Stream<String> parts = Stream.concat(
                content.parties().stream(),
                Stream.of(
                        joining == null ? "" : joining.id(),
                        String.valueOf(joining == null ? null : joining.country()),
                        String.valueOf(joining == null ? null : joining.region()),
                        String.valueOf(content.activity()),
                        String.valueOf(content.function()),
                        String.valueOf(content.fact()),
                        String.valueOf(content.value())));
        return String.join("\n", parts.toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallEvent that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** The kind and the moment; whom it is about stays out. */
    @Override
    public String toString() {
        return kind() + " " + at();
    }
}
