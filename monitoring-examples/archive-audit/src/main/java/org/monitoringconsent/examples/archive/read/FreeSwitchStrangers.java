// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Known;

/**
 * Variables that somebody's dial plan set beside those of FreeSWITCH, as far as their names are about something on which the
 * judgement may hang.
 */
final class FreeSwitchStrangers {

    /** What the reader knows and reads elsewhere. */
    private static final Set<String> READ = Set.of("recording_announced", "recording_objected");

    private static final Set<CsvColumn> ABOUT_A_RECORDING =
            EnumSet.of(CsvColumn.RECORDING, CsvColumn.RECORDED, CsvColumn.ABOUT_A_RECORDING);
    private static final Set<CsvColumn> ABOUT_WORDS =
            EnumSet.of(CsvColumn.ABOUT_CONSENT, CsvColumn.ABOUT_A_REFUSAL, CsvColumn.ABOUT_AN_ANALYSIS);

    /** The switch's own about how sound is carried and files are written; a header of a message may be anybody's. */
    private static final Pattern OWN_ABOUT_SOUND = Pattern.compile(
            "(?:sip(?!_h_x)|rtp|zrtp|verto|cc|vm|voicemail|fifo|conference)_.*|record_(?!ur[il]|link).*"
                    + "|recordings?_(?:dir|prefix|format|follow).*|(?!.*(?:file|ur[il]|link|path|rec)).*(?:media|audio).*",
            Pattern.CASE_INSENSITIVE);

    /** The switch's own about whom a call was passed on to, which the record tells in other places. */
    private static final Pattern OWN_ABOUT_PEOPLE = Pattern.compile(
            "(?:sip(?!_h_x)|rtp|verto|cc|fifo)_.*|.*(?:transfer|refer|redirect|forward|divert|confer).*",
            Pattern.CASE_INSENSITIVE);

    private FreeSwitchStrangers() {}

    /** Tells the record what stands in such variables; what is known to be recorded needs no more that tells so. */
    static void addTo(CallRecord.Builder record, List<XmlElement> variables, Known stored) {
        Map<CsvColumn, List<Integer>> columns = new EnumMap<>(CsvColumn.class);
        List<String> values = new ArrayList<>();
        for (XmlElement variable : variables) {
            CsvColumn.under(variable.name())
                    .filter(column -> isStrange(variable.name(), column, stored))
                    .ifPresent(column -> {
                        columns.computeIfAbsent(column, unseen -> new ArrayList<>())
                                .add(values.size());
                        values.add(FreeSwitchRecord.decoded(variable.text()));
                    });
        }
        if (!columns.isEmpty()) {
            TableRow row = new TableRow(columns, values);
            TableRecords.addStrangers(record, row);
            TableRecords.addPeople(record, row);
        }
    }

    private static boolean isStrange(String name, CsvColumn column, Known stored) {
        if (READ.contains(name)) {
            return false;
        }
        if (ABOUT_A_RECORDING.contains(column)) {
            return stored != Known.YES && !OWN_ABOUT_SOUND.matcher(name).matches();
        }
        return ABOUT_WORDS.contains(column)
                || (column == CsvColumn.ABOUT_PEOPLE
                        && !OWN_ABOUT_PEOPLE.matcher(name).matches());
    }
}
