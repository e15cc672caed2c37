// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Events of the Asterisk manager keep what every reader owes. */
class AsteriskManagerReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new AsteriskManagerReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/asterisk-manager");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(new Twist(
                "events.txt",
                "StartTime: 2026-03-03 10:00:00",
                "StartTime: 2026-13-43 10:00:00",
                Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.log",
                "",
                "Event: Cdr\nPrivilege: cdr,all\nAccountCode: \nSource: 07700900012\nDestination: 2103\nDestinationContext: from-trunk\nCallerID: \"x\" <07700900012>\nChannel: PJSIP/trunk-1-0000001a\nDestinationChannel: PJSIP/2103-0000001b\nLastApplication: Dial\nLastData: PJSIP/2103,30,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nStartTime: 2026-03-03 10:00:00\nAnswerTime: 2026-03-03 10:00:05\nEndTime: 2026-03-03 10:05:00\nDuration: 300\nBillableSeconds: 295\nDisposition: ANSWERED\nAMAFlags: DOCUMENTATION\nUniqueID: m#\nUserField: \n",
                "\n",
                "\n"));
    }
}
