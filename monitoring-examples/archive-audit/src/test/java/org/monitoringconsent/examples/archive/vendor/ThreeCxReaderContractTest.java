// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.kit.RecordReaderContract;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Call data records of 3CX keep what every reader owes. */
class ThreeCxReaderContractTest extends RecordReaderContract {

    @Override
    protected RecordReader reader() {
        return new ThreeCxReader();
    }

    @Override
    protected Path samples() {
        return Path.of("src/test/resources/readers/3cx");
    }

    @Override
    protected List<Twist> twists() {
        return List.of(
                new Twist("headings.csv", "2026-03-03 10:00:05", "2025-03-03 10:00:05", Doubt.TIMES_DISAGREE),
                new Twist("headings.csv", ",Extension,ExternalLine", ",Hologram,ExternalLine", Doubt.DIRECTION_UNCLEAR),
                new Twist("headings.csv", "2026-03-03 10:00:00", "2026-13-43 10:00:00", Doubt.START_UNREADABLE),
                new Twist(
                        "usual-order.cdr.csv",
                        "Ext.2103,Ext.2103,,,,,Chain: 07700900012;Ext.600;Ext.2101;Ext.2103;,ExternalLine,Queue,Extension",
                        "07700900777,Ext.10001,,,,,,ExternalLine,Queue,ExternalLine",
                        Doubt.FORWARDED));
    }

    @Override
    protected Optional<Many> many() {
        return Optional.of(new Many(
                "many.csv",
                "historyid,callid,duration,time-start,time-answered,time-end,reason-terminated,from-no,to-no,from-type,to-type,from-dispname\n",
                "Call #,c-#,00:05:00,2026-03-03 10:00:00,2026-03-03 10:00:05,2026-03-03 10:05:00,TerminatedByDst,07700900012,Ext.2103,ExternalLine,Extension,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\n",
                "\n"));
    }
}
