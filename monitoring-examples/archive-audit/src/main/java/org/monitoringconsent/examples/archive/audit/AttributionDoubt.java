// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

/** Why it is doubtful that a record is about a worker who may be monitored, or who the other party was. */
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
    /** Only a part of what the record names is in the register. */
    PART_OF_A_NAME("the register knows only a part of the number, device or address that the record names"),
    /** The call went on. */
    ANSWERED_ELSEWHERE("the call went on by a trunk, so that the dialled extension may not have answered it"),
    /** The record contradicts itself. */
    CALLER_IS_CALLEE("caller and callee are the same extension"),
    /** Nobody of the house is on the record. */
    NOBODY_OF_THE_HOUSE("no party of the record is in the register or looks like an extension"),
    /** Somebody had the call before, or only a menu. */
    EARLIER_STATION("the call was transferred, and the register does not know an earlier station of it", false),
    /** The digits are no number that can be told. */
    OTHER_PARTY_NOT_UNDERSTOOD("the number of the other party was not understood, so that it may be anybody's", false),
    /** The caller hides. */
    OTHER_PARTY_WITHHELD("the other party withheld its number, so that it may be anybody", false),
    /** A code of the switchboard. */
    OTHER_PARTY_IS_A_SERVICE(
            "what was dialled is a code of the switchboard, which does not tell the other party", false),
    /** Nothing tells who it was. */
    OTHER_PARTY_UNKNOWN("the record does not tell the number or the address of the other party", false);

    private final String sentence;
    private final boolean aboutTheWorker;

    AttributionDoubt(String sentence) {
        this(sentence, true);
    }

    AttributionDoubt(String sentence, boolean aboutTheWorker) {
        this.sentence = sentence;
        this.aboutTheWorker = aboutTheWorker;
    }

    /** Returns the doubt as words for a report. */
    public String sentence() {
        return sentence;
    }

    /** Returns whether it is the worker who is in doubt, so that nobody counts as being in the monitored group. */
    public boolean aboutTheWorker() {
        return aboutTheWorker;
    }
}
