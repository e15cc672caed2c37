// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** The call history of Webex Calling keeps what every reader owes. */
class WebexCallingReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new WebexCallingReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/webex-calling");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist("report.csv", "2026-03-03T10:00:05.000Z", "2025-03-03T10:00:05.000Z", Doubt.TIMES_DISAGREE),
                new Twist("report.csv", "SIP_INBOUND", "SIP_SIDEWAYS", Doubt.DIRECTION_UNCLEAR),
                new Twist("report.csv", "\"successful\"", "\"perchance\"", Doubt.RECORDING_UNCLEAR),
                new Twist("report.csv", "2026-03-03T10:00:00.000Z", "soon", Doubt.START_UNREADABLE));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.csv",
                "Start time,Answer time,Duration,Call ID,Correlation ID,Answered,User type,Report ID,Calling number,Called number,Direction,Call type,User number,Call Recording Result,Location\n",
                "2026-03-03T10:00:00Z,2026-03-03T10:00:05Z,295,SSE#@192.0.2.1,k-#,true,User,r-#,+447700900012,2103,TERMINATING,SIP_INBOUND,2103,successful,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\n",
                "\n"));
    }
}
