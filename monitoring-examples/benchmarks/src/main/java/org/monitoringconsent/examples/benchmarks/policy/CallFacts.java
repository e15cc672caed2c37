// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

/** The thirteen facts of one call; a bean with {@code get} and {@code is}, because most engines look for those. */
public final class CallFacts {

    /** Whose law it is. */
    public enum Jurisdiction {
        UK,
        NL,
        OTHER
    }

    /** What the recording is for. */
    public enum Purpose {
        QUALITY,
        TRAINING,
        COMPLIANCE,
        FRAUD,
        PERFORMANCE,
        CURIOSITY
    }

    /** How the people talk. */
    public enum Channel {
        VOICE,
        EMAIL,
        CHAT,
        VIDEO
    }

    private final Jurisdiction jurisdiction;
    private final Purpose purpose;
    private final Channel channel;
    private final boolean informed;
    private final boolean consent;
    private final boolean thirdParty;
    private final boolean worksCouncil;
    private final boolean dpia;
    private final boolean covert;
    private final boolean privateComm;
    private final boolean content;
    private final boolean suspicion;
    private final int retention;

    /**
     * Facts whose nine flags are the bits of one number: informed, consent, third party told, works council, impact
     * assessment, covert, private, content, suspicion, from the lowest.
     */
    public CallFacts(Jurisdiction jurisdiction, Purpose purpose, Channel channel, int flags, int retention) {
        this.jurisdiction = jurisdiction;
        this.purpose = purpose;
        this.channel = channel;
        this.informed = (flags & 1) != 0;
        this.consent = (flags & 1 << 1) != 0;
        this.thirdParty = (flags & 1 << 2) != 0;
        this.worksCouncil = (flags & 1 << 3) != 0;
        this.dpia = (flags & 1 << 4) != 0;
        this.covert = (flags & 1 << 5) != 0;
        this.privateComm = (flags & 1 << 6) != 0;
        this.content = (flags & 1 << 7) != 0;
        this.suspicion = (flags & 1 << 8) != 0;
        this.retention = retention;
    }

    /** Whose law it is. */
    public Jurisdiction getJurisdiction() {
        return jurisdiction;
    }

    /** What the recording is for. */
    public Purpose getPurpose() {
        return purpose;
    }

    /** How the people talk. */
    public Channel getChannel() {
        return channel;
    }

    /** Whether the worker was told. */
    public boolean isInformed() {
        return informed;
    }

    /** Whether those on the call agreed. */
    public boolean isConsent() {
        return consent;
    }

    /** Whether the other party was told. */
    public boolean isThirdParty() {
        return thirdParty;
    }

    /** Whether the works council agreed. */
    public boolean isWorksCouncil() {
        return worksCouncil;
    }

    /** Whether there is an impact assessment. */
    public boolean isDpia() {
        return dpia;
    }

    /** Whether the worker is not to know. */
    public boolean isCovert() {
        return covert;
    }

    /** Whether the communication is private. */
    public boolean isPrivateComm() {
        return privateComm;
    }

    /** Whether content is captured. */
    public boolean isContent() {
        return content;
    }

    /** Whether there is a suspicion. */
    public boolean isSuspicion() {
        return suspicion;
    }

    /** How many days the recording is kept. */
    public int getRetention() {
        return retention;
    }
}
