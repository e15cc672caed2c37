// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Mailboxes keep what every reader owes. */
class MailboxReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new MailboxReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/mailbox");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist("box.mbox", "Date: Tue, 3 Mar 2026 10:00:00 +0000", "Date: soon", Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.mbox",
                "",
                "From 2101@marlowdijk.example Tue Mar  3 10:00:00 2026\nFrom: 2101@marlowdijk.example\nTo: c@example.org\nMessage-ID: <b#@b>\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nbody xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n",
                "\n",
                "\n"));
    }

    /** Without its first line and a field nobody can tell a message from the end of the one before. */
    @Override
    protected int neverCut() {
        return "From 2101@marlowdijk.example Tue Mar  3 10:00:00 2026\nFrom:".length();
    }
}
