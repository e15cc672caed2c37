// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ProtectedFunction;

/** What is true of a call between two events. Never changed once it was given away. */
final class CallState {

    private boolean started;
    private boolean ended;
    private boolean personal;
    private boolean cardData;
    private final Map<String, Participant> parties;
    private final Map<String, ProtectedFunction> offices;
    private final Set<String> informed;
    private final Set<String> agreed;
    /** Outlives that a party leaves: who comes back has not changed their mind. */
    private final Set<String> objected;

    private final Set<String> held;
    private final Map<String, Participant> supervisors;
    private final Map<String, Activity> supervision;
    private final Set<Activity> analyses;
    private final Map<Fact<?>, String> facts;

    private CallState() {
        this.parties = new LinkedHashMap<>();
        this.offices = new LinkedHashMap<>();
        this.informed = new LinkedHashSet<>();
        this.agreed = new LinkedHashSet<>();
        this.objected = new LinkedHashSet<>();
        this.held = new LinkedHashSet<>();
        this.supervisors = new LinkedHashMap<>();
        this.supervision = new LinkedHashMap<>();
        this.analyses = EnumSet.noneOf(Activity.class);
        this.facts = new LinkedHashMap<>();
    }

    private CallState(CallState other) {
        this();
        this.started = other.started;
        this.ended = other.ended;
        this.personal = other.personal;
        this.cardData = other.cardData;
        this.parties.putAll(other.parties);
        this.offices.putAll(other.offices);
        this.informed.addAll(other.informed);
        this.agreed.addAll(other.agreed);
        this.objected.addAll(other.objected);
        this.held.addAll(other.held);
        this.supervisors.putAll(other.supervisors);
        this.supervision.putAll(other.supervision);
        this.analyses.addAll(other.analyses);
        this.facts.putAll(other.facts);
    }

    /** Nothing has happened yet. */
    static CallState beginning() {
        return new CallState();
    }

    CallState after(CallEvent event) {
        CallState next = new CallState(this);
        next.take(event);
        return next;
    }

    private void take(CallEvent event) {
        switch (event.kind()) {
            case STARTED -> started = true;
            case ENDED -> ended = true;
            case JOINED -> join(event);
            case LEFT -> event.parties().forEach(this::leave);
            case TRANSFERRED -> {
                event.parties().forEach(this::leave);
                join(event);
            }
            case ANNOUNCED -> event.parties().stream().filter(this::isThere).forEach(informed::add);
            case CONSENTED ->
                event.parties().stream().filter(this::isThere).forEach(party -> {
                    agreed.add(party);
                    objected.remove(party);
                });
            case REFUSED, WITHDREW, OBJECTED -> object(event.parties());
            case HELD -> held.addAll(event.parties());
            case RESUMED -> event.parties().forEach(held::remove);
            case CARD_DATA_BEGINS -> cardData = true;
            case CARD_DATA_ENDS -> cardData = false;
            case TURNS_PERSONAL -> personal = true;
            case TURNS_BACK -> personal = false;
            case RECOGNISED ->
                event.function().ifPresent(office -> offices.put(event.parties().get(0), office));
            case SUPERVISES -> supervise(event);
            case SUPERVISOR_LEAVES -> event.parties().forEach(this::endSupervision);
            case ANALYSIS_STARTS -> event.activity().ifPresent(analyses::add);
            case ANALYSIS_ENDS -> event.activity().ifPresent(analyses::remove);
            case BECOMES ->
                event.fact().ifPresent(fact -> facts.put(fact, event.value().orElse("")));
        }
    }

    private boolean isThere(String party) {
        return parties.containsKey(party) || isBargingIn(party);
    }

    private boolean isBargingIn(String party) {
        return supervision.get(party) == Activity.BARGE_IN;
    }

    private void join(CallEvent event) {
        event.joining().ifPresent(party -> {
            // Who is there already keeps what they know; who comes back is a new party.
            if (parties.put(party.id(), party) == null && !isBargingIn(party.id())) {
                informed.remove(party.id());
                agreed.remove(party.id());
                held.remove(party.id());
            }
        });
    }

    private void leave(String party) {
        parties.remove(party);
        informed.remove(party);
        agreed.remove(party);
        held.remove(party);
    }

    /** What was on record against objections was not on record against this one. */
    private void object(List<String> who) {
        agreed.removeAll(who);
        objected.addAll(who);
        facts.remove(Facts.OBJECTION_OVERRIDDEN);
    }

    private void supervise(CallEvent event) {
        event.joining()
                .ifPresent(supervisor -> event.activity().ifPresent(activity -> {
                    supervisors.put(supervisor.id(), supervisor);
                    supervision.put(supervisor.id(), activity);
                }));
    }

    private void endSupervision(String supervisor) {
        supervisors.remove(supervisor);
        if (supervision.remove(supervisor) == Activity.BARGE_IN && !parties.containsKey(supervisor)) {
            leave(supervisor);
        }
    }

    /** What somebody wants to do now; the recordings of the session count from its start to its end. */
    Set<Activity> wanted(Set<Activity> ofTheSession) {
        Set<Activity> wanted = EnumSet.noneOf(Activity.class);
        if (started && !ended) {
            wanted.addAll(ofTheSession);
            wanted.addAll(supervision.values());
            wanted.addAll(analyses);
        }
        return wanted;
    }

    /** Everybody who can be heard: the parties, and supervisors who joined the call. */
    List<Participant> heard() {
        Map<String, Participant> heard = new LinkedHashMap<>(parties);
        supervision.forEach((id, activity) -> {
            Participant supervisor = supervisors.get(id);
            if (activity == Activity.BARGE_IN && supervisor != null) {
                heard.putIfAbsent(id, supervisor);
            }
        });
        return new ArrayList<>(heard.values());
    }

    /** The parties without those who supervise. */
    List<Participant> supervised() {
        return parties.values().stream()
                .filter(party -> !supervision.containsKey(party.id()))
                .toList();
    }

    /** The supervisors who listen, whisper or take part. */
    Map<String, Activity> supervision() {
        return Map.copyOf(supervision);
    }

    boolean isPersonal() {
        return personal;
    }

    boolean givesCardData() {
        return cardData;
    }

    /** The parties on hold that are there. */
    Set<String> held() {
        Set<String> there = new LinkedHashSet<>(held);
        there.retainAll(parties.keySet());
        return there;
    }

    boolean isInformed(String party) {
        return informed.contains(party);
    }

    boolean hasObjected(String party) {
        return objected.contains(party);
    }

    boolean hasAgreed(String party) {
        return agreed.contains(party);
    }

    /** Whether everybody who can be heard agreed. */
    boolean allAgreed(Collection<Participant> heard) {
        return !heard.isEmpty() && heard.stream().allMatch(party -> hasAgreed(party.id()));
    }

    /** The protected office of a party: what was recognised, otherwise what it came with. */
    ProtectedFunction office(Participant party) {
        return offices.getOrDefault(party.id(), party.function());
    }

    /** The facts that have a value of their own since an event, with the value as it is written. */
    Map<Fact<?>, String> facts() {
        return facts;
    }

    /** Those on the call who objected, as far as they are there. */
    Map<String, Boolean> objections() {
        Map<String, Boolean> there = new LinkedHashMap<>();
        heard().forEach(party -> {
            if (hasObjected(party.id())) {
                there.put(party.id(), true);
            }
        });
        return there;
    }

    boolean isOver() {
        return ended;
    }
}
