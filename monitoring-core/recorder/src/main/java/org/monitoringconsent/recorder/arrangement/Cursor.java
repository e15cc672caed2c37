// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestShape;
import org.monitoringconsent.recorder.text.Sentence;

/** A place in the arrangement file; notes every fault with its path and goes on. */
final class Cursor {

    private static final int LONGEST_SHOWN = 100;
    /** Only of countries are there more values than this. */
    private static final int FEW = 40;

    private static final int DAY_LENGTH = 10;

    /** What stands here; an absent key is empty. */
    private final Optional<Object> node;

    private final String path;
    private final Places places;
    private final List<Sentence> faults;

    Cursor(Places places, List<Sentence> faults) {
        this(Optional.of(places.tree()), "", places, faults);
    }

    private Cursor(Optional<Object> node, String path, Places places, List<Sentence> faults) {
        this.node = node;
        this.path = path;
        this.places = places;
        this.faults = faults;
    }

    /** The keys and values of an object; of anything else there are none. */
    private Map<?, ?> fields() {
        return node.orElse(Map.of()) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Notes a fault at a key below this place; an empty key means the place itself. */
    void fault(String key, String expectation, Object... values) {
        String place = key.isEmpty() ? path : at(key);
        faults.add(places.at(place, Faults.of("said", shown(place), Faults.of(expectation, values))));
    }

    /** A path as it is shown: a key of the file's author may be anything. */
    private static Sentence shown(String place) {
        String plain = place.replaceAll("[^\\p{Print}]", "?");
        return plain.isEmpty()
                ? Faults.of("file")
                : Sentence.same(plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "..." : plain);
    }

    /** Notes every key that is not one of these. */
    void allow(Set<String> keys) {
        keys().forEach(key -> {
            if (!keys.contains(ArrangementForms.FORMER.getOrDefault(key, key))) {
                Words.nearest(key, keys)
                        .ifPresentOrElse(
                                near -> fault(key, "near", near),
                                () -> fault(key, "unknown", String.join(", ", new TreeSet<>(keys))));
            }
        });
    }

    /** Returns the key that is there, which may be the former word for it; both at once are a fault. */
    String current(String key) {
        for (Map.Entry<String, String> former : ArrangementForms.FORMER.entrySet()) {
            if (former.getValue().equals(key) && has(former.getKey())) {
                if (!has(key)) {
                    return former.getKey();
                }
                fault(former.getKey(), "former", key);
            }
        }
        return key;
    }

    boolean has(String key) {
        return fields().containsKey(key);
    }

    /** Notes that a key is not there. */
    void demand(String key) {
        if (!has(key)) {
            fault(key, "required");
        }
    }

    Optional<String> text(String key) {
        Object value = fields().get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text) || text.isBlank()) {
            fault(key, "text");
            return Optional.empty();
        }
        return Optional.of(text.strip());
    }

    String requiredText(String key) {
        demand(key);
        return text(key).orElse("");
    }

    Optional<Boolean> truth(String key) {
        Object value = fields().get(key);
        if (value instanceof Boolean truth) {
            return Optional.of(truth);
        }
        if (value != null) {
            fault(key, "flag");
        }
        return Optional.empty();
    }

    /** Returns a whole number from 1. */
    Optional<Integer> wholeNumber(String key) {
        Object value = fields().get(key);
        if (value instanceof Integer number && number >= 1) {
            return Optional.of(number);
        }
        if (value != null) {
            fault(key, "wholeNumber");
        }
        return Optional.empty();
    }

    Optional<LocalDate> day(String key) {
        return word(key).flatMap(text -> {
            try {
                if (text.length() == DAY_LENGTH) {
                    LocalDate day = LocalDate.parse(text);
                    if (day.getYear() < RequestShape.FIRST_YEAR || day.getYear() > RequestShape.LAST_YEAR) {
                        fault(
                                key,
                                "year",
                                String.valueOf(RequestShape.FIRST_YEAR),
                                String.valueOf(RequestShape.LAST_YEAR));
                        return Optional.empty();
                    }
                    return Optional.of(day);
                }
            } catch (DateTimeException notOne) {
                // Told below, as a day of another length is.
            }
            fault(key, "day");
            return Optional.empty();
        });
    }

    /** Returns a text as it stands there, since a word of the file's language has no space around it. */
    private Optional<String> word(String key) {
        return text(key).map(text -> String.valueOf(fields().get(key)));
    }

    Optional<ZoneId> zone(String key) {
        return word(key).flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException notOne) {
                fault(key, "zone");
                return Optional.empty();
            }
        });
    }

    Optional<String> country(String key) {
        return word(key).filter(code -> {
            boolean known = CountryCode.find(code).isPresent();
            if (!known) {
                fault(key, "country");
            }
            return known;
        });
    }

    /** Returns a region, which must be one of the country at another key. */
    Optional<String> region(String key, String countryKey) {
        Object country = fields().get(countryKey);
        return region(key).map(RegionCode::value).filter(region -> {
            boolean own = RegionCode.of(region).country().value().equals(country);
            if (!own) {
                fault(key, "regionOf", countryKey);
            }
            return own;
        });
    }

    private Optional<RegionCode> region(String key) {
        Optional<String> written = word(key);
        Optional<RegionCode> region = written.flatMap(RegionCode::find);
        if (written.isPresent() && region.isEmpty()) {
            fault(key, "region");
        }
        return region;
    }

    /** Returns a span from {@code from} and {@code until}; both optional unless the first is demanded. */
    Span span(String fromKey, String untilKey, boolean demanded) {
        if (demanded && !has(fromKey)) {
            fault(fromKey, "requiredDay");
        }
        Optional<LocalDate> from = day(fromKey);
        Optional<LocalDate> until = day(untilKey);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            fault(untilKey, "after", fromKey);
        }
        return new Span(from.orElse(demanded ? LocalDate.MAX : LocalDate.MIN), until);
    }

    /** Notes a list that is there and names nothing. */
    void demandSome(String key, String expectation) {
        if (fields().get(key) instanceof List<?> list && list.isEmpty()) {
            fault(key, expectation);
        }
    }

    /** Returns the texts of a list. */
    Set<String> texts(String key) {
        Set<String> texts = new LinkedHashSet<>();
        for (Cursor element : list(key)) {
            if (element.node.orElse("") instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            } else {
                element.fault("", "text");
            }
        }
        return texts;
    }

    /** Returns the texts of a list, each with its place. */
    Map<String, Cursor> placedTexts(String key) {
        Map<String, Cursor> texts = new LinkedHashMap<>();
        for (Cursor element : list(key)) {
            if (element.node.orElse("") instanceof String text && !text.isBlank()) {
                texts.put(text.strip(), element);
            } else {
                element.fault("", "text");
            }
        }
        return texts;
    }

    /** Returns a text, a truth value or a number, whichever stands there. */
    Optional<Object> plainValue(String key) {
        Object value = fields().get(key);
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof BigDecimal
                || value instanceof String) {
            return Optional.of(value);
        }
        fault(key, "plainValue");
        return Optional.empty();
    }

    /** Returns the line on which this stands, for a fault elsewhere that points here. */
    Sentence place() {
        return places.place(path);
    }

    /** Returns the elements of a list, none where the key is absent. */
    List<Cursor> list(String key) {
        Object value = fields().get(key);
        List<Cursor> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                elements.add(new Cursor(Optional.of(element), at(key) + "[" + elements.size() + "]", places, faults));
            }
        } else if (value != null) {
            fault(key, "list");
        }
        return elements;
    }

    /** Returns the objects of a list; also a single object counts as a list of one. */
    List<Cursor> objects(String key) {
        List<Cursor> found = fields().get(key) instanceof Map ? List.of(object(key)) : list(key);
        return found.stream().filter(Cursor::demandObject).toList();
    }

    /** Returns the object at a key; an empty one, and a fault, where something else stands. */
    Cursor object(String key) {
        Cursor inner = new Cursor(Optional.ofNullable(fields().get(key)), at(key), places, faults);
        if (has(key)) {
            inner.demandObject();
        }
        return inner;
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        fields().keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    /** Returns a fact's value, if it is one that the vocabulary allows. */
    Optional<Object> value(String key, Fact<?> attribute) {
        if (Words.isTruth(attribute)) {
            return truth(key).map(truth -> truth);
        }
        if (attribute.isOpen()) {
            return region(key).map(RegionCode::value);
        }
        if (fields().get(key) instanceof String text && Words.values(attribute).contains(text)) {
            return Optional.of(text);
        }
        List<String> values = Words.values(attribute);
        if (values.size() > FEW) {
            fault(key, "oneCountry");
        } else {
            fault(key, "oneOf", String.join(", ", values));
        }
        return Optional.empty();
    }

    /** Returns the facts that this object gives under their short names, by path. */
    Map<String, Object> facts(Map<String, Fact<?>> allowed) {
        Map<String, Object> facts = new LinkedHashMap<>();
        allowed.forEach((name, attribute) -> {
            if (has(name)) {
                value(name, attribute).ifPresent(value -> facts.put(attribute.name(), value));
            }
        });
        return facts;
    }

    private boolean demandObject() {
        boolean object = node.filter(Map.class::isInstance).isPresent();
        if (!object) {
            fault("", "object");
        }
        return object;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
