// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** SIPREC keeps what every reader owes. */
class SiprecReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new SiprecReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/siprec");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(new Twist(
                "siprec-bare-metadata.xml",
                "<participant ",
                "<participant participant_id=\"lost\"/><participant ",
                Doubt.PARTY_EMPTY));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.empty();
    }
}
