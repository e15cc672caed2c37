package org.monitoringconsent.examples.archive.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a call-record table means, and the headings under which products write it. */
enum CsvColumn {
    ID("callid uniqueid uuid calluuid id contactid"),
    RELATED("linkedid bleguuid bridgeuuid parentid"),
    CALLER("calleridnumber src source callernumber caller from ani clidnum"),
    CALLED("destinationnumber dst destination callednumber called callee to dnis"),
    CALLER_NAME("calleridname clid callername"),
    CONTEXT("dcontext context"),
    CALLER_CHANNEL("channel"),
    CALLED_CHANNEL("dstchannel destinationchannel"),
    LAST_APPLICATION("lastapp"),
    START("startingdate start starttime startstamp calldate datetime date"),
    ANSWER("answer answertime answerstamp"),
    DURATION("duration"),
    TALK_SECONDS("billsec talktime"),
    DISPOSITION("disposition hangupcause status result"),
    CAUSE_NUMBER("hangupcauseid"),
    DIRECTION("direction"),
    ACCOUNT("accountcode account"),
    MARK("wrapup tags mark userfield"),
    RECORDING("recordingfile recording recordingurl recordfile filename"),
    EXTENSION("extension agentextension agent");

    private static final Map<String, CsvColumn> BY_HEADING = new HashMap<>();

    static {
        for (CsvColumn column : values()) {
            List.of(column.headings.split(" ", -1)).forEach(heading -> BY_HEADING.put(heading, column));
        }
    }

    private final String headings;

    CsvColumn(String headings) {
        this.headings = headings;
    }

    /** Returns the meaning of a heading, if it is one of those known. */
    static Optional<CsvColumn> under(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Optional.ofNullable(BY_HEADING.get(plain));
    }
}
