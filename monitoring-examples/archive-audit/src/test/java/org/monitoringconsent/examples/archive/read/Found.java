// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** What the readers found in an archive, kept for a test to look at. */
final class Found implements RecordSink {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    final List<CallRecord> records = new ArrayList<>();
    final List<UnreadableRecord> unreadable = new ArrayList<>();
    final List<Progress> progress = new ArrayList<>();

    static Found in(Path archive) throws IOException {
        Found found = new Found();
        new ArchiveReader(LONDON).read(archive, found);
        return found;
    }

    /** Reads one file with the given content. */
    static Found inFile(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return in(file);
    }

    CallRecord only() {
        if (records.size() != 1 || !unreadable.isEmpty()) {
            throw new AssertionError("one record expected: " + records + unreadable);
        }
        return records.get(0);
    }

    UnreadableRecord onlyUnreadable() {
        if (unreadable.size() != 1 || !records.isEmpty()) {
            throw new AssertionError("one unreadable record expected: " + records + unreadable);
        }
        return unreadable.get(0);
    }

    @Override
    public void record(CallRecord found) {
        records.add(found);
    }

    @Override
    public void unreadable(UnreadableRecord found) {
        unreadable.add(found);
    }

    @Override
    public void progress(Progress news) {
        progress.add(news);
    }
}
