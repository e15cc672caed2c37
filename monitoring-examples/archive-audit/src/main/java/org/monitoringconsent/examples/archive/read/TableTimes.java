// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;

/** When a call of a table was, whichever columns tell it, and by which clock. */
final class TableTimes {

    private static final Pattern ONLY_TIME = Pattern.compile("T?(\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?"
            + "(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)");

    /** What databases and spreadsheets write behind a day that has a column of its own. */
    private static final Pattern DAY_AT_MIDNIGHT =
            Pattern.compile("(\\S{6,12})[T ](?:0?0:00(?::00(?:\\.0{1,9})?)?|12:00(?::00)? ?[Aa][Mm])");

    private static final Pattern HOURS = Pattern.compile("([+-]?)(\\d{1,2})(?:\\.0+)?");
    private static final Duration A_DAY = Duration.ofDays(1);

    /** What may stand for a zone and for nothing else. */
    private static final Pattern PLAINLY_A_ZONE =
            Pattern.compile("[A-Za-z]+/[A-Za-z_/+0-9-]+|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|UTC|GMT|Z");

    private static final Pattern TELLS_ITS_HALF = Pattern.compile("(?i)[ap]\\.?m\\.?$");
    private static final Pattern THOUSANDTHS = Pattern.compile("[1-9]\\d{3,9}");
    private static final int DIGITS_OF_THOUSANDTHS = 3;
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Pattern MINUTES = Pattern.compile("[+-]?\\d{1,3}");
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final TableRow row;
    private final ZoneId assumed;
    private final Optional<String> zone;

    TableTimes(TableRow row, ZoneId assumed) {
        this.row = row;
        this.assumed = assumed;
        this.zone = row.said(CsvColumn.ZONE)
                .map(TableTimes::offset)
                .or(() -> row.said(CsvColumn.ZONE_MINUTES).map(TableTimes::offsetOfMinutes))
                .or(() -> row.said(CsvColumn.ZONE_PERHAPS)
                        .filter(text -> PLAINLY_A_ZONE.matcher(text).matches())
                        .map(TableTimes::offset));
    }

    void addTo(CallRecord.Builder record) {
        List<String> starts = row.all(CsvColumn.START);
        Optional<String> day = starts.stream()
                .filter(text -> !ONLY_TIME.matcher(text).matches())
                .findFirst();
        Optional<String> time = Stream.concat(starts.stream(), row.all(CsvColumn.TIME_OF_DAY).stream())
                .map(ONLY_TIME::matcher)
                .filter(Matcher::matches)
                .map(only -> only.group(1))
                .findFirst();
        Optional<String> only = day.filter(text -> !text.contains(":"))
                .or(() -> day.map(DAY_AT_MIDNIGHT::matcher)
                        .filter(Matcher::matches)
                        .map(midnight -> midnight.group(1)));
        boolean apart = only.isPresent() && time.isPresent();
        Optional<String> start = withHalf(apart ? Optional.of(only.get() + " " + time.get()) : day.or(() -> time));
        Optional<String> universal = row.said(CsvColumn.START_UTC);
        if (universal.isPresent()) {
            Times.start(record, universal, ZoneOffset.UTC);
        } else {
            start.filter(text -> zoneIsUnknown(text)).ifPresent(text -> record.doubt(Doubt.ZONE_UNKNOWN));
            Times.start(record, zoned(start), assumed);
        }
        Optional<String> end = zoned(row.said(CsvColumn.END));
        Times.end(record, end, assumed);
        Times.during(record, zoned(row.said(CsvColumn.ANSWER)), assumed);
        if (row.has(CsvColumn.CREATED)) {
            record.doubt(Doubt.DAY_ONLY); // the moment when the row was written
        }
        if (starts.size() > 1 && differByADay(starts)) {
            record.doubt(Doubt.SAID_TWICE);
        }
        Optional<String> length = row.said(CsvColumn.DURATION).or(() -> row.said(CsvColumn.TALK_SECONDS));
        Optional<String> began = universal.isPresent() ? Optional.empty() : zoned(start);
        Times.duration(record, length.map(text -> inSeconds(text, began, end)));
    }

    /** A column of its own may tell whether it was before or after noon. */
    private Optional<String> withHalf(Optional<String> time) {
        Optional<String> half = row.said(CsvColumn.HALF_OF_DAY);
        return time.map(
                text -> half.isPresent() && !TELLS_ITS_HALF.matcher(text).find() ? text + " " + half.get() : text);
    }

    /** A length that is the time from start to end only in thousandths of a second is one of these. */
    private String inSeconds(String length, Optional<String> start, Optional<String> end) {
        if (!THOUSANDTHS.matcher(length).matches() || start.isEmpty() || end.isEmpty()) {
            return length;
        }
        Optional<Instant> from = Times.parse(start.get(), assumed).map(CallTime::instant);
        Optional<Instant> to = Times.parse(end.get(), assumed).map(CallTime::instant);
        if (from.isEmpty() || to.isEmpty()) {
            return length;
        }
        long between = Duration.between(from.get(), to.get()).toMillis();
        long thousandths = Long.parseLong(length);
        boolean fits = 2 * thousandths >= between && thousandths <= between + A_SECOND.toMillis();
        return fits && between > 0
                ? BigDecimal.valueOf(thousandths, DIGITS_OF_THOUSANDTHS).toPlainString()
                : length;
    }

    /** A local time with the zone that another column of the row tells; one that tells its zone itself stays as it is. */
    private Optional<String> zoned(Optional<String> time) {
        return time.map(text -> zone.map(name -> text + " " + name)
                .filter(both -> isLocal(text) && Times.parse(both, assumed).isPresent())
                .orElse(text));
    }

    private boolean zoneIsUnknown(String text) {
        return zone.isPresent() && isLocal(text) && zoned(Optional.of(text)).equals(Optional.of(text));
    }

    private boolean isLocal(String text) {
        return Times.parse(text, assumed).filter(CallTime::zoneAssumed).isPresent();
    }

    /** A number of hours as an offset is written. */
    private static String offset(String zone) {
        Matcher hours = HOURS.matcher(zone);
        return hours.matches()
                ? (hours.group(1).isEmpty() ? "+" : hours.group(1))
                        + "0".repeat(2 - hours.group(2).length()) + hours.group(2) + ":00"
                : zone;
    }

    private static String offsetOfMinutes(String text) {
        if (!MINUTES.matcher(text).matches()) {
            return text;
        }
        int minutes = Integer.parseInt(text);
        int size = Math.abs(minutes);
        return String.format(
                Locale.ROOT,
                "%s%02d:%02d",
                minutes < 0 ? "-" : "+",
                size / MINUTES_OF_AN_HOUR,
                size % MINUTES_OF_AN_HOUR);
    }

    /** Several columns may tell when it began, by several clocks, but not on days that lie apart. */
    private boolean differByADay(List<String> starts) {
        List<Instant> moments = starts.stream()
                .flatMap(text -> Times.parse(text, assumed).stream())
                .filter(CallTime::credible)
                .map(CallTime::instant)
                .sorted()
                .toList();
        return !moments.isEmpty()
                && Duration.between(moments.get(0), moments.get(moments.size() - 1))
                                .compareTo(A_DAY)
                        > 0;
    }
}
