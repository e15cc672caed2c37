// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the records of one communication together: its legs, its streams, its versions. Who took part in one leg took part in
 * the call, what was kept of one leg was kept of the call, and a protection of one leg protects all of it.
 */
public final class Legs {

    private static final Comparator<CallRecord> BY_START =
            Comparator.comparing(leg -> leg.start().map(CallTime::instant).orElse(Instant.MAX));

    private Legs() {}

    /** Returns one record that says all that these say; their order is that of the archive. */
    public static CallRecord join(List<CallRecord> legs) {
        if (legs.size() == 1) {
            return legs.get(0);
        }
        List<CallRecord> inTime = legs.stream().sorted(BY_START).toList();
        CallRecord.Builder call = CallRecord.at(legs.get(0).origin())
                .id(legs.stream()
                        .filter(leg -> !leg.doubts().contains(Doubt.ID_MADE_UP))
                        .map(CallRecord::id)
                        .findFirst()
                        .orElse(""))
                .direction(direction(inTime))
                .channel(channel(inTime))
                .answered(any(legs.stream().map(CallRecord::answered)))
                .stored(any(legs.stream().map(CallRecord::stored)))
                .announced(all(legs.stream().map(CallRecord::announced)))
                .objected(any(legs.stream().map(CallRecord::objected)))
                .observation(legs.stream().allMatch(CallRecord::observation));
        List<Party> parties = parties(inTime);
        parties.forEach(call::party);
        for (CallRecord leg : inTime) {
            leg.joins().forEach(call::joins);
            leg.channels().forEach(call::channelName);
            leg.capture().forEach(call::capture);
            leg.holds().forEach(call::hold);
            leg.acts().forEach(call::act);
            leg.bases().forEach(basis -> call.basis(moved(basis, leg, parties)));
        }
        legs.stream().flatMap(leg -> leg.related().stream()).distinct().forEach(call::related);
        legs.stream().flatMap(leg -> leg.tags().stream()).distinct().forEach(call::tag);
        addTimes(call, inTime);
        doubts(legs).forEach(call::doubt);
        return call.build();
    }

    private static void addTimes(CallRecord.Builder call, List<CallRecord> inTime) {
        Optional<CallTime> start = inTime.get(0).start();
        start.ifPresent(call::start);
        Optional<Instant> end =
                inTime.stream().flatMap(leg -> end(leg).stream()).max(Comparator.naturalOrder());
        if (start.isPresent()
                && end.isPresent()
                && !end.get().isBefore(start.get().instant())) {
            call.end(end.get());
            call.duration(Duration.between(start.get().instant(), end.get()));
        }
    }

    private static Optional<Instant> end(CallRecord leg) {
        return leg.end()
                .or(() -> leg.start()
                        .flatMap(start ->
                                leg.duration().map(length -> start.instant().plus(length))));
    }

    /** What the records say of their times is told again for the whole; who rang in vain is no contradiction. */
    private static Set<Doubt> doubts(List<CallRecord> legs) {
        Set<Doubt> doubts = EnumSet.of(Doubt.LEGS_JOINED);
        legs.forEach(leg -> doubts.addAll(leg.doubts()));
        doubts.removeAll(EnumSet.of(
                Doubt.ID_MADE_UP,
                Doubt.START_MISSING,
                Doubt.SIDES_UNKNOWN,
                Doubt.PARTY_EMPTY,
                Doubt.DEVICE_DIFFERS,
                Doubt.DURATION_NEGATIVE));
        return doubts;
    }

    /** A leg that nobody answered names people who did not take part, where another leg was answered. */
    private static List<Party> parties(List<CallRecord> legs) {
        boolean answered = legs.stream().anyMatch(leg -> leg.answered() == Known.YES);
        Set<Party> parties = new LinkedHashSet<>();
        for (CallRecord leg : legs) {
            boolean inVain = answered && leg.answered() == Known.NO;
            leg.parties().stream()
                    .filter(party -> !inVain || party.side() != Side.CALLED)
                    .filter(party -> !party.identifiers().isEmpty())
                    .forEach(parties::add);
        }
        if (parties.isEmpty()) {
            legs.forEach(leg -> parties.addAll(leg.parties()));
            return new ArrayList<>(parties);
        }
        List<Party> all = new ArrayList<>(parties);
        unknownCaller(legs).filter(caller -> !callerIsTold(parties)).ifPresent(caller -> all.add(0, caller));
        return all;
    }

    /** Whoever began the call took part in it, also where no leg tells who that was. */
    private static Optional<Party> unknownCaller(List<CallRecord> inTime) {
        return inTime.stream()
                .flatMap(leg -> leg.onSide(Side.CALLER))
                .findFirst()
                .filter(caller -> caller.identifiers().isEmpty());
    }

    /** Whether another leg names somebody who called; whoever was called before only passed the call on. */
    private static boolean callerIsTold(Set<Party> parties) {
        Set<String> called = parties.stream()
                .filter(party -> party.side() == Side.CALLED)
                .flatMap(party -> party.identifiers().stream())
                .map(Identifier::text)
                .collect(Collectors.toSet());
        return parties.stream()
                .filter(party -> party.side() == Side.CALLER)
                .anyMatch(party -> party.identifiers().stream().noneMatch(one -> called.contains(one.text())));
    }

    /** An outside leg says more than an inside one; of two, the first. */
    private static Direction direction(List<CallRecord> inTime) {
        List<Direction> said = inTime.stream()
                .map(CallRecord::direction)
                .filter(direction -> direction != Direction.UNKNOWN)
                .toList();
        return said.stream()
                .filter(direction -> direction != Direction.INTERNAL)
                .findFirst()
                .orElse(said.isEmpty() ? Direction.UNKNOWN : Direction.INTERNAL);
    }

    private static Channel channel(List<CallRecord> inTime) {
        return inTime.stream()
                .filter(leg -> leg.answered() != Known.NO)
                .map(CallRecord::channel)
                .filter(channel -> channel != Channel.VOICEMAIL)
                .findFirst()
                .orElse(inTime.get(0).channel());
    }

    private static Known any(Stream<Known> said) {
        List<Known> all = said.toList();
        if (all.contains(Known.YES)) {
            return Known.YES;
        }
        return all.contains(Known.UNKNOWN) ? Known.UNKNOWN : Known.NO;
    }

    private static Known all(Stream<Known> said) {
        List<Known> all = said.filter(Known::isStated).toList();
        if (all.contains(Known.NO)) {
            return Known.NO;
        }
        return all.isEmpty() ? Known.UNKNOWN : Known.YES;
    }

    private static LawfulBasis moved(LawfulBasis basis, CallRecord leg, List<Party> parties) {
        Optional<Integer> place = basis.party()
                .filter(index -> index < leg.parties().size())
                .map(index -> parties.indexOf(leg.parties().get(index)))
                .filter(index -> index >= 0);
        return new LawfulBasis(basis.basis(), place, basis.expires(), basis.grants());
    }
}
