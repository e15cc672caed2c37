// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Tables of calls keep what every reader owes. */
class CallTableReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new CallTableReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/table");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist("fusionpbx-export-outbound.csv", "\"outbound\"", "\"sideways\"", Doubt.DIRECTION_UNCLEAR),
                new Twist(
                        "asterisk-newcdrcolumns.csv",
                        "2026-03-03 10:00:00",
                        "2026-13-43 10:00:00",
                        Doubt.START_UNREADABLE),
                new Twist("recorded-column.csv", ",yes", ",perchance", Doubt.RECORDING_UNCLEAR));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.csv",
                "start,from,to,duration,uniqueid,recorded,disposition,dcontext,lastapp,lastdata,channel,dstchannel\n",
                "2026-03-03 10:00:00,07700900012,2103,300,u#,yes,ANSWERED,\"from-trunk, of the house\",Dial,\"PJSIP/2103,30,tTkKxXhHiI for as long as it rings, and some more words to fill the row to a length as long as rows are in real tables of real switchboards\",PJSIP/trunk-0000008c,PJSIP/2103-0000008d",
                "\n",
                "\n"));
    }
}
