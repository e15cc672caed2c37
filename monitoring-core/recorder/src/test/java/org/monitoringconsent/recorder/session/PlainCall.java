// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was true of a call in a second, read from all its events at once: the plain reading that a session is compared with. */
final class PlainCall {

    boolean going;
    boolean personal;
    boolean card;
    boolean protectedOffice;
    final Set<String> there = new HashSet<>();
    final Set<String> told = new HashSet<>();
    final Set<String> agreed = new HashSet<>();
    final Set<String> against = new HashSet<>();
    final Set<String> held = new HashSet<>();
    boolean overridden;

    /** The call as it was in a second, after all events up to it. */
    static PlainCall at(int second, List<CallEvent> events) {
        List<CallEvent> before = new ArrayList<>();
        for (CallEvent event : events) {
            if (!event.at().isAfter(SessionProperties.second(second))) {
                before.add(event);
            }
        }
        before.sort((one, other) -> {
            int order = one.at().compareTo(other.at());
            return order != 0 ? order : one.kind().compareTo(other.kind());
        });
        PlainCall call = new PlainCall();
        before.forEach(call::happens);
        call.protectedOffice = events.stream()
                .filter(event -> event.kind() == CallEvent.Kind.RECOGNISED)
                .anyMatch(event -> call.there.containsAll(event.parties()));
        return call;
    }

    private void happens(CallEvent event) {
        List<String> who = event.parties();
        switch (event.kind()) {
            case STARTED -> going = true;
            case ENDED -> going = false;
            case JOINED -> there.add(event.joining().orElseThrow().id());
            case LEFT -> {
                there.removeAll(who);
                told.removeAll(who);
                agreed.removeAll(who);
                held.removeAll(who);
            }
            case ANNOUNCED -> who.stream().filter(there::contains).forEach(told::add);
            case CONSENTED ->
                who.stream().filter(there::contains).forEach(party -> {
                    agreed.add(party);
                    against.remove(party);
                });
            case REFUSED, WITHDREW, OBJECTED -> {
                agreed.removeAll(who);
                against.addAll(who);
                overridden = false;
            }
            case BECOMES -> overridden = true;
            case HELD -> who.stream().filter(there::contains).forEach(held::add);
            case RESUMED -> held.removeAll(who);
            case CARD_DATA_BEGINS -> card = true;
            case CARD_DATA_ENDS -> card = false;
            case TURNS_PERSONAL -> personal = true;
            case TURNS_BACK -> personal = false;
            case RECOGNISED -> {
                // An office is held from the first moment, and is read from the whole call.
            }
            default -> throw new IllegalStateException("the drawn calls have no " + event.kind());
        }
    }

    boolean hasWorker() {
        return there.stream().anyMatch(party -> party.startsWith("gb") || party.startsWith("nl"));
    }

    /** The parties outside; workers among themselves are told by the house. */
    Set<String> outside() {
        Set<String> outside = new HashSet<>(there);
        outside.removeIf(party -> party.startsWith("gb") || party.startsWith("nl"));
        return outside;
    }

    boolean somebodyObjects() {
        return !overridden && there.stream().anyMatch(against::contains);
    }
}
