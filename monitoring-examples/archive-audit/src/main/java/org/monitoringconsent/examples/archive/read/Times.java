package org.monitoringconsent.examples.archive.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Reads the ways in which records write times and durations. */
final class Times {

    private static final int LONGEST = 80;

    private static final DateTimeFormatter ISO_MAYBE_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter MAIL = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[EEE, ]d MMM uuuu HH:mm[:ss] ")
            .appendOffset("+HHmm", "GMT")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern DAY_THEN_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d.*");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,17}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,17}");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern UNIVERSAL = Pattern.compile(" ?(UTC|UT|Z)$");
    private static final Pattern SECONDS = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,9})?");

    private Times() {}

    /** Sets the start of a record from a text, or the doubt that fits. */
    static void start(CallRecord.Builder record, Optional<String> text, ZoneId zone) {
        Optional<String> said = text.filter(value -> !value.isBlank());
        if (said.isEmpty()) {
            return;
        }
        Optional<CallTime> time = parse(said.get(), zone);
        time.ifPresent(record::start);
        if (time.isEmpty()) {
            record.doubt(Doubt.START_UNREADABLE);
        }
    }

    /** Sets the duration of a record from a text of seconds, or the doubt that fits. */
    static void duration(CallRecord.Builder record, Optional<String> text) {
        Optional<String> said = text.map(String::strip).filter(value -> !value.isEmpty());
        if (said.isEmpty()) {
            return;
        }
        Optional<Duration> duration = seconds(said.get());
        duration.ifPresent(record::duration);
        if (duration.isEmpty()) {
            record.doubt(Doubt.DURATION_UNREADABLE);
        }
    }

    /** Returns a number of seconds, which may have a fraction, as a duration. */
    static Optional<Duration> seconds(String text) {
        if (!SECONDS.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000)));
    }

    /** Returns the moment that a text names: ISO with or without offset, mail style, or seconds since 1970. */
    static Optional<CallTime> parse(String text, ZoneId zone) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        if (EPOCH.matcher(trimmed).matches()) {
            return epoch(trimmed);
        }
        return DAY_THEN_TIME.matcher(trimmed).matches()
                ? iso(trimmed.substring(0, 10) + "T" + trimmed.substring(11), zone)
                : mail(trimmed);
    }

    /** Returns the moment of seconds (or, from sixteen digits, microseconds) since 1970; zero means never. */
    static Optional<CallTime> epoch(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits);
        if (value == 0) {
            return Optional.empty();
        }
        Instant instant = digits.length() >= 16
                ? Instant.ofEpochMilli(value / 1000)
                : digits.length() >= 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return Optional.of(CallTime.of(instant));
    }

    private static Optional<CallTime> iso(String text, ZoneId zone) {
        try {
            String withoutGap = UNIVERSAL.matcher(text).replaceFirst("Z").replace(" ", "");
            TemporalAccessor parsed = ISO_MAYBE_OFFSET.parse(withoutGap);
            return Optional.of(
                    parsed.isSupported(ChronoField.OFFSET_SECONDS)
                            ? CallTime.of(OffsetDateTime.from(parsed))
                            : CallTime.assuming(LocalDateTime.from(parsed), zone));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<CallTime> mail(String text) {
        try {
            String plain =
                    GAP.matcher(REMARK.matcher(text).replaceAll("").strip()).replaceAll(" ");
            return Optional.of(
                    CallTime.of(OffsetDateTime.parse(UNIVERSAL.matcher(plain).replaceFirst(" GMT"), MAIL)));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
