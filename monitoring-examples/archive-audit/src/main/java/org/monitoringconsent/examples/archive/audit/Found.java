// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Fingerprint;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Party;

/**
 * A record with the numbers by which it is found again, which take longer to work out than to compare.
 *
 * @param record the record
 * @param mark stands for all that it says
 * @param keys under which it finds the others of its call
 * @param looksFor under which it finds the record that explains it
 * @param explains under which others look for it
 * @param size about how much memory it takes
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and only read.
record Found(CallRecord record, long mark, long[] keys, long[] looksFor, long[] explains, long size) {

    private static final int SHORTEST_ID_OF_THE_WORLD = 16;
    private static final int POINT = 10;
    private static final Pattern CHANNEL_ID = Pattern.compile("(?:[A-Za-z][\\w-]*-)?\\d{9,10}\\.\\d+");
    private static final Pattern ZEROS = Pattern.compile("[0-]+");
    private static final String TALK = "talk\n";
    private static final String TRANSFERRED = "transferred\n";
    private static final long[] NONE = {};

    /** The same with a record that says more of itself. */
    Found with(CallRecord other) {
        return new Found(other, mark, keys, looksFor, explains, size);
    }

    /** Works out the numbers of records; what those of one file share, once. For one thread at a time. */
    static final class Numbering {

        private String file = "";
        private long ofFile = Fingerprint.of("");
        private long ofFolder = Fingerprint.of("");

        Found of(CallRecord record) {
            if (!record.origin().file().equals(file)) {
                file = record.origin().file();
                ofFile = Fingerprint.of(file);
                ofFolder = Fingerprint.of(folder());
            }
            boolean differs = record.doubts().contains(Doubt.DEVICE_DIFFERS);
            return new Found(
                    record,
                    Fingerprint.of(record),
                    keys(record),
                    channels(record, differs ? TALK : TRANSFERRED),
                    channels(record, differs ? TRANSFERRED : TALK),
                    sizeOf(record));
        }

        private String folder() {
            return file.substring(0, file.lastIndexOf('/') + 1);
        }

        /**
         * Under which keys a record finds the others of its call. An identifier that is long enough names one call in the world;
         * one that a switchboard makes of the time and a count names one of its own calls; any other counts within its file.
         */
        private long[] keys(CallRecord record) {
            long[] keys =
                    record.joins().isEmpty() ? NONE : new long[record.joins().size()];
            int count = 0;
            for (String id : record.joins()) {
                if (isPlain(id)) {
                    keys[count++] = Fingerprint.behind(ofFolder, id);
                } else if (!isFilledIn(id)) {
                    keys[count++] = key(id);
                }
            }
            return count == keys.length ? keys : Arrays.copyOf(keys, count);
        }

        private long key(String id) {
            if (CHANNEL_ID.matcher(id).matches()) {
                return Fingerprint.behind(ofFolder, id);
            }
            boolean alone = id.length() >= SHORTEST_ID_OF_THE_WORLD || id.indexOf('@') > 0;
            return alone ? Fingerprint.of(id) : Fingerprint.behind(ofFile, id);
        }

        /**
         * After a transfer another device answers under the old number. The record of the talk in between names the same channel
         * under the number of that device; each of the two looks for the other, and no others are put together by a channel.
         */
        private long[] channels(CallRecord record, String kind) {
            if (record.channels().isEmpty()) {
                return NONE;
            }
            long start = Fingerprint.of(kind + folder());
            long[] keys = new long[record.channels().size()];
            int count = 0;
            for (String channel : record.channels()) {
                keys[count++] = Fingerprint.behind(start, channel);
            }
            return keys;
        }
    }

    /** Nearly all are seconds since 1970, a point, and a count. */
    private static boolean isPlain(String id) {
        if (id.length() <= POINT + 1 || id.charAt(POINT) != '.') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char one = id.charAt(i);
            if (i != POINT && (one < '0' || one > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFilledIn(String id) {
        return (id.startsWith("0") || id.startsWith("-")) && ZEROS.matcher(id).matches();
    }

    private static long sizeOf(CallRecord record) {
        long characters = record.id().length();
        for (String text : record.channels()) {
            characters += text.length() + 100;
        }
        for (String text : record.joins()) {
            characters += 3L * text.length() + 100;
        }
        for (Party party : record.parties()) {
            for (Identifier identifier : party.identifiers()) {
                characters += identifier.text().length() + identifier.domain().length() + 60;
            }
        }
        for (String text : record.tags()) {
            characters += text.length() + 40;
        }
        for (String text : record.related()) {
            characters += text.length() + 40;
        }
        return 2 * characters
                + 100L
                        * (record.capture().size()
                                + record.holds().size()
                                + record.bases().size());
    }

    /** Returns where the record stands; its numbers mean nothing to anybody. */
    @Override
    public String toString() {
        return "Found[" + record.origin() + "]";
    }
}
