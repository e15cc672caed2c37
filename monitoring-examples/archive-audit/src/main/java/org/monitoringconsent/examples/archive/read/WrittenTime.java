// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;

/** A date and, mostly, a time as people and programs write them: which part is what, and in which zone. */
final class WrittenTime {

    private static final String TIME = "(?<h>\\d{1,2})[:.h](?<mi>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,:](?<f>\\d{1,9}))?)?"
            + "(?: ?(?<half>[AaPp])\\.?[Mm]\\.?(?![A-Za-z]))?";
    private static final String ZONE =
            "(?: ?(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?(?::?\\d{2})?|(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?|[A-Za-z]{1,5}(?![A-Za-z/])))?"
                    + "(?: ?\\[?(?<region>[A-Za-z]+(?:/[A-Za-z_+\\-0-9]+)+)\\]?)?";
    private static final String NAME = "(?<name>\\p{L}{3,10})\\.?";

    /** What may stand between a day and a time: {@code at}, and the same in German, Dutch and French. */
    private static final String AT = "(?:(?:at|um|om|à) )?";

    private static final List<Pattern> FORMS = List.of(
            form("(?<y>\\d{4})[-/.](?<mo>\\d{1,2})[-/.](?<d>\\d{1,2})(?:(?:[T ]|, ?)" + TIME + ZONE + ")?"),
            form("(?<d>\\d{1,2})(?:[-/. ]|\\. )" + NAME + "[-/., ]+(?<y>\\d{4}|\\d{2}(?!:))(?:[T ,:]+" + AT + TIME
                    + ZONE + ")?"),
            form(NAME + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})(?:[T ,]+" + AT + TIME + ZONE + ")?"),
            form(NAME + " (?<d>\\d{1,2}) " + TIME + ZONE + " (?<y>\\d{4})"),
            form(TIME + " (?<d>\\d{1,2})[-/. ]" + NAME + "[-/. ](?<y>\\d{4})"));
    private static final Pattern DAY_OR_MONTH_FIRST =
            form("(?<one>\\d{1,2})(?<gap>[-/.])(?<two>\\d{1,2})\\k<gap>(?<y>\\d{4}|\\d{2})(?:(?:[T ]|, ?)" + AT + TIME
                    + ZONE + ")?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<y>19\\d{2}|20\\d{2})(?<mo>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])"
                    + "(?:[T _-]?(?<h>[01]\\d|2[0-4])(?<mi>[0-5]\\d)(?:(?<s>[0-6]\\d)(?:[.,]?(?<f>\\d{1,9}))?)?"
                    + "(?<zone> ?(?:Z|[+-]\\d{2}(?::?\\d{2})?))?)?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "^((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|ma|maandag|di|dinsdag|wo|woensdag|do|donderdag|vr|vrijdag|za|zaterdag|zo"
                    + "|zondag|mo|dienstag|mi|mittwoch|donnerstag|fr|freitag|sa|samstag|so|sonntag)\\.?,? ",
            Pattern.CASE_INSENSITIVE);
    /** What Germans and Dutch say behind a time. */
    private static final Pattern O_CLOCK =
            Pattern.compile("(?<=[0-9]) ?(?:uhr|uur)\\.?(?= |$)", Pattern.CASE_INSENSITIVE);

    private static final String USUAL = "0000-00-00 00:00:00";

    /** How the weekdays begin, in English, Dutch and German. */
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("ma", DayOfWeek.MONDAY),
            Map.entry("tu", DayOfWeek.TUESDAY),
            Map.entry("di", DayOfWeek.TUESDAY),
            Map.entry("we", DayOfWeek.WEDNESDAY),
            Map.entry("wo", DayOfWeek.WEDNESDAY),
            Map.entry("mi", DayOfWeek.WEDNESDAY),
            Map.entry("th", DayOfWeek.THURSDAY),
            Map.entry("do", DayOfWeek.THURSDAY),
            Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("vr", DayOfWeek.FRIDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("za", DayOfWeek.SATURDAY),
            Map.entry("su", DayOfWeek.SUNDAY),
            Map.entry("so", DayOfWeek.SUNDAY),
            Map.entry("zo", DayOfWeek.SUNDAY));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> OTHER_MONTHS = Map.ofEntries(
            Map.entry("mrt", "mar"),
            Map.entry("maa", "mar"),
            Map.entry("mär", "mar"),
            Map.entry("mei", "may"),
            Map.entry("mai", "may"),
            Map.entry("okt", "oct"),
            Map.entry("dez", "dec"),
            Map.entry("déc", "dec"),
            Map.entry("jän", "jan"),
            Map.entry("fév", "feb"),
            Map.entry("fev", "feb"),
            Map.entry("avr", "apr"),
            Map.entry("aoû", "aug"),
            Map.entry("aou", "aug"));

    /** The two months that begin alike in French; only a fourth letter tells which it is. */
    private static final Map<String, String> MONTHS_OF_FOUR = Map.of("juin", "jun", "juil", "jul");

    private static final int LETTERS_OF_A_MONTH = 3;

    /** The letters of zones and what they mean (RFC 5322 section 4.3), and those of European clocks. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "+00:00"),
            Map.entry("UT", "+00:00"),
            Map.entry("UTC", "+00:00"),
            Map.entry("GMT", "+00:00"),
            Map.entry("WET", "+00:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"));

    /** Where clocks show the letters that are those of a summer alone. */
    private static final Map<String, String> SUMMERS = Map.of(
            "BST", "Europe/London",
            "WEST", "Europe/Lisbon",
            "CEST", "Europe/Paris",
            "MEST", "Europe/Paris",
            "MESZ", "Europe/Berlin",
            "EEST", "Europe/Athens",
            "EDT", "America/New_York",
            "CDT", "America/Chicago",
            "MDT", "America/Denver",
            "PDT", "America/Los_Angeles");

    private WrittenTime() {}

    private static Pattern form(String text) {
        return Pattern.compile(text);
    }

    /** Returns the moment of a text like {@code 2026-03-03 10:00:00}, as most are written, and nothing for any other. */
    static Optional<CallTime> usual(String text, ZoneId zone) {
        if (text.length() != USUAL.length()) {
            return Optional.empty();
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char found = text.charAt(i);
            if (USUAL.charAt(i) == '0' ? found < '0' || found > '9' : found != USUAL.charAt(i)) {
                return Optional.empty();
            }
        }
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
            return Optional.of(CallTime.assuming(day.atTime(time), zone));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * Returns the moment of a text with letters or signs between its parts. A weekday before them, or beside them as a remark, must
     * be that of the date.
     */
    static Optional<CallTime> read(String written, String remark, ZoneId zone) {
        String text = O_CLOCK.matcher(written).replaceFirst("");
        Matcher before = WEEKDAY.matcher(text);
        boolean told = before.find();
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(told ? before.group(1) : "", remark)
                .filter(word -> !word.isEmpty())
                .forEach(word -> weekdays.add(weekday(word)));
        return dated(told ? text.substring(before.end()) : text, weekdays, zone);
    }

    private static DayOfWeek weekday(String word) {
        return Objects.requireNonNull(WEEKDAYS.get(word.substring(0, 2).toLowerCase(Locale.ROOT)));
    }

    private static Optional<CallTime> dated(String plain, Set<DayOfWeek> weekdays, ZoneId zone) {
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(plain);
            if (parts.matches()) {
                return onIts(weekdays, day(parts), moment(parts, day(parts), zone));
            }
        }
        Matcher parts = DAY_OR_MONTH_FIRST.matcher(plain);
        return parts.matches()
                ? onIts(weekdays, dayOrMonthFirst(parts), moment(parts, dayOrMonthFirst(parts), zone))
                : Optional.empty();
    }

    /** Which of the two is wrong nobody can tell, so that the day is not certain. */
    private static Optional<CallTime> onIts(
            Set<DayOfWeek> weekdays, Optional<LocalDate> day, Optional<CallTime> moment) {
        boolean its = day.filter(date -> !Set.of(date.getDayOfWeek()).containsAll(weekdays))
                .isEmpty();
        return its ? moment : moment.map(time -> time.with(Doubt.DATE_DISAGREES));
    }

    /** Returns the moment of digits alone that begin with a day, if they do. */
    static Optional<CallTime> compact(String text, ZoneId zone) {
        Matcher parts = COMPACT.matcher(text);
        return parts.matches() ? moment(parts, day(parts), zone) : Optional.empty();
    }

    /** Returns whether a text is a date that is one day where the day comes first and another where the month does. */
    static boolean tellsNoDay(String text) {
        Matcher parts = DAY_OR_MONTH_FIRST.matcher(WEEKDAY.matcher(text).replaceFirst(""));
        return parts.matches() && dayOrMonthFirst(parts).isEmpty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            int month = has(parts, "mo") ? Integer.parseInt(parts.group("mo")) : month(parts.group("name"));
            return Optional.of(LocalDate.of(year(parts.group("y")), month, Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** With points the day comes first; otherwise only what is no month, or the same both ways, tells. */
    private static Optional<LocalDate> dayOrMonthFirst(Matcher parts) {
        int one = Integer.parseInt(parts.group("one"));
        int two = Integer.parseInt(parts.group("two"));
        boolean dayFirst = parts.group("gap").equals(".") || one > 12 || one == two;
        boolean monthFirst = two > 12;
        // Where the year has two digits as well, it may stand at either end.
        if ((!dayFirst && !monthFirst) || parts.group("y").length() < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year(parts.group("y")), dayFirst ? two : one, dayFirst ? one : two));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** Two digits of a year are those of RFC 5322 section 4.3. */
    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (text.length() > 2) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String four = MONTHS_OF_FOUR.get(lower.substring(0, Math.min(LETTERS_OF_A_MONTH + 1, lower.length())));
        String start = four == null ? lower.substring(0, LETTERS_OF_A_MONTH) : four;
        return MONTHS.indexOf(OTHER_MONTHS.getOrDefault(start, start)) + 1;
    }

    private static Optional<CallTime> moment(Matcher parts, Optional<LocalDate> day, ZoneId zone) {
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (parts.group("h") == null) {
            return Optional.of(CallTime.onlyDay(day.get(), zone));
        }
        try {
            return placed(local(parts, day.get()), group(parts, "zone"), group(parts, "region"), zone);
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(Matcher parts, LocalDate day) {
        int hour = Integer.parseInt(parts.group("h"));
        String half = group(parts, "half");
        if (half != null) {
            if (hour > 12 && half.equalsIgnoreCase("a")) {
                throw new DateTimeException("no hour of a morning");
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int minute = Integer.parseInt(parts.group("mi"));
        String seconds = parts.group("s");
        int second = seconds == null ? 0 : Integer.parseInt(seconds);
        second = second == 60 ? 59 : second; // a leap second
        String fraction = parts.group("f");
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        if (hour == 24 && minute == 0 && second == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        return day.atTime(LocalTime.of(hour, minute, second, nanos));
    }

    private static Optional<CallTime> placed(
            LocalDateTime local, @Nullable String written, @Nullable String region, ZoneId zone) {
        if (written == null || written.isBlank()) {
            return Optional.of(region == null ? CallTime.assuming(local, zone) : inRegion(local, region, zone));
        }
        String letters = written.strip().toUpperCase(Locale.ROOT);
        if (ZONES.containsKey(letters)) {
            String shown = region == null ? SUMMERS.get(letters) : region;
            return Optional.of(beside(shown, local, ZoneOffset.of(ZONES.get(letters))));
        }
        String offset = letters.startsWith("UTC") || letters.startsWith("GMT") ? letters.substring(3) : letters;
        if (offset.startsWith("+") || offset.startsWith("-")) {
            return Optional.of(beside(region, local, ZoneOffset.of(offset)));
        }
        // Other letters mean nothing that is certain; the standard has them read as those of universal time.
        return Optional.of(at(local, ZoneOffset.UTC).with(Doubt.ZONE_UNKNOWN));
    }

    /** An offset and a region beside it must be one time (RFC 9557 section 3.4). */
    private static CallTime beside(@Nullable String region, LocalDateTime local, ZoneOffset offset) {
        CallTime time = at(local, offset);
        return region == null || isOffsetIn(region, time.instant(), offset) ? time : time.with(Doubt.DATE_DISAGREES);
    }

    private static boolean isOffsetIn(String region, Instant instant, ZoneOffset offset) {
        try {
            return ZoneId.of(region).getRules().getOffset(instant).equals(offset);
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static CallTime inRegion(LocalDateTime local, String region, ZoneId zone) {
        try {
            CallTime time = CallTime.assuming(local, ZoneId.of(region));
            return new CallTime(time.instant(), false, time.doubts());
        } catch (DateTimeException unknown) {
            return CallTime.assuming(local, zone).with(Doubt.ZONE_UNKNOWN);
        }
    }

    private static CallTime at(LocalDateTime local, ZoneOffset offset) {
        return CallTime.of(OffsetDateTime.of(local, offset));
    }

    private static boolean has(Matcher parts, String name) {
        return group(parts, name) != null;
    }

    private static @Nullable String group(Matcher parts, String name) {
        try {
            return parts.group(name);
        } catch (IllegalArgumentException noSuchGroup) {
            return null;
        }
    }
}
