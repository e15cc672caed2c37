// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.example.pigeons;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** The suite holds for a reader that stands elsewhere. */
class PigeonPostContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new PigeonPostReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/pigeons");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(new Twist("loft.txt", "2026-03-03T10", "2026-03-03X10", Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "loft.txt",
                "PIGEON POST\n",
                "2026-03-03T10:00:00Z 2103 > 07700900012" + "\n ".repeat(130),
                "\n",
                "\n"));
    }
}
