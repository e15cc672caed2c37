// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.recorder.arrangement.WorkerEntry.Objection;
import org.monitoringconsent.recorder.json.JsonWriting;
import org.monitoringconsent.recorder.session.Houses;

/** Reader, schema, builder and template know the same words. */
class ArrangementFormsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 24);
    private static final Span SOME_TIME = Span.between(FIRST, LAST);
    private static final String OWN = "de.worksAgreement";
    /** What is true of a single call, or follows from who is on it and when, and is never arranged beforehand. */
    private static final Set<String> OF_A_CALL = Set.of(
            "communication",
            "communication.internal",
            "communication.incoming",
            "communication.consent",
            "communication.otherPartyCountry",
            "communication.cardData");
    /** What an arrangement says in words of its own, or by a part being there. */
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "activity",
            "purpose.category",
            "worker.country",
            "worker.region",
            "worker.place",
            "worker.inMonitoredGroup",
            "worker.notice",
            "worker.objected",
            "communication.channel",
            "communication.line",
            "manner.timeLimited",
            "employer.headcount",
            "use",
            "recordCheck");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ArrangementSchema.json(Set.of(OWN)));

    private static Map<String, Object> values(Map<String, Fact<?>> words, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        words.values().stream().limit(most).forEach(fact -> values.put(fact.name(), value(fact)));
        return values;
    }

    private static Object value(Fact<?> fact) {
        if (fact.isOpen()) {
            return "NL-UT";
        }
        Object last = fact.values().get(fact.values().size() - 1);
        return last instanceof Boolean ? last : last.toString();
    }

    /** The region comes last, and is there however few facts there are. */
    private static Map<String, Object> numbers(int most) {
        Map<String, Object> facts = new LinkedHashMap<>(values(Words.COMMUNICATION, most));
        facts.put(Facts.OTHER_PARTY_REGION.name(), "NL-UT");
        return facts;
    }

    private static Map<String, Object> practised(int most) {
        Map<String, Object> facts = new LinkedHashMap<>(values(Words.MANNER, most));
        facts.put("activity", "CHECK_RECORDS");
        facts.put("purpose.category", "CRIME_DETECTION");
        facts.put("purpose.statement", "who took it");
        facts.put("manner.endsOn", "2026-12-31");
        Words.PARTS.values().forEach(words -> facts.putAll(values(words, most)));
        facts.put("attributes." + OWN, true);
        return facts;
    }

    /** An arrangement that says everything that one can say. */
    private static ArrangementBuilder everything() {
        return everything(Integer.MAX_VALUE);
    }

    /** The same, with so many facts of each table. */
    private static ArrangementBuilder everything(int most) {
        ArrangementBuilder builder = Arrangement.named(
                        "All", ZoneId.of("Europe/London"), CountryCode.GB, Line.EMPLOYER_PRIVATE)
                .headcount(12)
                .group(new Group(
                        "service",
                        Optional.of(SOME_TIME),
                        Map.of("employer.country", "NL", "employer.headcount", 7),
                        Optional.of("NL")))
                .worker(new WorkerEntry(
                        "w-1",
                        "NL",
                        Optional.of("NL-UT"),
                        "service",
                        Optional.of(ZoneId.of("Europe/Amsterdam")),
                        Optional.of(String.valueOf(value(Facts.PLACE))),
                        List.of(new Objection(SOME_TIME, Optional.of(Span.since(FIRST))))))
                .extension(new RegisterEntry("2101", "w-1", SOME_TIME))
                .queue("2000")
                .domain("office.example")
                .fact(new DatedFact("worker.notice", "GENERIC", SOME_TIME, Set.of("service")))
                .fact(new DatedFact("attributes." + OWN, 3, SOME_TIME, Set.of("service")))
                .practice(new Practice(
                        "checks",
                        Set.of(Channel.CALL),
                        Optional.of(true),
                        Set.of("service"),
                        SOME_TIME,
                        practised(most)))
                .line(new LineRule(Set.of("2101"), "WORKER_OWN"))
                .number(new KnownNumber("+442079460190", numbers(most)))
                .mark(new Mark("PAY", true, values(Words.COMMUNICATION, most)));
        Words.EMPLOYER.values().stream()
                .limit(most)
                .filter(fact -> !fact.equals(Facts.EMPLOYER_COUNTRY))
                .forEach(fact -> stated(builder, fact));
        Words.SAFEGUARDS.values().stream()
                .limit(most)
                .forEach(fact -> builder.fact(new DatedFact(fact.name(), value(fact), SOME_TIME, Set.of("service"))));
        return builder;
    }

    private static <V> void stated(ArrangementBuilder builder, Fact<V> fact) {
        builder.employer(fact, fact.values().get(0));
    }

    @Test
    void anArrangementHasAPlaceForEveryFactOfTheVocabularyButThoseOfACall() {
        Set<String> known = new TreeSet<>(SAID_OTHERWISE);
        Stream.concat(
                        Stream.of(Words.SAFEGUARDS, Words.EMPLOYER, Words.MANNER, Words.NUMBER),
                        Words.PARTS.values().stream())
                .flatMap(words -> words.values().stream())
                .forEach(fact -> known.add(fact.name()));
        known.addAll(OF_A_CALL);

        assertEquals(new TreeSet<>(Facts.all().stream().map(Fact::name).toList()), known);
    }

    @Test
    void whatIsBuiltIsWhatIsReadFromItsFile() {
        Arrangement built = everything().build();

        assertEquals(built, ArrangementReader.read(everything().json(), Set.of(OWN)));
        assertEquals(built, built.toBuilder().build());
        assertEquals(practised(Integer.MAX_VALUE), built.practices().get(0).facts());
        assertEquals(
                List.of(SOME_TIME),
                built.workers().get("w-1").objections().stream()
                        .map(Objection::span)
                        .toList());
        assertEquals(Set.of("2000"), built.queues());
        assertEquals(Set.of("office.example"), built.domains());
        assertTrue(built.marks().get(0).cardDataSpoken());
    }

    @Test
    void aPracticeTakesFromARequestWhatIsNotOfASingleCall() {
        MonitoringRequest like = Houses.standing(CountryCode.GB, Activity.RECORD)
                .with(Facts.PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION)
                .with(Facts.USE_ANNOUNCED, true)
                .withUse(Use.builder().kind(UseKind.DISMISSAL).ruleKnown(true).build())
                .withAttributes(new TreeMap<>(Map.of(OWN, AttributeValue.of(true))));

        Map<String, Object> facts = Arrangement.named(
                        "One", ZoneId.of("Europe/London"), CountryCode.GB, Line.EMPLOYER_PRIVATE)
                .group("service")
                .practice("recording", like)
                .build()
                .practices()
                .get(0)
                .facts();

        assertEquals(
                Map.of(
                        "activity",
                        "RECORD",
                        "purpose.category",
                        "QUALITY_STANDARDS",
                        "manner.extent",
                        "SAMPLED",
                        "manner.operator",
                        "CONTROLLER",
                        "source.useAnnounced",
                        true,
                        "use.kind",
                        "DISMISSAL",
                        "use.ruleKnown",
                        true,
                        "attributes." + OWN,
                        true),
                facts);
    }

    @Test
    void readerAndSchemaAcceptTheSame() {
        Map<String, Object> whole = new Places(everything(2).json()).tree();
        List<Map<String, Object>> variants = new ArrayList<>();
        vary(whole, variant -> variants.add(asMap(variant)));

        Map<String, Boolean> read = new LinkedHashMap<>();
        Map<String, Boolean> valid = new LinkedHashMap<>();
        for (Map<String, Object> variant : variants) {
            String json = JsonWriting.line(variant);
            valid.put(json, schema.validate(json, InputFormat.JSON).isEmpty());
            read.put(json, isReadable(json));
        }

        assertTrue(schema.validate(everything().json(), InputFormat.JSON).isEmpty());
        assertEquals(Set.of(true, false), Set.copyOf(read.values()));
        read.forEach((json, accepted) -> {
            // The schema cannot know the groups and the workers, nor the meaning of a text.
            if (accepted || !valid.get(json)) {
                assertEquals(accepted, valid.get(json), json);
            } else {
                assertTrue(onlyTheReaderKnows(json), json);
            }
        });
    }

    private static boolean isReadable(String json) {
        return faults(json).isEmpty();
    }

    private static List<String> faults(String json) {
        try {
            ArrangementReader.read(json, Set.of(OWN));
            return List.of();
        } catch (ArrangementException refused) {
            return refused.faults().stream()
                    .map(fault -> fault.in(Locale.ENGLISH))
                    .toList();
        }
    }

    private static boolean onlyTheReaderKnows(String json) {
        return faults(json).stream()
                .allMatch(fault -> Stream.of(
                                "is not one of",
                                "must be one of the groups",
                                "must be the key of one of the workers",
                                "must be after",
                                "must not lie before",
                                "must name at least one",
                                "must say what it means",
                                "must be a day",
                                "must be an ISO 3166-2 code",
                                "must be a region of the country",
                                "must be a time zone",
                                "must be a domain",
                                "must be the extension",
                                "must be an extension",
                                "must be a telephone number")
                        .anyMatch(fault::contains));
    }

    /** Gives the tree with one thing changed: a key taken away or put in, or a value replaced by one of another kind. */
    private static void vary(Object node, Consumer<Object> each) {
        for (Object other : List.of(7, " ", Map.of(), List.of(7))) {
            each.accept(other);
        }
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> more = copy(map);
            more.put("nobodyKnows", 1);
            each.accept(more);
            for (Object key : map.keySet()) {
                Map<String, Object> less = copy(map);
                less.remove(String.valueOf(key));
                each.accept(less);
                vary(map.get(key), inner -> {
                    Map<String, Object> changed = copy(map);
                    changed.put(String.valueOf(key), inner);
                    each.accept(changed);
                });
            }
        } else if (node instanceof List<?> list && !list.isEmpty()) {
            vary(list.get(0), inner -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(0, inner);
                each.accept(Collections.unmodifiableList(changed));
            });
        }
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    private static Map<String, Object> asMap(Object variant) {
        return variant instanceof Map<?, ?> map ? copy(map) : Map.of("nobodyKnows", variant);
    }
}
