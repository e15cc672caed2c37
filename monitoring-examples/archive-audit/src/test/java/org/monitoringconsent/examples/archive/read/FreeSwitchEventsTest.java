// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** Events of a FreeSWITCH switchboard, of which the one at the end of a call makes a record. */
class FreeSwitchEventsTest {

    private static final String CREATED = event("CHANNEL_CREATE", "c-0");
    private static final String NOT_READ = "an event of FreeSWITCH that is broken";
    private static final String OTHERS = "events that are no end of a call, which were passed over";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theEndOfEachCallIsARecord() throws IOException {
        Found found = events(hangup("c-1") + "\n" + hangup("c-2"));

        assertEquals(List.of("c-1", "c-2"), ids(found));
        assertEquals(List.of(), told(found));
    }

    /** Where the blank line between two was lost, the name of the next begins it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n"})
    void otherEventsAreToldOnceAndMixNothingIn(String between) throws IOException {
        Found found = events(hangup("c-1") + between + CREATED + between + CREATED + between + hangup("c-2"));

        assertEquals(List.of("c-1", "c-2"), ids(found));
        assertEquals(1, found.unreadable.size());
        assertEquals(OTHERS, found.unreadable.get(0).why());
    }

    @Test
    void anEventThatIsNotUnderstoodIsToldAndTheNextIsRead() throws IOException {
        String nameless = hangup("c-1").substring("Event-Name: CHANNEL_HANGUP_COMPLETE\n".length());
        String broken = hangup("c-2") + "no field\n";
        String twoThings = hangup("c-3") + "Unique-ID: c-4\n";

        Found found = events(hangup("c-0") + "\n" + nameless + "\n" + broken + "\n" + twoThings + "\n" + hangup("c-5"));

        assertEquals(List.of("c-0", "c-5"), ids(found));
        assertEquals(List.of("line 8: " + NOT_READ, "line 14: " + NOT_READ, "line 22: " + NOT_READ), told(found));
    }

    /** Where the traffic of the socket was written down, each event has its own lines before it. */
    @Test
    void whatTheSocketWritesBeforeAnEventIsNoEvent() throws IOException {
        String before = "Content-Length: 412\nContent-Type: text/event-plain\n\n";

        Found found = events("Content-Type: command/reply\nReply-Text: +OK event listener enabled plain\n\n" + before
                + hangup("c-1") + "\n" + before + hangup("c-2"));

        assertEquals(List.of("c-1", "c-2"), ids(found));
        assertEquals(List.of(), told(found));
        assertEquals(
                List.of("line 1: " + NOT_READ),
                told(events("Content-Type: text/event-plain\nUnique-ID: c-1\n\n" + hangup("c-2"))));
    }

    @ParameterizedTest
    @CsvSource({"'',2101", "Other-Type: originatee,2101", "Other-Type: originator,"})
    void theOtherLegTellsWhoWasReachedUnlessItIsThatOfTheCaller(String type, String reached) throws IOException {
        CallRecord call = events(hangup("c-1").replace("07700900012", "2102")
                        + "Other-Leg-Destination-Number: 2101\n"
                        + (type.isEmpty() ? "" : type + "\n"))
                .only();

        assertEquals(
                Optional.ofNullable(reached),
                call.onSide(Side.CALLED).findFirst().flatMap(Party::device));
    }

    @Test
    void anEventHasSoManyFieldsAndNoMore() throws IOException {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 1_994; i++) {
            fields.append("X-").append(i).append(": 1\n");
        }

        assertEquals(List.of("c-1"), ids(events(hangup("c-1") + fields)));
        assertEquals(List.of("line 1: " + NOT_READ), told(events(hangup("c-1") + fields + "X-More: 1\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unique-ID", "Core-UUID"})
    void anEventAsJsonIsKnownByEitherOfItsNames(String key) throws IOException {
        Found found = Found.inFile(
                folder,
                "event.json",
                "{\"Event-Name\":\"CHANNEL_HANGUP_COMPLETE\",\"" + key
                        + "\":\"c-1\",\"Caller-Caller-ID-Number\":\"2103\",\"Caller-Destination-Number\":\"07700900012\","
                        + "\"variable_start_stamp\":\"2026-03-02 09:00:00\"}");

        assertEquals(1, found.records.size());
    }

    @Test
    void whatOnlyHasAnEventOfThatNameIsNoEventOfASwitchboard() throws IOException {
        Found found = Found.inFile(folder, "event.json", "{\"Event-Name\":\"CHANNEL_HANGUP_COMPLETE\"}");

        assertEquals(List.of(), found.records);
        assertEquals(1, found.unreadable.size());
    }

    private Found events(String text) throws IOException {
        return Found.inFile(folder, "events.log", text);
    }

    private static List<String> ids(Found found) {
        return found.records.stream().map(CallRecord::id).toList();
    }

    private static List<String> told(Found found) {
        return found.unreadable.stream()
                .map(each -> each.origin().place() + ": " + each.why())
                .toList();
    }

    private static String hangup(String id) {
        return event("CHANNEL_HANGUP_COMPLETE", id);
    }

    private static String event(String name, String id) {
        return "Event-Name: " + name + "\nUnique-ID: " + id
                + "\nCaller-Caller-ID-Number: 2103\nCaller-Destination-Number: 07700900012\n"
                + "variable_start_stamp: 2026-03-02 09:00:00\nvariable_billsec: 60\n";
    }
}
