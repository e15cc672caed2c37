// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** Reads the ways in which records write times and durations. */
public final class Times {

    private static final int LONGEST = 120;
    private static final Pattern EPOCH = Pattern.compile("\\d{9,19}(?:[.,]\\d{1,9})?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,19}");
    private static final Pattern SERIAL = Pattern.compile("[3-6]\\d{4}(?:[.,]\\d{1,15})?");
    private static final Pattern SECONDS = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})(?:\\.\\d{1,9})?");
    private static final Pattern NEVER = Pattern.compile("0+|0000-00-00(?:[ T]00:00(?::00)?)?.*");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WEEKDAY_AS_REMARK =
            Pattern.compile("(?i)\\(\\s*((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|ma|di|wo|do|vr|za|zo)\\.?\\s*\\)");
    private static final Pattern ZONE_AS_REMARK = Pattern.compile(
            "\\(\\s*([A-Z]{1,5}(?:[+-][0-9:]{1,6})?|[+-][0-9]{2}:?[0-9]{2}|[A-Za-z]+/[A-Za-z_]+)\\s*\\)\\s*$");
    private static final Pattern AROUND = Pattern.compile("^=?[\"']+|\"+$");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final long DAYS_TO_1970 = 25_569;

    private Times() {}

    /** Sets the start of a record from a text, or the doubt that fits. */
    public static void start(CallRecord.Builder record, Optional<String> text, ZoneId zone) {
        Optional<String> said = text.filter(value -> !saysNothing(value));
        if (said.isEmpty()) {
            return;
        }
        Optional<CallTime> time = parse(said.get(), zone);
        time.ifPresent(record::start);
        if (time.isEmpty()) {
            boolean noDay = said.get().length() <= LONGEST && WrittenTime.tellsNoDay(tidy(said.get()));
            record.doubt(noDay ? Doubt.DAY_AMBIGUOUS : Doubt.START_UNREADABLE);
        }
    }

    /** Notes when the communication ended, so that a start that lies later is noticed. */
    public static void end(CallRecord.Builder record, Optional<String> text, ZoneId zone) {
        text.flatMap(value -> parse(value, zone))
                .filter(CallTime::credible)
                .ifPresent(time -> record.end(time.instant()));
    }

    /** Notes a moment at which the communication went on, so that one outside of it is noticed. */
    public static void during(CallRecord.Builder record, Optional<String> text, ZoneId zone) {
        text.flatMap(value -> parse(value, zone))
                .filter(CallTime::credible)
                .ifPresent(time -> record.during(time.instant()));
    }

    /** Sets the duration of a record from a text of seconds, or the doubt that fits. */
    public static void duration(CallRecord.Builder record, Optional<String> text) {
        Optional<String> said = text.map(String::strip).filter(value -> !saysNothing(value) || value.equals("0"));
        if (said.isEmpty()) {
            return;
        }
        Optional<Duration> duration = seconds(said.get()).or(() -> clock(said.get()));
        duration.ifPresent(record::duration);
        if (duration.isEmpty()) {
            record.doubt(Doubt.DURATION_UNREADABLE);
        }
    }

    /** Returns a number of seconds, which may have a fraction, as a duration. */
    public static Optional<Duration> seconds(String text) {
        if (!SECONDS.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000)));
    }

    /** Returns a duration that is written as hours, minutes and seconds. */
    private static Optional<Duration> clock(String text) {
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        return Optional.of(Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(clock.group(2)))
                .plusSeconds(Long.parseLong(clock.group(3))));
    }

    /** Returns the moment that a text names, in any of the ways in which records write one. */
    public static Optional<CallTime> parse(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<CallTime> usual = WrittenTime.usual(text, zone);
        if (usual.isPresent()) {
            return usual;
        }
        String plain = tidy(text);
        Optional<CallTime> compact = WrittenTime.compact(plain, zone);
        if (compact.isPresent()) {
            return compact;
        }
        if (EPOCH.matcher(plain).matches()) {
            return epoch(plain);
        }
        if (SERIAL.matcher(plain).matches()) {
            return serial(plain, zone);
        }
        Matcher weekday = WEEKDAY_AS_REMARK.matcher(text);
        if (weekday.find()) {
            return WrittenTime.read(plain, weekday.group(1), zone);
        }
        // Behind a time alone a remark may be its zone; behind a zone it says the same once more.
        Matcher remark = ZONE_AS_REMARK.matcher(text);
        Optional<CallTime> zoned =
                remark.find() ? WrittenTime.read(plain + " " + remark.group(1), "", zone) : Optional.empty();
        return zoned.or(() -> WrittenTime.read(plain, "", zone));
    }

    /**
     * Returns the moment of seconds since 1970, or of thousandths, millionths or thousand-millionths of them, which have
     * more digits; zero means never.
     */
    static Optional<CallTime> epoch(String digits) {
        int point = Math.max(digits.indexOf('.'), digits.indexOf(','));
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        if (!fraction.isEmpty() && !DIGITS.matcher(fraction).matches()) {
            return Optional.empty();
        }
        if (!DIGITS.matcher(whole).matches() || Long.parseLong(whole.substring(0, Math.min(18, whole.length()))) == 0) {
            return Optional.empty();
        }
        long value;
        try {
            value = Long.parseLong(whole);
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
        Instant instant = switch (whole.length()) {
            case 17, 18, 19 -> Instant.ofEpochSecond(value / 1_000_000_000, value % 1_000_000_000);
            case 16 -> Instant.ofEpochMilli(value / 1000);
            case 13, 14, 15 -> Instant.ofEpochMilli(value);
            default -> Instant.ofEpochSecond(value).plusMillis(thousandths(fraction));
        };
        return Optional.of(CallTime.of(instant));
    }

    private static long thousandths(String fraction) {
        return Math.round(Double.parseDouble("0." + fraction) * 1000);
    }

    /** A spreadsheet counts days since 1900 and shows the count when it forgets that it is a day. */
    private static Optional<CallTime> serial(String text, ZoneId zone) {
        double days = Double.parseDouble(text.replace(',', '.'));
        long seconds = Math.round((days - DAYS_TO_1970) * 86_400);
        return Optional.of(CallTime.assuming(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC), zone)
                .with(Doubt.TIME_OF_A_SPREADSHEET));
    }

    private static boolean saysNothing(String text) {
        return Unsaid.is(text) || NEVER.matcher(text.strip()).matches();
    }

    private static String tidy(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String bare = AROUND.matcher(normal).replaceAll("");
        return GAP.matcher(REMARK.matcher(bare).replaceAll(" ")).replaceAll(" ").strip();
    }
}
