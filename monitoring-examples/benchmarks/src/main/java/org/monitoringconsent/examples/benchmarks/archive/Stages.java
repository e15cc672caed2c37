// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** The stages of an audit, told from the methods on the stack of a sample; the first that fits counts. */
public enum Stages {
    /** The smallest sets of changes are looked up or searched for. */
    HINDSIGHT("search what would have allowed it", ".Hindsights.of"),
    /** The engine decides, or says what was not stated and whether the answer is settled. */
    JUDGE("judge", "org.monitoringconsent.engine. .Judge.outcome"),
    /** A record is laid at a worker's door and becomes a request. */
    BUILD("attribute, build the request", ".RequestFromCall.prepare"),
    /** What a record is like, so that it need not be asked about again. */
    LIKEN("compare with calls that were judged", ".Likeness .Precedents. .Judge.judge"),
    /** Legs of a call are put together, and records that come again are noticed. */
    JOIN("put legs together", ".Together. .Found$Numbering."),
    /** JSON lines, the page and the summary. */
    WRITE("collect, write", ".JsonLines. .VerdictRows. .HtmlReport. .SummaryCounter. .Batch."),
    /** Files, lines, columns, times and numbers become records. */
    READ("read, parse", ".ArchiveReader. .TableReader."),
    /** Start and end of the process. */
    OTHER("start and end", "");

    private final String title;
    /** Parts of the names of methods, with blanks between them. */
    private final String marks;

    Stages(String title, String marks) {
        this.title = title;
        this.marks = marks;
    }

    /** Returns the stage in words. */
    public String title() {
        return title;
    }

    /** Counts the samples of the threads that audit, by stage. */
    public static Map<Stages, Integer> samples(Path recording) throws IOException {
        Map<Stages, Integer> counts = new EnumMap<>(Stages.class);
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (isOfTheAudit(event)) {
                    counts.merge(of(event.getStackTrace().getFrames()), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean isOfTheAudit(RecordedEvent event) {
        String kind = event.getEventType().getName();
        boolean sample = kind.equals("jdk.ExecutionSample") || kind.equals("jdk.NativeMethodSample");
        return sample
                && event.getStackTrace() != null
                && event.getThread("sampledThread") != null
                && isOfTheAudit(String.valueOf(event.getThread("sampledThread").getJavaName()));
    }

    private static boolean isOfTheAudit(String thread) {
        return thread.equals("main") || thread.startsWith("audit-");
    }

    private static Stages of(List<RecordedFrame> frames) {
        List<String> methods = frames.stream().map(Stages::name).toList();
        for (Stages stage : values()) {
            if (methods.stream().anyMatch(stage::owns)) {
                return stage;
            }
        }
        return OTHER;
    }

    private boolean owns(String method) {
        return Stream.of(marks.split(" ", -1)).anyMatch(method::contains);
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
