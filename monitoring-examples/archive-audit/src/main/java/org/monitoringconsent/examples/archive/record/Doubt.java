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
    /** Less than nothing. */
    DURATION_NEGATIVE("the duration is negative and was left out"),
    /** A duration that is no number. */
    DURATION_UNREADABLE("the duration is not a number and was left out"),
    /** The record has no identifier of its own. */
    ID_MADE_UP("the record has no id; its place in the archive stands in"),
    /** Who called whom is not in the record. */
    SIDES_UNKNOWN("the record does not say who called whom"),
    /** A party of whom nothing is known. */
    PARTY_EMPTY("a party has neither number nor address"),
    /** The number that was dialled and the device that answered are not the same. */
    DEVICE_DIFFERS("the dialled number and the answering device differ"),
    /** Both ends carry one number. */
    CALLER_IS_CALLEE("caller and callee are the same number"),
    /** A part of the record could not be used, the rest could. */
    PART_LEFT_OUT("a part of the record could not be used");

    private final String sentence;

    Doubt(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the doubt as words for a report. */
    public String sentence() {
        return sentence;
    }
}
