// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.archive;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditListener;
import org.monitoringconsent.examples.archive.audit.AuditedCall;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** What an audit cannot be faster than: the parts of it that other libraries do, or the engine alone. */
final class Floors {

    private static final int THREADS = 2;

    private Floors() {}

    /** Takes every row apart and returns how many there are. */
    static long parse(Path archive) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(archive)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        long rows = 0;
        for (Path file : files) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .allowExtraCharsAfterClosingQuote(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(file)) {
                for (CsvRecord row : reader) {
                    rows += row.getFieldCount() > 0 ? 1 : 0;
                }
            }
        }
        return rows;
    }

    /** The questions of the first calls of an archive. */
    static List<MonitoringRequest> requests(Path folder, int most) throws IOException {
        List<MonitoringRequest> requests = new ArrayList<>();
        AuditListener collecting = new AuditListener() {
            @Override
            public void judged(AuditedCall call) {
                if (requests.size() < most) {
                    requests.add(call.request());
                }
            }
        };
        new ArchiveAudit(MonitoringEngine.discover(), ArrangementReader.read(folder.resolve("arrangement.json")))
                .run(folder.resolve("archive"), collecting);
        return requests;
    }

    /** Decides requests again and again, so many in all, on two threads, and returns how many there were. */
    static long decide(List<MonitoringRequest> requests, long rows) {
        MonitoringEngine engine = MonitoringEngine.discover();
        AtomicLong decided = new AtomicLong();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(number -> new Thread(() -> {
                    long allowed = 0;
                    for (long i = number; i < rows; i += THREADS) {
                        allowed += engine.decide(requests.get((int) (i % requests.size())))
                                        .isAllowed()
                                ? 1
                                : 0;
                    }
                    decided.addAndGet(allowed);
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return decided.get() < 0 ? 0 : rows;
    }
}
