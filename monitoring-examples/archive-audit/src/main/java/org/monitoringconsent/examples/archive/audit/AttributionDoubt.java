package org.monitoringconsent.examples.archive.audit;

/** Why it is doubtful that a record is about a worker who may be monitored. */
public enum AttributionDoubt {
    /** Nobody has the extension. */
    UNKNOWN_EXTENSION("the register does not know the extension"),
    /** Somebody has it, but not then. */
    NOT_ASSIGNED_THAT_DAY("the register assigns the extension to nobody on this day"),
    /** Somebody has it who must not be monitored. */
    OUTSIDE_MONITORED_GROUP("the register assigns the extension to someone outside the monitored group"),
    /** Somebody has it whose group was not yet, or no longer, monitored. */
    GROUP_NOT_MONITORED_THAT_DAY("the group of the extension's worker was not monitored on this day"),
    /** Two people have it. */
    ASSIGNED_TWICE("the register assigns the extension to two workers on this day"),
    /** The number says one worker and the device another. */
    NUMBER_AND_DEVICE_DISAGREE("the dialled extension and the answering device belong to different workers"),
    /** The record contradicts itself. */
    CALLER_IS_CALLEE("caller and callee are the same extension"),
    /** Nobody of the house is on the record. */
    NOBODY_OF_THE_HOUSE("no party of the record is in the register or looks like an extension");

    private final String sentence;

    AttributionDoubt(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the doubt as words for a report. */
    public String sentence() {
        return sentence;
    }
}
