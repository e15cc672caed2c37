// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;

/** Reads notices and safeguards, each with the day from which it holds. */
final class DatedFacts {

    private final Cursor file;
    private final Set<String> groups;
    private final Set<String> attributeKeys;
    private final List<DatedFact> facts = new ArrayList<>();
    /** Where each of the facts stands, in the same order. */
    private final List<Cursor> places = new ArrayList<>();

    DatedFacts(Cursor file, Set<String> groups, Set<String> attributeKeys) {
        this.file = file;
        this.attributeKeys = attributeKeys;
        this.groups = groups;
    }

    List<DatedFact> read() {
        for (Cursor notice : file.objects("notices")) {
            notice.allow(ArrangementForms.NOTICE.keySet());
            notice.demand("level");
            add(notice, "level", Facts.NOTICE);
        }
        Cursor safeguards = file.object("safeguards");
        safeguards.allow(Words.SAFEGUARDS.keySet());
        for (String name : safeguards.keys()) {
            Fact<?> attribute = Words.SAFEGUARDS.get(name);
            if (attribute != null) {
                readSafeguard(safeguards, name, attribute);
            }
        }
        readAttributes();
        return List.copyOf(facts);
    }

    /** Facts that rule sets of their own bring along, dated like a safeguard. */
    private void readAttributes() {
        Cursor attributes = file.object("attributes");
        attributes.allow(attributeKeys);
        for (String name : attributes.keys()) {
            if (attributeKeys.contains(name)) {
                for (Cursor entry : attributes.objects(name)) {
                    entry.allow(ArrangementForms.ATTRIBUTE.keySet());
                    entry.demand("value");
                    Span span = entry.span("from", "until", true);
                    Set<String> concerned = groups(entry, groups);
                    if (entry.has("value")) {
                        entry.plainValue("value")
                                .ifPresent(value -> add(
                                        entry, "value", new DatedFact("attributes." + name, value, span, concerned)));
                    }
                }
            }
        }
    }

    private void readSafeguard(Cursor safeguards, String name, Fact<?> attribute) {
        for (Cursor entry : safeguards.objects(name)) {
            entry.allow(ArrangementForms.safeguard(attribute).keySet());
            entry.demand("value");
            add(entry, "value", attribute);
        }
    }

    private void add(Cursor entry, String key, Fact<?> attribute) {
        Span span = entry.span("from", "until", true);
        Set<String> concerned = groups(entry, groups);
        if (entry.has(key)) {
            entry.value(key, attribute)
                    .ifPresent(value -> add(entry, key, new DatedFact(attribute.name(), value, span, concerned)));
        }
    }

    /** Of two that hold from the same day on nobody could tell which one counts, unless one is only for some groups. */
    private void add(Cursor entry, String key, DatedFact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (contradict(facts.get(i), fact)) {
                entry.fault(key, "sameDay", places.get(i).place());
                break;
            }
        }
        facts.add(fact);
        places.add(entry);
    }

    private static boolean contradict(DatedFact one, DatedFact other) {
        return one.path().equals(other.path())
                && one.span().from().equals(other.span().from())
                && !one.span().from().equals(LocalDate.MAX) // no day stands there
                && !one.value().equals(other.value())
                && (one.groups().isEmpty()
                        ? other.groups().isEmpty()
                        : !Collections.disjoint(one.groups(), other.groups()));
    }

    /** Returns the groups that an entry names, noting those that are none. */
    static Set<String> groups(Cursor entry, Set<String> known) {
        Set<String> named = entry.texts("groups");
        entry.demandSome("groups", "emptyList"); // none is not all
        named.stream()
                // Where no group was read, that is the fault.
                .filter(group -> !known.isEmpty() && !known.contains(group))
                .forEach(group -> entry.fault("groups", "unknownGroup", known));
        return Set.copyOf(named);
    }
}
