// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** The queue log of Asterisk keeps what every reader owes. */
class AsteriskQueueLogReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new AsteriskQueueLogReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/asterisk-queue-log");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(new Twist("queue_log", "1772532010|", "soon|", Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "queue_log",
                "",
                "1772532000|177#.10|600|PJSIP/2103|CONNECT|10|1772532009.11|4|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\n",
                "\n"));
    }
}
