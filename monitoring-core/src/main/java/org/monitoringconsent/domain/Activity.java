// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

/**
 * What is done. Source: the vocabulary, section 3.
 *
 * <p>The list grows: a minor version may add constants anywhere in it, a switch over them needs a default, and no constant is
 * renamed or taken away before a major version. A constant that is added is denied by every rule set that has not said that it
 * has law for it ({@code CORE-LAW-02}); the order and the numbers of constants are no part of what is promised.
 */
public enum Activity {
    /** A supervisor listens to a live call. */
    LISTEN_LIVE(true, true, false, CommunicationNeed.YES),

    /** A supervisor speaks to the worker only. */
    WHISPER(true, true, false, CommunicationNeed.YES),

    /** A supervisor joins the call. */
    BARGE_IN(true, true, false, CommunicationNeed.YES),

    /** The sound of a call or meeting is recorded. */
    RECORD(true, true, true, CommunicationNeed.YES),

    /** A stored recording is listened to. */
    PLAY_BACK(true, true, false, CommunicationNeed.YES),

    /** Speech is turned into text, live or from a stored copy. */
    TRANSCRIBE(true, true, true, CommunicationNeed.YES),

    /** Speech is analysed, live or from a stored copy. */
    ANALYSE_SPEECH(true, true, true, CommunicationNeed.YES),

    /** A system scores the worker, live or from a stored copy. */
    SCORE_BY_AI(true, true, true, CommunicationNeed.YES),

    /** Emotions are read from voice or face. */
    RECOGNISE_EMOTION(true, true, true, CommunicationNeed.YES),

    /** The speaker is identified by a voiceprint. */
    IDENTIFY_SPEAKER(true, true, true, CommunicationNeed.YES),

    /** Call logs, durations, log-in times and web-use totals are kept. */
    LOG_TRAFFIC(false, true, true, CommunicationNeed.OPTIONAL),

    /** Sender, recipient, size and time of a message are read. */
    READ_ENVELOPE(false, true, true, CommunicationNeed.YES),

    /** Subject lines are read. */
    READ_SUBJECT(true, true, true, CommunicationNeed.YES),

    /** The content of e-mail, chat or text messages is read. */
    READ_MESSAGE(true, true, true, CommunicationNeed.YES),

    /** The voicemail box of a worker is played. */
    PLAY_VOICEMAIL(true, true, false, CommunicationNeed.YES),

    /** Documents on a work device are read. */
    READ_FILES(true, false, true, CommunicationNeed.OPTIONAL),

    /** A room is listened to by microphone as it happens; nothing is kept. */
    LISTEN_TO_ROOM(true, false, false, CommunicationNeed.OPTIONAL),

    /** A room is recorded by microphone. */
    RECORD_ROOM(true, false, true, CommunicationNeed.OPTIONAL),

    /** A room or vehicle camera or a webcam watches. */
    WATCH_BY_CAMERA(true, false, true, CommunicationNeed.NEVER),

    /** The screen is captured. */
    CAPTURE_SCREEN(true, false, true, CommunicationNeed.OPTIONAL),

    /** Keystrokes are logged. */
    LOG_KEYSTROKES(true, false, true, CommunicationNeed.OPTIONAL),

    /** A vehicle or handset is located. */
    TRACK_LOCATION(false, false, true, CommunicationNeed.NEVER),

    /** Records about the worker are looked up for vetting. */
    CHECK_RECORDS(false, false, true, CommunicationNeed.NEVER);

    private final boolean content;
    private final boolean telecom;
    private final boolean stored;
    private final CommunicationNeed communicationNeed;

    Activity(boolean content, boolean telecom, boolean stored, CommunicationNeed communicationNeed) {
        this.content = content;
        this.telecom = telecom;
        this.stored = stored;
        this.communicationNeed = communicationNeed;
    }

    /** Returns whether it reveals meaning. */
    public boolean content() {
        return content;
    }

    /** Returns whether it is capable of being an interception. */
    public boolean telecom() {
        return telecom;
    }

    /** Returns whether it leaves a record. */
    public boolean stored() {
        return stored;
    }

    /** Returns whether a request for it must, may or must not describe a communication. */
    public CommunicationNeed communicationNeed() {
        return communicationNeed;
    }

    /** Returns whether it can work on a recording already held outside the transmission system. */
    public boolean canWorkOnStoredCopy() {
        return switch (this) {
            case PLAY_BACK,
                    TRANSCRIBE,
                    ANALYSE_SPEECH,
                    SCORE_BY_AI,
                    RECOGNISE_EMOTION,
                    IDENTIFY_SPEAKER,
                    READ_ENVELOPE,
                    READ_SUBJECT,
                    READ_MESSAGE -> true;
            default -> false;
        };
    }

    /** Returns whether people can be recognised by their bodies so far, as part of it. */
    public boolean fits(Biometric biometric) {
        return switch (this) {
            case IDENTIFY_SPEAKER -> biometric != Biometric.NONE;
            case WATCH_BY_CAMERA -> true;
            default -> biometric == Biometric.NONE;
        };
    }

    /** Returns whether it can concern a communication over this channel. */
    public boolean fits(Channel channel) {
        return switch (this) {
            case LISTEN_LIVE, WHISPER, BARGE_IN -> channel == Channel.CALL || channel == Channel.VIDEO_MEETING;
            case READ_ENVELOPE, READ_SUBJECT, READ_MESSAGE -> channel == Channel.EMAIL || channel == Channel.CHAT;
            case PLAY_VOICEMAIL -> channel == Channel.VOICEMAIL;
            case READ_FILES -> channel == Channel.FILE;
            case LISTEN_TO_ROOM, RECORD_ROOM -> channel == Channel.IN_PERSON;
            default -> true;
        };
    }
}
