package org.monitoringconsent.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days that the law pages give for each rule, in the pages' order, so that spans are tested against the page. */
public final class RuleBoundaries {

    /**
     * The days of one rule.
     *
     * @param id the rule
     * @param kind its kind in the words of the page
     * @param first its first day in force; empty means from the first day that the profile covers, and a day before
     *     that day means the same
     * @param last its last day in force, that day included; empty means still in force
     * @param citationDays days on which the page says, in the rule or in its timeline, that another provision takes over
     * @param impliedCitationDays days on which an instrument that the rule cites began, although the rule is older and
     *     the page names no predecessor
     * @param conditionDays days on which the rule's own condition or its obligations change
     */
    public record Boundary(
            String id,
            String kind,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            SortedSet<LocalDate> citationDays,
            SortedSet<LocalDate> impliedCitationDays,
            SortedSet<LocalDate> conditionDays) {}

    private RuleBoundaries() {}

    /** Answers the days of the profile's rules, {@code nl} (with the European baseline) or {@code gb}. */
    public static List<Boundary> of(String profile) {
        String name = profile + "/boundaries.csv";
        try (InputStream bytes = RuleBoundaries.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no boundaries for `" + profile + "`, expected nl or gb");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(RuleBoundaries::boundary).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Boundary boundary(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        return new Boundary(
                cells.get(0),
                cells.get(1),
                day(cells.get(2)),
                day(cells.get(3)),
                days(cells.get(4)),
                days(cells.get(5)),
                days(cells.get(6)));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("open") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static SortedSet<LocalDate> days(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
