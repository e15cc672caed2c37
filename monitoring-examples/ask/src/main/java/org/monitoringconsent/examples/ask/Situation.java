// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;

/** What somebody has told so far, as it stands in the address of the page. */
final class Situation {

    static final String WHO = "who";
    static final String DAY = "day";
    static final String ACTING = "acting";
    static final String COUNTRY = "country";
    static final String UNKNOWN = "unknown";

    /** More readings than these are not gone through. */
    private static final int MOST_READINGS = 256;

    /** What is always stated before a request can be made; each is asked in the order that stands here. */
    private static final List<Fact<?>> FRAME =
            List.of(Facts.ACTIVITY, Facts.USE_KIND, Facts.CHANNEL, Facts.LINE, Facts.RECORD_KIND);

    private final Route route;
    private final LocalDate day;
    /** For each fact of which something was told the values that it can have. */
    private final Map<Fact<?>, List<Object>> told = new LinkedHashMap<>();

    private final Map<Fact<?>, Object> answers = new LinkedHashMap<>();

    /**
     * Reads what was told. Of a fact it can be one value, or several with commas between: that it is one of these.
     *
     * @param today the day that is meant where none is given
     * @throws IllegalArgumentException for what is no fact, no answer or no day
     */
    Situation(Route route, LocalDate today) {
        this.route = route;
        this.day = route.get(DAY).map(Situation::day).orElse(today);
        route.parameters()
                .forEach((key, value) -> Facts.named(key).ifPresent(fact -> told.put(fact, values(fact, value))));
        told.forEach((fact, values) -> {
            if (values.size() == 1) {
                answers.put(fact, values.get(0));
            } else if (fact.equals(Facts.ACTIVITY)) {
                throw new Misread(
                        "answer", fact.name() + "=" + route.get(fact.name()).orElse(""));
            }
        });
    }

    private static List<Object> values(Fact<?> fact, String text) {
        Set<Object> values = new LinkedHashSet<>();
        for (String one : text.split(",", -1)) {
            values.add(value(fact, one));
        }
        return List.copyOf(values);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Misread("day", text);
        }
    }

    private static Object value(Fact<?> fact, String text) {
        return fact.values().stream()
                .filter(value -> String.valueOf(value).equals(text))
                .findFirst()
                .<Object>map(value -> value)
                .orElseThrow(() -> new Misread("answer", fact.name() + "=" + text));
    }

    Route route() {
        return route;
    }

    LocalDate day() {
        return day;
    }

    /** For whom the page asks: a worker, an employer, a works council; empty for whoever began with what is done. */
    String who() {
        return route.get(WHO).orElse("");
    }

    Optional<String> country() {
        return route.get(COUNTRY).filter(code -> Engines.countries().contains(code));
    }

    /** The countries of which one is meant: all where it is said not to be known, none where nothing is said. */
    private List<String> countriesMeant() {
        return country().map(List::of).orElse(unknown().contains(COUNTRY) ? Engines.countries() : List.of());
    }

    /** Whether nothing was said of the country. */
    boolean lacksCountry() {
        return countriesMeant().isEmpty();
    }

    boolean isActing() {
        return route.get(ACTING).isPresent() || told.containsKey(Facts.USE_KIND);
    }

    Optional<Activity> activity() {
        return Optional.ofNullable((Activity) answers.get(Facts.ACTIVITY));
    }

    /** What is known for certain, in the order in which it was told. */
    Map<Fact<?>, Object> answers() {
        return answers;
    }

    /** For each fact of which something was told the values that are left, in the order in which it was told. */
    Map<Fact<?>, List<Object>> told() {
        return told;
    }

    /** Of these values of a fact those that what was told leaves. */
    List<Object> left(Fact<?> fact, List<?> values) {
        List<Object> told = this.told.get(fact);
        return values.stream()
                .filter(value -> told == null || told.contains(value))
                .<Object>map(value -> value)
                .toList();
    }

    /** The facts of which somebody said not to know them. */
    Set<String> unknown() {
        return new LinkedHashSet<>(
                route.get(UNKNOWN).map(text -> List.of(text.split(",", -1))).orElse(List.of()));
    }

    /** The address with a fact said to be one of these values. */
    Route answering(Fact<?> fact, List<?> values) {
        return forgetting(fact)
                .with(fact.name(), values.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** The same with a fact said to be none of these values. */
    Situation otherThan(Fact<?> fact, List<?> values) {
        List<Object> left = left(fact, fact.values());
        List<Object> other =
                left.stream().filter(value -> !values.contains(value)).toList();
        return new Situation(answering(fact, other), day);
    }

    /** The address with a fact, or the country, said not to be known. */
    Route notKnowing(String fact) {
        Set<String> unknown = unknown();
        unknown.add(fact);
        return route.with(UNKNOWN, String.join(",", unknown));
    }

    /** The address in which nothing is said of a fact. */
    Route forgetting(Fact<?> fact) {
        return knowing(fact.name()).without(fact.name());
    }

    /** The address in which a fact, or the country, is not said to be unknown. */
    Route knowing(String fact) {
        Set<String> unknown = unknown();
        unknown.remove(fact);
        return route.with(UNKNOWN, String.join(",", unknown));
    }

    /** What must be known before a request can be made, and is not. */
    Optional<Fact<?>> lacking() {
        return FRAME.stream()
                .filter(fact -> !told.containsKey(fact)
                        && (fact.equals(Facts.ACTIVITY) || !unknown().contains(fact.name()))
                        && isNeeded(fact))
                .findFirst();
    }

    private boolean isNeeded(Fact<?> fact) {
        if (fact.equals(Facts.ACTIVITY)) {
            return true;
        }
        if (fact.equals(Facts.USE_KIND)) {
            return isActing();
        }
        if (fact.equals(Facts.RECORD_KIND)) {
            return activity().filter(Activity.CHECK_RECORDS::equals).isPresent();
        }
        return hasCommunication() && (fact.equals(Facts.LINE) || channels().size() > 1);
    }

    /** The means of communication that fit what is done. */
    List<Object> channels() {
        return Stream.of(Channel.values())
                .filter(channel -> activity().filter(one -> one.fits(channel)).isPresent())
                .<Object>map(channel -> channel)
                .toList();
    }

    private boolean hasCommunication() {
        CommunicationNeed need = activity().map(Activity::communicationNeed).orElse(CommunicationNeed.NEVER);
        return need == CommunicationNeed.YES
                || (need == CommunicationNeed.OPTIONAL
                        && (told.keySet().stream().anyMatch(Situation::isOfCommunication)
                                || unknown().contains(Facts.CHANNEL.name())));
    }

    private static boolean isOfCommunication(Fact<?> fact) {
        return fact.name().startsWith("communication.");
    }

    /**
     * The requests that say what was told and no more. More than one where the law cannot be asked without a fact of which
     * several values are left: each of them states another.
     *
     * @throws IllegalArgumentException when what was told does not fit together
     */
    List<MonitoringRequest> readings() {
        List<Map<Fact<?>, Object>> frames = frames();
        List<MonitoringRequest> readings = new ArrayList<>();
        IllegalArgumentException misfit = new Misread("answer", String.valueOf(route.parameters()));
        for (String country : countriesMeant()) {
            for (Map<Fact<?>, Object> frame : frames) {
                try {
                    readings.add(request(CountryCode.of(country), frame));
                } catch (IllegalArgumentException fault) {
                    misfit = fault;
                }
            }
        }
        if (readings.isEmpty()) {
            throw misfit;
        }
        return readings;
    }

    /** Everything that is stated, once for each way to choose among the values of what must be stated. */
    private List<Map<Fact<?>, Object>> frames() {
        List<Map<Fact<?>, Object>> frames = List.of(answers);
        Set<Fact<?>> facts = new LinkedHashSet<>(FRAME);
        facts.addAll(Facts.all());
        for (Fact<?> fact : facts) {
            List<Object> open = answers.containsKey(fact) ? List.of() : open(fact);
            if (open.isEmpty() || (long) frames.size() * open.size() > MOST_READINGS) {
                continue;
            }
            List<Map<Fact<?>, Object>> more = new ArrayList<>();
            for (Map<Fact<?>, Object> frame : frames) {
                for (Object value : open) {
                    Map<Fact<?>, Object> with = new LinkedHashMap<>(frame);
                    with.put(fact, value);
                    more.add(with);
                }
            }
            frames = more;
        }
        return frames;
    }

    /** The values to choose from where leaving the fact out would say something else; none where it can be left out. */
    private List<Object> open(Fact<?> fact) {
        if (FRAME.contains(fact)) {
            boolean asked = told.containsKey(fact) || unknown().contains(fact.name());
            List<?> all = fact.equals(Facts.CHANNEL) ? channels() : fact.values();
            return asked && isNeeded(fact) ? left(fact, all) : List.of();
        }
        List<Object> left = told.get(fact);
        if (left == null
                || fact.unstated(activity().orElseThrow())
                        .filter(left::contains)
                        .isPresent()) {
            return List.of();
        }
        return left;
    }

    private MonitoringRequest request(CountryCode country, Map<Fact<?>, Object> facts) {
        MonitoringRequest.Builder builder = MonitoringRequest.builder()
                .day(day)
                .activity(activity().orElseThrow())
                .worker(Worker.builder().id("worker").country(country).build())
                .employer(Employer.builder().country(country).build());
        Object use = facts.get(Facts.USE_KIND);
        if (use != null) {
            builder.use(Use.builder().kind((UseKind) use).build());
        }
        Object record = facts.get(Facts.RECORD_KIND);
        if (record != null) {
            builder.recordCheck(
                    RecordCheck.builder().record((RecordKind) record).build());
        }
        if (hasCommunication()) {
            builder.communication(Communication.builder()
                    .channel((Channel)
                            facts.getOrDefault(Facts.CHANNEL, channels().get(0)))
                    .line((Line) Objects.requireNonNull(facts.get(Facts.LINE)))
                    .build());
        }
        MonitoringRequest request = builder.build();
        // In the order of the vocabulary, so that the same facts give the same request.
        for (Fact<?> fact : Facts.all()) {
            Object value = facts.get(fact);
            if (value != null && !FRAME.contains(fact) && fact.field().isPresent()) {
                request = fact.changeTo(request, value);
            }
        }
        return request;
    }
}
