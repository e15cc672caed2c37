// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.recorder.session.Answer;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Instruction;
import org.monitoringconsent.recorder.session.Keeping;
import org.monitoringconsent.recorder.session.Kept;
import org.monitoringconsent.recorder.session.Session;

/**
 * Keeps the sound of a call as its session says: each party in a file of its own, to the sample. Sound that may not be kept is
 * never written, and what has to go is overwritten. Events and sound may come from several threads.
 */
public final class CallKeeper {

    /** The party whose sound it is when several parties share a stream; it is kept only while nobody is masked. */
    public static final String EVERYBODY = "everybody";

    private static final long NANOS = 1_000_000_000L;

    private final Session session;
    private final Instant begin;
    private final Path folder;
    private final Map<String, SoundTrack> tracks = new LinkedHashMap<>();
    private final List<CallReport.Entry> entries = new ArrayList<>();
    private List<Kept> kept = List.of();
    private Keeping keeping;
    private Instant since;

    /**
     * Keeps a call.
     *
     * @param session the session of the call, which nobody else gives events to
     * @param begin where the files begin: sound from before is not kept
     * @param folder where the files go; it must be there
     */
    public CallKeeper(Session session, Instant begin, Path folder) {
        this.session = session;
        this.begin = begin;
        this.folder = folder;
        this.keeping = session.keeping(Activity.RECORD);
        this.since = begin;
    }

    /** Tells the session what happened and carries out what it says about the recording; the rest is for the caller. */
    public synchronized Answer on(CallEvent event) {
        long before = System.nanoTime();
        Answer answer = session.on(event);
        long nanos = System.nanoTime() - before;
        follow(answer);
        entries.add(new CallReport.Entry(event, answer, nanos));
        return answer;
    }

    /** Looks at the clock, since another day may have another law. */
    public synchronized Answer look() {
        Answer answer = session.look();
        follow(answer);
        return answer;
    }

    private void follow(Answer answer) {
        kept = session.kept(Activity.RECORD);
        keeping = session.keeping(Activity.RECORD);
        since = answer.received();
        for (Instruction erasure : answer.of(Instruction.Kind.ERASE)) {
            erase(erasure);
        }
    }

    private void erase(Instruction erasure) {
        long from = Math.floorDiv(nanos(erasure.since().orElse(begin)) * SoundTrack.RATE, NANOS);
        long until = ceiling(erasure.until().orElse(since));
        tracks.forEach((party, track) -> {
            boolean concerned =
                    erasure.parties().isEmpty() || erasure.parties().contains(party) || party.equals(EVERYBODY);
            if (erasure.activity() == Activity.RECORD && concerned) {
                carryOut(() -> track.erase(from, until));
            }
        });
    }

    /**
     * Takes sound, and keeps of it what may be kept.
     *
     * @param party whose it is
     * @param from the moment of its first sample
     * @param samples linear, 8,000 a second
     */
    public synchronized void sound(String party, Instant from, short[] samples) {
        long position = Math.round(nanos(from) * (double) SoundTrack.RATE / NANOS);
        for (Kept stretch : kept) {
            if (keeps(stretch.masked().isEmpty(), stretch.masked().contains(party), party)) {
                keep(party, position, samples, ceiling(stretch.from()), floor(stretch.until()));
            }
        }
        boolean open = !keeping.isNothing();
        if (open && keeps(keeping.masked().isEmpty(), keeping.masked().contains(party), party)) {
            keep(party, position, samples, ceiling(since), Long.MAX_VALUE);
        }
    }

    private static boolean keeps(boolean nobodyMasked, boolean partyMasked, String party) {
        return nobodyMasked || (!partyMasked && !party.equals(EVERYBODY));
    }

    private void keep(String party, long position, short[] samples, long first, long end) {
        int from = (int) Math.max(0, Math.min(samples.length, first - position));
        int until = (int) Math.max(from, Math.min(samples.length, end - position));
        if (from < until) {
            carryOut(() -> track(party).write(position + from, samples, from, until));
        }
    }

    private SoundTrack track(String party) throws IOException {
        SoundTrack track = tracks.get(party);
        if (track == null) {
            track = new SoundTrack(folder.resolve(fileName(party)));
            tracks.put(party, track);
        }
        return track;
    }

    /** A name from our own ids; what else may stand in one does not get into a file system. */
    private String fileName(String party) {
        return (session.call() + "-" + party).replaceAll("[^A-Za-z0-9-]", "_") + ".wav";
    }

    private long nanos(Instant moment) {
        return Duration.between(begin, moment).toNanos();
    }

    private long ceiling(Instant moment) {
        return -Math.floorDiv(-nanos(moment) * SoundTrack.RATE, NANOS);
    }

    private long floor(Instant moment) {
        return Math.floorDiv(nanos(moment) * SoundTrack.RATE, NANOS);
    }

    /** How much is kept now. */
    public synchronized Keeping keeping() {
        return keeping;
    }

    /** Completes the files, deletes those of whom nothing is left, and tells about the call. */
    public synchronized CallReport close() {
        List<Path> files = new ArrayList<>();
        tracks.forEach((party, track) -> carryOut(() -> {
            boolean anything = kept.stream()
                    .anyMatch(stretch ->
                            keeps(stretch.masked().isEmpty(), stretch.masked().contains(party), party));
            if (anything) {
                track.close();
                files.add(track.path());
            } else {
                track.discard();
            }
        }));
        tracks.clear();
        return new CallReport(session.call(), begin, entries, session.stretches(), kept, files);
    }

    private interface Work {
        void carryOut() throws IOException;
    }

    private static void carryOut(Work work) {
        try {
            work.carryOut();
        } catch (IOException failed) {
            throw new UncheckedIOException("the sound of a call cannot be written", failed);
        }
    }
}
