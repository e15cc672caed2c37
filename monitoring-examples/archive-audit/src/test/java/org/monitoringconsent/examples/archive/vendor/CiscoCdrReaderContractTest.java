// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Call detail records of Cisco Unified CM keep what every reader owes. */
class CiscoCdrReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new CiscoCdrReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/cisco-cdr");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist(
                        "cisco-cucm-inbound.csv",
                        "1772532005,1772532300",
                        "1741000000,1772532300",
                        Doubt.TIMES_DISAGREE),
                new Twist("cisco-cucm-inbound.csv", "1772532005,1772532300", "0,1772532300", Doubt.SAID_TWICE),
                new Twist("cisco-cucm-inbound.csv", "1772532000", "soon", Doubt.START_UNREADABLE),
                new Twist("cisco-cucm-inbound.csv", "\"destCause_value\"", "\"consent\"", Doubt.CONSENT_UNCLEAR));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.csv",
                "cdrRecordType,globalCallID_callManagerId,globalCallID_callId,origLegCallIdentifier,dateTimeOrigination,callingPartyNumber,destLegCallIdentifier,originalCalledPartyNumber,finalCalledPartyNumber,dateTimeConnect,dateTimeDisconnect,pkid,duration,origDeviceName,destDeviceName,comment\n",
                "1,1,#,2#,1772532000,07700900012,3#,2103,2103,1772532005,1772532300,pk-#,295,SIP-TRUNK-1,SEP000000000001,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\n",
                "\n"));
    }
}
