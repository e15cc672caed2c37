// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;

/** What was found for a call is told again only for those that are like it, as {@link AlikeCallsTest} asks of many more. */
class FewAlikeCallsTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    @Test
    void someHundredCallsAreToldAsIfEachHadBeenAskedAboutAlone() throws IOException {
        ManyRows.write(folder, 5, 500);
        ArchiveAudit audit = new ArchiveAudit(ENGINE, Calls.arrangement(), CLOCK).withThreads(1);

        assertEquals(lines(audit.forgetting()), lines(audit));
    }

    private List<String> lines(ArchiveAudit audit) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        audit.run(folder, new JsonLines(lines, Locale.ENGLISH));
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
