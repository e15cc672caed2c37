// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** How far an audit is, how quick, and how long it still takes. */
class PaceTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void allThatIsDoneIsCountedAndWhatIsDoubtfulOfIt() throws IOException {
        Files.writeString(
                folder.resolve("calls.csv"),
                "calldate,src,dst,duration,disposition,uniqueid,recordingfile\n"
                        + "2026-03-05 10:00:00,07700900123,2101,60,ANSWERED,1772704800.1,a.wav\n"
                        + "2026-03-05 10:00:00,07700900123,2101,60,ANSWERED,1772704800.1,a.wav\n" // once more
                        + "2026-03-05 11:00:00,07700900123,2199,60,ANSWERED,1772708400.2,b.wav\n" // whose?
                        + "soon,07700900123,2101,60,ANSWERED,1772708400.3,c.wav\n" // no day
                        + "2026-03-05 12:00:00,07700900123\n"); // broken
        List<Pace.News> told = new ArrayList<>();
        List<String> one = new ArrayList<>();
        AuditListener listener = new AuditListener() {
            @Override
            public void judged(AuditedCall call) {
                one.add("judged" + (call.isDoubtful() ? ", doubtful" : ""));
            }

            @Override
            public void unjudged(Unjudged record) {
                one.add("unjudged");
            }

            @Override
            public void repeated(Repeated record) {
                one.add("repeated");
            }

            @Override
            public void unreadable(UnreadableRecord record) {
                one.add("unreadable");
            }

            @Override
            public void progress(Progress progress) {
                one.add(progress.filesRead() + " of " + progress.filesTotal());
            }
        };

        new ArchiveAudit(MonitoringEngine.discover(), Calls.arrangement()).run(folder, new Pace(told::add), listener);

        one.sort(Comparator.naturalOrder());
        assertTrue(
                one.containsAll(List.of("1 of 1", "judged", "judged, doubtful", "repeated", "unjudged", "unreadable")),
                one.toString());

        Pace.News last = told.get(told.size() - 1);
        assertEquals(5, last.rows());
        assertEquals(3, last.doubtful());
        assertEquals(1.0, last.reading().fraction(), 0.0);
        assertEquals(Duration.ZERO, last.left());
        assertTrue(last.taken().toNanos() > 0);
        assertTrue(last.rowsPerSecond() > 0 && last.rowsPerSecond() <= 5_000, "rows a second: " + last.rowsPerSecond());
    }

    /** Told from how far the files are read. */
    @Test
    void whatIsLeftTakesAsLongInProportion() {
        Pace.News quarter = new Pace.News(300, 1, new Progress(250, 1_000, 1, 4), Duration.ofSeconds(30));
        Pace.News begun = new Pace.News(0, 0, new Progress(0, 1_000, 0, 4), Duration.ZERO);

        assertEquals(10, quarter.rowsPerSecond());
        assertEquals(Duration.ofSeconds(90), quarter.left());
        assertEquals(0, begun.rowsPerSecond());
        assertEquals(Duration.ZERO, begun.left());
    }
}
