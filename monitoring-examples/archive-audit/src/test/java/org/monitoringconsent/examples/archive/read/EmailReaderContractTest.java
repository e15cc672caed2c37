// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** E-mail messages keep what every reader owes. */
class EmailReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new EmailReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/email");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "mail-list-delivered-to.eml",
                        "Date: Tue, 3 Mar 2026 10:00:00 +0000",
                        "Date: soon",
                        Doubt.START_UNREADABLE),
                new Twist(
                        "mail-list-delivered-to.eml",
                        "Message-ID:",
                        "Date: Wed, 4 Mar 2026 10:00:00 +0000\nMessage-ID:",
                        Doubt.SAID_TWICE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.empty();
    }
}
