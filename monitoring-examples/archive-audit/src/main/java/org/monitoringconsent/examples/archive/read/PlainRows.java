// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.read.PlainParties.Application;
import org.monitoringconsent.examples.archive.read.PlainParties.Calling;
import org.monitoringconsent.examples.archive.read.PlainParties.Reached;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * Makes of the plainest rows of Asterisk the records that {@link TableRecords} makes of them, in a tenth of the time: whatever a row
 * shares with others, such as its parties, is made once. A row in which anything is out of the ordinary is left to the
 * other. For one thread at a time.
 */
final class PlainRows {

    private static final int ACCOUNT = 0;
    private static final int CALLER = 1;
    private static final int CALLED = 2;
    private static final int CALLER_NAME = 4;
    private static final int CALLER_CHANNEL = 5;
    private static final int CALLED_CHANNEL = 6;
    private static final int LAST_APPLICATION = 7;
    private static final int LAST_DATA = 8;
    private static final int START = 9;
    private static final int ANSWER = 10;
    private static final int END = 11;
    private static final int DURATION = 12;
    private static final int TALK_SECONDS = 13;
    private static final int DISPOSITION = 14;
    private static final int ID = 16;
    private static final int MARK = 17;
    private static final int FEWEST = 17;
    private static final int MOST = 18;

    private static final int STAMP = 19;
    private static final int MOST_DIGITS = 9;
    private static final int HEX_FROM = 4;
    private static final int HEX_TO = 16;
    /** As long as a channel's name may be, so that one with a long mark is read as the same with a short one. */
    private static final int LONGEST_KEY = 400;

    private static final int NO_KEY = -1;
    private static final int NO_MARK = -1;
    private static final int SECONDS_OF_A_QUARTER = 900;
    private static final int QUARTERS = 4_096;
    private static final long NO_TIME = Long.MIN_VALUE;
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final String ONE_MARK = "-0000";

    private final ZoneId zone;
    private final PlainParties parties = PlainParties.shared();
    private final char[] key = new char[LONGEST_KEY];
    /** No call is in the quarter of an hour after 1970 began, which is the number of no other. */
    private final long[] quarters = new long[QUARTERS];

    private final int[] offsets = new int[QUARTERS];

    PlainRows(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** Returns the record of a row, or null where the row is none of this kind. */
    @Nullable
    CallRecord read(PlainRow row, Origin file, long line) {
        if (row.count() < FEWEST || row.count() > MOST || row.isEmpty(END)) {
            return null;
        }
        String account = parties.account(row, ACCOUNT);
        if (account.contains("(")) {
            return null; // the row may be written as a statement that inserts it somewhere
        }
        Known answered = answered(row);
        long start = stamp(row, START);
        long end = stamp(row, END);
        long answer = row.isEmpty(ANSWER) ? start : stamp(row, ANSWER);
        Duration length = duration(row);
        Application application = parties.application(row, LAST_APPLICATION);
        if (answered == Known.UNKNOWN
                || (answered == Known.NO && !saysZero(row, TALK_SECONDS))
                || start == NO_TIME
                || end == NO_TIME
                || answer == NO_TIME
                || length == null
                || application.joins()
                || row.isEmpty(ID)) {
            return null;
        }
        Calling calling = calling(row);
        Reached reached = reached(row);
        if (calling == null || reached == null || leadsElsewhere(row)) {
            return null;
        }
        CallRecord.Builder record = CallRecord.at(file.at("line " + line));
        String id = row.value(ID);
        record.id(id).answered(answered).joins(id);
        if (Unsaid.is(id)) {
            return null;
        }
        if (!account.isEmpty()) {
            record.tag(account);
        }
        boolean kept = addMark(record, row);
        record.start(new CallTime(Instant.ofEpochSecond(start), true, Set.of()))
                .end(Instant.ofEpochSecond(end))
                .duration(length)
                .stored(stored(kept, answered, application))
                .channel(application.channel())
                .party(calling.party())
                .party(reached.party());
        if (!row.isEmpty(ANSWER)) {
            record.during(Instant.ofEpochSecond(answer));
        }
        if (reached.ofOneCall()) {
            record.channelName(row.value(CALLED_CHANNEL));
        }
        addDoubts(record, row, calling, reached);
        return record.build();
    }

    /** Whether another number was called than was dialled. */
    private boolean leadsElsewhere(PlainRow row) {
        List<String> numbers = row.isEmpty(LAST_DATA) ? List.of() : parties.outside(row, LAST_DATA);
        return !numbers.isEmpty()
                && !TableRecords.othersDialled(row.said(LAST_DATA), row.said(CALLED))
                        .isEmpty();
    }

    private static Known answered(PlainRow row) {
        if (row.is(DISPOSITION, "ANSWERED")) {
            return Known.YES;
        }
        return row.is(DISPOSITION, "NO ANSWER") || row.is(DISPOSITION, "BUSY") || row.is(DISPOSITION, "FAILED")
                ? Known.NO
                : Known.UNKNOWN;
    }

    private static Known stored(boolean kept, Known answered, Application application) {
        if (kept || application.records()) {
            return Known.YES;
        }
        return answered == Known.NO && application.channel() == Channel.CALL ? Known.NO : Known.UNKNOWN;
    }

    /** Adds the mark of a row, and returns whether it is the name of a recording. */
    private static boolean addMark(CallRecord.Builder record, PlainRow row) {
        if (row.count() <= MARK || row.isEmpty(MARK)) {
            return false;
        }
        String mark = row.said(MARK);
        if (mark.isEmpty()) {
            return false;
        }
        TableRecords.tag(record, mark);
        return TableRecords.holdsMedia(mark);
    }

    /** Returns whether a value is nothing or zero, so that nobody talked. */
    private static boolean saysZero(PlainRow row, int value) {
        return row.isEmpty(value) || row.is(value, "0");
    }

    private @Nullable Duration duration(PlainRow row) {
        int column = row.isEmpty(DURATION) ? TALK_SECONDS : DURATION;
        boolean plain = digits(row, column) && (row.isEmpty(TALK_SECONDS) || digits(row, TALK_SECONDS));
        if (!plain) {
            return null;
        }
        long seconds = number(row.text(), row.start(column), row.end(column));
        boolean zeros = row.text()[row.start(column)] == '0' && row.end(column) - row.start(column) > 1;
        return zeros ? null : Duration.ofSeconds(seconds);
    }

    private static boolean digits(PlainRow row, int value) {
        int length = row.end(value) - row.start(value);
        if (length == 0 || length > MOST_DIGITS) {
            return false;
        }
        for (int i = row.start(value); i < row.end(value); i++) {
            if (row.text()[i] < '0' || row.text()[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    /** The moment of a local time like {@code 2026-03-03 10:00:00}, where it is one moment and credible. */
    private long stamp(PlainRow row, int value) {
        char[] text = row.text();
        int at = row.start(value);
        if (row.end(value) - at != STAMP) {
            return NO_TIME;
        }
        for (int i = 0; i < STAMP; i++) {
            char expected = "0000-00-00 00:00:00".charAt(i);
            char found = text[at + i];
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return NO_TIME;
            }
        }
        int year = number(text, at, at + 4);
        int month = number(text, at + 5, at + 7);
        int day = number(text, at + 8, at + 10);
        int hour = number(text, at + 11, at + 13);
        int minute = number(text, at + 14, at + 16);
        int second = number(text, at + 17, at + 19);
        boolean time = hour < 24 && minute < 60 && second < 60;
        if (!time || year <= 2000 || year >= 2099 || !isDate(year, month, day)) {
            return NO_TIME;
        }
        long local = LocalDate.of(year, month, day).toEpochDay() * 86_400 + hour * 3_600L + minute * 60L + second;
        int offset = offset(local);
        return offset == NO_OFFSET ? NO_TIME : local - offset;
    }

    private static boolean isDate(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** The one offset of the clocks in the quarter of an hour around a local time. */
    private int offset(long local) {
        long quarter = local / SECONDS_OF_A_QUARTER;
        int place = (int) (quarter & (QUARTERS - 1));
        if (quarters[place] != quarter) {
            quarters[place] = quarter;
            long first = quarter * SECONDS_OF_A_QUARTER;
            List<ZoneOffset> one = offsets(first);
            List<ZoneOffset> other = offsets(first + SECONDS_OF_A_QUARTER - 1);
            offsets[place] = one.size() == 1 && one.equals(other) ? one.get(0).getTotalSeconds() : NO_OFFSET;
        }
        return offsets[place];
    }

    private List<ZoneOffset> offsets(long local) {
        return zone.getRules().getValidOffsets(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
    }

    private @Nullable Calling calling(PlainRow row) {
        int size = put(row, CALLER, 0);
        size = put(row, CALLER_NAME, size);
        size = putChannel(row, CALLER_CHANNEL, size);
        return size == NO_KEY ? null : parties.calling(key, size);
    }

    private @Nullable Reached reached(PlainRow row) {
        int size = put(row, CALLED, 0);
        size = putChannel(row, CALLED_CHANNEL, size);
        return size == NO_KEY ? null : parties.reached(key, size);
    }

    /** Puts a value into the key, with a zero sign behind it, which no value has that is put there. */
    private int put(PlainRow row, int value, int at) {
        int length = row.end(value) - row.start(value);
        if (at == NO_KEY || at + length + 1 > LONGEST_KEY) {
            return NO_KEY;
        }
        int to = at;
        for (int from = row.start(value); from < row.end(value); from++) {
            if (row.text()[from] == 0) {
                return NO_KEY;
            }
            key[to++] = row.text()[from];
        }
        key[to++] = 0;
        return to;
    }

    /** Puts a channel into the key; the mark that tells one call from the next is the same for all. */
    private int putChannel(PlainRow row, int value, int at) {
        int end = put(row, value, at);
        int mark = end == NO_KEY ? NO_MARK : mark(at, end - 1);
        if (mark == NO_MARK) {
            return end;
        }
        ONE_MARK.getChars(0, ONE_MARK.length(), key, mark);
        key[mark + ONE_MARK.length()] = 0;
        return mark + ONE_MARK.length() + 1;
    }

    /** Where in a channel with a technology the mark begins, if it has one. Before and behind a channel stands a zero sign. */
    private int mark(int from, int to) {
        int at = to;
        while (isHex(key[at - 1])) {
            at--;
        }
        if (to - at < HEX_FROM || to - at > HEX_TO || key[at - 1] != '-') {
            return NO_MARK;
        }
        int slash = from;
        while (isLetter(key[slash])) {
            slash++;
        }
        return slash > from && key[slash] == '/' ? at - 1 : NO_MARK;
    }

    private static boolean isLetter(char one) {
        return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
    }

    private static boolean isHex(char one) {
        return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'f') || (one >= 'A' && one <= 'F');
    }

    private void addDoubts(CallRecord.Builder record, PlainRow row, Calling calling, Reached reached) {
        if (!reached.extension()) {
            return;
        }
        if (reached.differs()) {
            record.doubt(Doubt.DEVICE_DIFFERS);
        }
        List<String> numbers = row.isEmpty(LAST_DATA) || reached.inside() ? List.of() : parties.outside(row, LAST_DATA);
        boolean sameTrunk = !reached.device().isEmpty() && reached.device().equals(calling.device());
        if (!numbers.isEmpty() || sameTrunk || reached.outside()) {
            record.doubt(Doubt.FORWARDED);
            numbers.forEach(number -> record.party(
                    Party.builder().side(Side.CALLED).number(number).build()));
        }
    }
}
