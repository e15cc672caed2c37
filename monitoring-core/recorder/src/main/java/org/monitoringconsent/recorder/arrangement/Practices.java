// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Facts;

/** Reads the ways of monitoring. */
final class Practices {

    private final Cursor file;
    private final Set<String> groups;
    private final Set<String> attributeKeys;

    Practices(Cursor file, Set<String> groups, Set<String> attributeKeys) {
        this.file = file;
        this.attributeKeys = attributeKeys;
        this.groups = groups;
    }

    List<Practice> read() {
        Set<String> keys = ArrangementForms.practice(attributeKeys).keySet();
        List<Practice> practices = new ArrayList<>();
        for (Cursor practice : file.objects("monitoring")) {
            practice.allow(keys);
            Span span = practice.span("from", "until", false);
            practices.add(new Practice(
                    practice.requiredText("name"),
                    channels(practice),
                    practice.truth("stored"),
                    DatedFacts.groups(practice, groups),
                    span,
                    facts(practice, span)));
        }
        if (practices.isEmpty()) {
            file.fault("monitoring", "noPractice");
        }
        return List.copyOf(practices);
    }

    private Map<String, Object> facts(Cursor practice, Span span) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (practice.has("activity")) {
            practice.value("activity", Facts.ACTIVITY).ifPresent(value -> facts.put("activity", value));
        } else {
            practice.fault("activity", "required");
        }
        if (practice.has("purpose")) {
            Cursor purpose = practice.object("purpose");
            purpose.allow(ArrangementForms.PURPOSE.keySet());
            facts.putAll(purpose.facts(Map.of("category", Facts.PURPOSE)));
            purpose.text("statement").ifPresent(text -> facts.put("purpose.statement", text));
        }
        facts.putAll(practice.facts(Words.MANNER));
        Optional<LocalDate> last = practice.day("endsOn");
        last.ifPresent(day -> facts.put("manner.endsOn", day.toString()));
        if (last.isPresent() && last.get().isBefore(span.from())) {
            practice.fault("endsOn", "notBefore", "from");
        }
        Words.PARTS.forEach((name, words) -> {
            if (practice.has(name)) {
                Cursor part = practice.object(name);
                part.allow(words.keySet());
                for (String key : Words.required(name)) {
                    part.demand(key);
                }
                facts.putAll(part.facts(words));
            }
        });
        Cursor attributes = practice.object("attributes");
        attributes.allow(attributeKeys);
        attributes.keys().stream()
                .filter(attributeKeys::contains)
                .forEach(
                        name -> attributes.plainValue(name).ifPresent(value -> facts.put("attributes." + name, value)));
        return Collections.unmodifiableMap(facts);
    }

    private static Set<Channel> channels(Cursor practice) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        practice.demandSome("channels", "emptyList"); // none is not all
        List<String> known = Arrays.stream(Channel.values()).map(Enum::name).toList();
        practice.placedTexts("channels").forEach((name, place) -> {
            if (known.contains(name)) {
                channels.add(Channel.valueOf(name));
            } else {
                place.fault("", "oneOf", String.join(", ", known));
            }
        });
        return Collections.unmodifiableSet(channels);
    }
}
