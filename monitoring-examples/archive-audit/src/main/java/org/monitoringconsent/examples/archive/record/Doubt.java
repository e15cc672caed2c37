// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

/** Something about a record that was read, but should be known to whoever relies on it. */
public enum Doubt {
    /** A local time without a zone. */
    ZONE_ASSUMED("the time has no zone and was read in the recorder's configured zone"),
    /** A time no recorder of this kind can have seen. */
    CLOCK_NOT_SET("the recorder's clock was not set"),
    /** No start at all. */
    START_MISSING("the record has no start time"),
    /** A start that is no time. */
    START_UNREADABLE("the start time is not a time"),
    /** A start that is one day or another. */
    DAY_AMBIGUOUS("the date does not tell which of its numbers is the day and which the month"),
    /** A day without a time. */
    DAY_ONLY("the record tells the day but not the time of day", true),
    /** A local time that no clock showed. */
    HOUR_SKIPPED("the time lies in the hour that the clocks skipped that day", true),
    /** A local time that the clocks showed twice. */
    HOUR_TWICE("the time lies in the hour that the clocks went through twice that day", true),
    /** Letters for a zone that mean nothing that is certain. */
    ZONE_UNKNOWN("the zone of the time is not known; it was read as universal time", true),
    /** A count of days. */
    TIME_OF_A_SPREADSHEET("the time is a spreadsheet's count of days since 1900", true),
    /** A call that has not taken place yet. */
    IN_THE_FUTURE("the time lies in the future, so the recorder's clock was ahead", true),
    /** A start that lies after the answer or the end. */
    ENDS_BEFORE_START("the end lies before the start, so the recorder's clock is not to be trusted", true),
    /** A weekday or a zone that belongs to another date. */
    DATE_DISAGREES("the weekday or the zone that stands with the date is not that of the date", true),
    /** Moments in an order in which nothing happens, or a length that does not lie between them. */
    TIMES_DISAGREE("the times of the record do not fit together, so the recorder's clock is not to be trusted", true),
    /** Two statements of which only one can hold. */
    SAID_TWICE("the record says one thing twice, and not the same", true),
    /** Less than nothing. */
    DURATION_NEGATIVE("the duration is negative and was left out"),
    /** A duration that is no number. */
    DURATION_UNREADABLE("the duration is not a number and was left out"),
    /** The record has no identifier of its own. */
    ID_MADE_UP("the record has no id; its place in the archive stands in"),
    /** Who called whom is not in the record. */
    SIDES_UNKNOWN("the record does not say who called whom"),
    /** A word for the direction that no reader knows. */
    DIRECTION_UNCLEAR("the word for the direction of the call was not understood", true),
    /** A word for whether there is a recording that no reader knows. */
    RECORDING_UNCLEAR("whether the call was recorded was not understood; it is judged as recorded", true),
    /** A statement of consent or objection that no reader knows. */
    CONSENT_UNCLEAR("a statement about consent was not understood and does not count as consent", true),
    /** An analysis of a kind that no reader knows. */
    ANALYSIS_UNCLEAR(
            "an analysis was made of a kind that was not understood; it is judged as an analysis of speech", true),
    /** A party of whom nothing is known. */
    PARTY_EMPTY("a party has neither number nor address"),
    /** The number that was dialled and the device that answered are not the same. */
    DEVICE_DIFFERS("the dialled number and the answering device differ"),
    /** The call left the house again. */
    FORWARDED("the call left the switchboard by a trunk"),
    /** Somebody listened to a call. */
    LISTENED("somebody listened in on the call of another", false),
    /** Both ends carry one number. */
    CALLER_IS_CALLEE("caller and callee are the same number"),
    /** Records of the same call were put together. */
    LEGS_JOINED("several records of one call were put together"),
    /** Another record of the same call was judged already. */
    LEG_ELSEWHERE("another part of this call stands elsewhere in the archive, too far away to be put together", true),
    /** A signature that nobody checked. */
    SIGNATURE_UNCHECKED("the record is signed, and the signature was not checked"),
    /** A part of the record could not be used, the rest could. */
    PART_LEFT_OUT("a part of the record could not be used", true);

    private final String sentence;
    private final boolean grave;

    Doubt(String sentence) {
        this(sentence, false);
    }

    Doubt(String sentence, boolean grave) {
        this.sentence = sentence;
        this.grave = grave;
    }

    /** Returns the doubt as words for a report. */
    public String sentence() {
        return sentence;
    }

    /** Returns whether something was not understood on which the judgement may hang, so that the call counts as doubtful. */
    public boolean grave() {
        return grave;
    }
}
