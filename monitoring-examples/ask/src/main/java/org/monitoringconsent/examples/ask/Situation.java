package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    static final String MORE = "more";

    /** What is always stated before a request can be made; each is asked in the order that stands here. */
    private static final List<Fact<?>> FRAME =
            List.of(Facts.ACTIVITY, Facts.USE_KIND, Facts.CHANNEL, Facts.LINE, Facts.RECORD_KIND);

    private final Route route;
    private final LocalDate day;
    private final Map<Fact<?>, Object> answers = new LinkedHashMap<>();

    /**
     * Reads what was told.
     *
     * @param today the day that is meant where none is given
     * @throws IllegalArgumentException for what is no fact, no answer or no day
     */
    Situation(Route route, LocalDate today) {
        this.route = route;
        this.day = route.get(DAY).map(Situation::day).orElse(today);
        route.parameters()
                .forEach((key, value) -> Facts.named(key).ifPresent(fact -> answers.put(fact, value(fact, value))));
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

    /** For whom the page asks: a worker, an employer or a works council. */
    String who() {
        return route.get(WHO).orElse("worker");
    }

    Optional<String> country() {
        return route.get(COUNTRY).filter(code -> Engines.countries().contains(code));
    }

    boolean isActing() {
        return route.get(ACTING).isPresent() || answers.containsKey(Facts.USE_KIND);
    }

    Optional<Activity> activity() {
        return Optional.ofNullable((Activity) answers.get(Facts.ACTIVITY));
    }

    /** The answers, in the order in which they were given. */
    Map<Fact<?>, Object> answers() {
        return answers;
    }

    /** The facts of which somebody said not to know them. */
    Set<String> unknown() {
        return list(route, UNKNOWN);
    }

    /** The facts of which more was to be told. */
    Set<String> more() {
        return list(route, MORE);
    }

    private static Set<String> list(Route route, String key) {
        return new LinkedHashSet<>(
                route.get(key).map(text -> List.of(text.split(",", -1))).orElse(List.of()));
    }

    /** The address with one of the facts answered. */
    Route answering(Fact<?> fact, Object value) {
        return forgetting(fact).with(fact.name(), value);
    }

    /** The address with a fact said not to be known. */
    Route notKnowing(String fact) {
        Set<String> unknown = unknown();
        unknown.add(fact);
        return off(route, MORE, fact).with(UNKNOWN, String.join(",", unknown));
    }

    /** The address in which nothing is said of a fact. */
    Route forgetting(Fact<?> fact) {
        return off(off(route, MORE, fact.name()), UNKNOWN, fact.name()).without(fact.name());
    }

    private static Route off(Route route, String list, String fact) {
        Set<String> left = list(route, list);
        left.remove(fact);
        return route.with(list, String.join(",", left));
    }

    /** What must be known before a request can be made, and is not. */
    Optional<Fact<?>> lacking() {
        return FRAME.stream()
                .filter(fact -> !answers.containsKey(fact) && isNeeded(fact))
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
                        && answers.keySet().stream().anyMatch(Situation::isOfCommunication));
    }

    private static boolean isOfCommunication(Fact<?> fact) {
        return fact.name().startsWith("communication.");
    }

    /** The request that says what was told and no more. */
    MonitoringRequest request() {
        CountryCode country = CountryCode.of(country().orElseThrow());
        MonitoringRequest.Builder builder = MonitoringRequest.builder()
                .day(day)
                .activity(activity().orElseThrow())
                .worker(Worker.builder().id("worker").country(country).build())
                .employer(Employer.builder().country(country).build());
        Object use = answers.get(Facts.USE_KIND);
        if (use != null) {
            builder.use(Use.builder().kind((UseKind) use).build());
        }
        Object record = answers.get(Facts.RECORD_KIND);
        if (record != null) {
            builder.recordCheck(
                    RecordCheck.builder().record((RecordKind) record).build());
        }
        if (hasCommunication()) {
            builder.communication(Communication.builder()
                    .channel((Channel)
                            answers.getOrDefault(Facts.CHANNEL, channels().get(0)))
                    .line((Line) answers.getOrDefault(Facts.LINE, Line.HOSTED_FOR_BUSINESS))
                    .build());
        }
        MonitoringRequest request = builder.build();
        for (Map.Entry<Fact<?>, Object> answer : inOrder()) {
            request = answer.getKey().changeTo(request, answer.getValue());
        }
        return request;
    }

    /** The answers beyond the frame, in the order of the vocabulary, so that the same facts give the same request. */
    private List<Map.Entry<Fact<?>, Object>> inOrder() {
        List<Map.Entry<Fact<?>, Object>> ordered = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            Object value = answers.get(fact);
            if (value != null && !FRAME.contains(fact) && fact.field().isPresent()) {
                ordered.add(Map.entry(fact, value));
            }
        }
        return ordered;
    }
}
