// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * Reads Asterisk's {@code queue_log}: a line for each event of a call in a queue, which share the call's id with one another and with
 * the call detail records. Lines about members and the queue itself are no calls.
 */
public final class AsteriskQueueLogReader extends NamedReader {

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int FEWEST = 5;
    private static final Pattern FIRST = Pattern.compile(
            "\\A\\s*\\d{9,11}(?:\\.\\d+)?\\|[^|\\n]{1,80}\\|[^|\\n]{0,80}\\|[^|\\n]{0,120}\\|[A-Z]{3,30}(?:\\||\\s*$)",
            Pattern.MULTILINE);

    /** What is told of queues and their members, and of a telephone that rang in vain. */
    private static final Set<String> NO_CALL = Set.of(
            "QUEUESTART",
            "CONFIGRELOAD",
            "ADDMEMBER",
            "REMOVEMEMBER",
            "PAUSE",
            "UNPAUSE",
            "PAUSEALL",
            "UNPAUSEALL",
            "PAUSEREASON",
            "PENALTY",
            "MEMBERPENALTY",
            "RINGNOANSWER",
            "RINGCANCELED",
            "AGENTDUMP",
            "AGENTLOGIN",
            "AGENTLOGOFF",
            "AGENTCALLBACKLOGIN",
            "AGENTCALLBACKLOGOFF",
            "DID",
            "SYSCOMPAT",
            "RINUSE");

    /** Whoever waited in the queue, whom only the line about entering it tells; in a log that was rotated that line may be lost. */
    private static final Party CALLER = Party.builder().side(Side.CALLER).build();

    /** Makes the reader. */
    public AsteriskQueueLogReader() {
        super("asterisk-queue-log");
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Text text && FIRST.matcher(text.head()).find() ? Claim.YES : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException {
        try (BoundedLines lines = new BoundedLines(piece.source().text(), LONGEST_LINE)) {
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.text().isBlank() || line.tooLong()) {
                    readLine(piece.source(), line, sink);
                }
            }
        }
    }

    private static void readLine(Source source, BoundedLines.Line line, RecordSink sink) {
        String[] values = line.text().strip().split("\\|", -1);
        if (line.tooLong() || values.length < FEWEST) {
            sink.unreadable(Unusable.damaged(line.place(), "queueLog.broken").in(source.origin()));
            return;
        }
        CallRecord.Builder record =
                CallRecord.at(source.origin().at(line.place())).id(values[1]).joins(values[1]);
        Times.start(record, Optional.of(values[0]), source.zone());
        if (tells(record, values)) {
            sink.record(record.build());
        } else if (!NO_CALL.contains(values[4])) {
            sink.unreadable(Unusable.damaged(line.place(), "queueLog.event").in(source.origin()));
        }
    }

    /** Tells the record of the event; returns whether it is one of a call. */
    private static boolean tells(CallRecord.Builder record, String[] values) {
        switch (values[4]) {
            case "ENTERQUEUE" ->
                record.direction(Direction.UNKNOWN)
                        .party(Party.builder()
                                .side(Side.CALLER)
                                .number(at(values, 6))
                                .build())
                        .party(Party.builder()
                                .side(Side.CALLED)
                                .role(Role.STATION)
                                .extension(values[2])
                                .build());
            case "CONNECT" ->
                record.answered(Known.YES).joins(at(values, 6)).party(CALLER).party(agent(values[3]));
            case "COMPLETEAGENT", "COMPLETECALLER" ->
                record.answered(Known.YES).party(CALLER).party(agent(values[3]));
            case "ABANDON", "EXITWITHTIMEOUT", "EXITEMPTY", "EXITWITHKEY" -> record.answered(Known.NO);
            case "TRANSFER", "BLINDTRANSFER", "ATTENDEDTRANSFER" ->
                record.answered(Known.YES)
                        .party(CALLER)
                        .party(agent(values[3]))
                        .party(Party.builder()
                                .side(Side.CALLED)
                                .number(at(values, 5))
                                .build());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String at(String[] values, int place) {
        return place < values.length ? values[place] : "";
    }

    private static Party agent(String name) {
        Party.Builder agent = Party.builder().side(Side.CALLED).role(Role.AGENT);
        return name.indexOf('/') > 0
                ? agent.channel(name).build()
                : agent.device(name).build();
    }
}
