// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The checks that concern more than one value of a request. Source: the vocabulary, section 2, last paragraph.
 *
 * <p>A builder runs them by itself. A reader that wants to report them together with faults of its own, on a request
 * that it cannot build, states what it knows. Which values of a fact fit which of another stands in the catalogue.
 */
public final class RequestShape {

    /** The first year of a day that a request can state. */
    public static final int FIRST_YEAR = 1900;
    /** The last year of a day that a request can state. */
    public static final int LAST_YEAR = 2999;

    /** The most characters of a text in a request. */
    public static final int LONGEST_TEXT = 10_000;
    /** The most digits of a number that a rule set brings along, and the most places before or after its point. */
    public static final int MOST_DIGITS = 30;
    /** The highest number of workers. */
    public static final int HIGHEST_COUNT = 999_999_999;

    /** The facts whose values fit only some values of another. */
    private static final List<Fact<?>> TIED = tied();

    private final Predicate<String> hasPart;
    private final Function<Fact<?>, Optional<?>> stated;
    private final List<ShapeFault> faults = new ArrayList<>();

    private RequestShape(Predicate<String> hasPart, Function<Fact<?>, Optional<?>> stated) {
        this.hasPart = hasPart;
        this.stated = stated;
    }

    /**
     * Returns what is wrong, in the order of the vocabulary; empty when nothing is.
     *
     * @param hasPart whether the request has the part of this name
     * @param stated the value of a fact, empty when it is left out or not known
     * @param day the day of the act, as far as it is known
     * @param endsOn the day on which the monitoring ends, as far as it is known
     */
    public static List<ShapeFault> faults(
            Predicate<String> hasPart,
            Function<Fact<?>, Optional<?>> stated,
            Optional<LocalDate> day,
            Optional<LocalDate> endsOn) {
        RequestShape shape = new RequestShape(hasPart, stated);
        Optional<?> activity = stated.apply(Facts.ACTIVITY);
        if (activity.isPresent()) {
            shape.parts((Activity) activity.get());
        }
        for (Fact<?> fact : TIED) {
            shape.fits(fact);
        }
        shape.regionOf(Facts.WORKER_REGION, Facts.WORKER_COUNTRY);
        shape.regionOf(Facts.OTHER_PARTY_REGION, Facts.OTHER_PARTY_COUNTRY);
        if (day.isPresent() && endsOn.isPresent() && endsOn.get().isBefore(day.get())) {
            shape.add("manner.endsOn", FaultText.of("notBefore", "manner.endsOn", endsOn.get(), day.get()));
        }
        return List.copyOf(shape.faults);
    }

    /** Returns what is wrong with a number of workers, or empty when nothing is. */
    public static Optional<ShapeFault> headcount(int headcount) {
        if (headcount >= 1 && headcount <= HIGHEST_COUNT) {
            return Optional.empty();
        }
        FaultText expected = headcount < 1 ? FaultText.of("atLeastOne") : FaultText.of("atMost", HIGHEST_COUNT);
        return Optional.of(new ShapeFault(
                "employer.headcount", FaultText.of("expectedGiven", "employer.headcount", headcount, expected)));
    }

    /** Whether a request can state the day. */
    public static boolean isDay(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Whether a request can state the number. */
    public static boolean isNumber(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    static void requireHeadcount(Optional<Integer> headcount) {
        Optional<ShapeFault> fault = headcount.isPresent() ? headcount(headcount.get()) : Optional.empty();
        if (fault.isPresent()) {
            throw new RequestShapeException(List.of(fault.get()));
        }
    }

    static void require(MonitoringRequest request) {
        Known known = new Known(request);
        List<ShapeFault> faults = new ArrayList<>();
        addBounds(request, faults);
        faults.addAll(faults(
                known, known, Optional.of(request.day()), request.manner().endsOn()));
        if (!faults.isEmpty()) {
            throw new RequestShapeException(faults);
        }
    }

    /** What lies beyond what can be written down and read back. */
    private static void addBounds(MonitoringRequest request, List<ShapeFault> faults) {
        addDay("day", request.day(), faults);
        addText("worker.id", request.worker().id(), faults);
        if (request.purpose().statement().isPresent()) {
            addText("purpose.statement", request.purpose().statement().get(), faults);
        }
        if (request.manner().endsOn().isPresent()) {
            addDay("manner.endsOn", request.manner().endsOn().get(), faults);
        }
        for (Map.Entry<String, AttributeValue> attribute : request.attributes().entrySet()) {
            String path = "attributes." + attribute.getKey();
            AttributeValue value = attribute.getValue();
            if (value.text().isPresent()) {
                addText(path, value.text().get(), faults);
            }
            if (value.number().isPresent() && !isNumber(value.number().get())) {
                faults.add(new ShapeFault(path, FaultText.of("expected", path, FaultText.of("digits", MOST_DIGITS))));
            }
        }
    }

    private static void addDay(String path, LocalDate day, List<ShapeFault> faults) {
        if (!isDay(day)) {
            faults.add(new ShapeFault(
                    path, FaultText.of("expectedGiven", path, day, FaultText.of("day", FIRST_YEAR, LAST_YEAR))));
        }
    }

    private static void addText(String path, String text, List<ShapeFault> faults) {
        if (text.length() > LONGEST_TEXT) {
            faults.add(new ShapeFault(path, FaultText.of("expected", path, FaultText.of("textUpTo", LONGEST_TEXT))));
        }
    }

    private static List<Fact<?>> tied() {
        List<Fact<?>> tied = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (fact.tiedTo().isPresent()) {
                tied.add(fact);
            }
        }
        return tied;
    }

    /** A request of which everything is known; a class, because it is on the way to the first verdict. */
    private static final class Known implements Predicate<String>, Function<Fact<?>, Optional<?>> {

        private final MonitoringRequest request;

        Known(MonitoringRequest request) {
            this.request = request;
        }

        @Override
        public boolean test(String part) {
            return switch (part) {
                case "communication" -> request.communication().isPresent();
                case "recordCheck" -> request.recordCheck().isPresent();
                default -> true;
            };
        }

        @Override
        public Optional<?> apply(Fact<?> fact) {
            return fact.in(request);
        }
    }

    private void parts(Activity activity) {
        boolean given = hasPart.test("communication");
        if (given && activity.communicationNeed() == CommunicationNeed.NEVER) {
            add("communication", FaultText.of("leftOutFor", "communication", activity));
        } else if (!given && activity.communicationNeed() == CommunicationNeed.YES) {
            add("communication", FaultText.of("requiredFor", "communication", activity));
        }
        if (activity == Activity.CHECK_RECORDS && !hasPart.test("recordCheck")) {
            add("recordCheck", FaultText.of("requiredFor", "recordCheck", activity));
        }
    }

    private void fits(Fact<?> fact) {
        Fact<?> other = fact.tiedTo().orElseThrow();
        Optional<?> value = stated.apply(fact);
        Optional<?> otherValue = stated.apply(other);
        if (value.isEmpty() || otherValue.isEmpty()) {
            return;
        }
        int otherState = other.state(otherValue.get());
        if (!fact.fits(fact.state(value.get()), otherState) && mayStandThere(fact, otherValue.get())) {
            add(
                    fact.name(),
                    FaultText.of(
                            "fits",
                            fact.name(),
                            String.valueOf(value.get()),
                            fitting(fact, otherState),
                            String.valueOf(otherValue.get())));
        }
    }

    private void regionOf(Fact<RegionCode> fact, Fact<CountryCode> of) {
        Optional<?> region = stated.apply(fact);
        Optional<?> country = stated.apply(of);
        if (region.isEmpty() || (country.isEmpty() && of.kind() == FactKind.GIVEN)) {
            return;
        }
        CountryCode own = ((RegionCode) region.get()).country();
        if (country.isEmpty()) {
            add(of.name(), FaultText.of("requiredWith", of.name(), fact.name()));
        } else if (!country.get().equals(own)) {
            add(
                    fact.name(),
                    FaultText.of("regionOf", fact.name(), of.name(), String.valueOf(country.get()), own.value()));
        }
    }

    /** Whether the part of the fact may be there at all; if not, that is the fault. */
    private static boolean mayStandThere(Fact<?> fact, Object otherValue) {
        return !fact.name().startsWith("communication.")
                || !(otherValue instanceof Activity activity)
                || activity.communicationNeed() != CommunicationNeed.NEVER;
    }

    private static Serializable fitting(Fact<?> fact, int otherState) {
        List<Serializable> fitting = new ArrayList<>();
        for (int state = 1; state < fact.states(); state++) {
            if (fact.fits(state, otherState)) {
                fitting.add(fact.label(state - 1));
            }
        }
        if (fact.field().isPresent() && !fact.field().get().isRequired()) {
            fitting.add(FaultText.of("leftOut"));
        }
        Serializable last = fitting.remove(fitting.size() - 1);
        return fitting.isEmpty() ? last : FaultText.of("or", joined(fitting), last);
    }

    private static String joined(List<Serializable> labels) {
        StringBuilder joined = new StringBuilder();
        for (Serializable label : labels) {
            joined.append(joined.isEmpty() ? "" : ", ").append(label);
        }
        return joined.toString();
    }

    private void add(String path, FaultText text) {
        faults.add(new ShapeFault(path, text));
    }
}
