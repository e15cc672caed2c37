// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.HoldEvent;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;

/** Which records find each other by an identifier, and how much memory one is thought to take. */
class FoundTest {

    /** In the same file, in another of the folder, and in another folder: of one call wherever the identifier can be only one. */
    @ParameterizedTest
    @CsvSource({
        "1772442000.17, true, true, false", // of a switchboard, whose files lie in one folder
        "pbx1-1772442000.17, true, true, false",
        "177244200.17, true, true, false",
        "1772442000.1a, true, false, false",
        "1772442000., true, false, false",
        "177244200017, true, false, false", // long, but not long enough for the world
        "/772442000.17, true, false, false",
        ":772442000.17, true, false, false",
        "550e8400-e29b-41d4-a716-446655440000, true, true, true",
        "call-17@pbx.example, true, true, true",
        "17, true, false, false",
        "0000000000000000, false, false, false", // filled in where there is none
        "00000000-0000-0000-0000-000000000000, false, false, false",
        "----------------, false, false, false",
        "0a00000000000000, true, true, true",
        "0a0000000000000, true, false, false", // one too few for the world
        "@pbx.example, true, false, false", // nobody at a host
    })
    void recordsFindEachOtherByAnIdentifier(String id, boolean here, boolean beside, boolean elsewhere) {
        Found.Numbering numbers = new Found.Numbering();
        long[] one = numbers.of(joined("a/one.csv", id)).keys();

        assertEquals(here, meet(one, numbers.of(joined("a/one.csv", id)).keys()));
        assertEquals(beside, meet(one, numbers.of(joined("a/two.csv", id)).keys()));
        assertEquals(elsewhere, meet(one, numbers.of(joined("b/one.csv", id)).keys()));
        assertFalse(meet(one, numbers.of(joined("a/one.csv", id + "1")).keys()));
    }

    /** The record of a talk is looked for by each of its channels. */
    @Test
    void aRecordIsFoundByEachOfItsChannels() {
        CallRecord.Builder talk = CallRecord.at(Origin.ofFile("a/one.csv")).channelName("SIP/2101-1");
        CallRecord.Builder both = CallRecord.at(Origin.ofFile("a/one.csv"))
                .channelName("SIP/2102-2")
                .channelName("SIP/2101-1");
        Found.Numbering numbers = new Found.Numbering();

        Found one = numbers.of(talk.doubt(Doubt.DEVICE_DIFFERS).build());
        Found other = numbers.of(both.build());

        assertEquals(2, other.looksFor().length);
        assertTrue(meet(one.looksFor(), other.explains()));
        assertTrue(meet(one.explains(), other.looksFor()));
        assertFalse(meet(one.looksFor(), other.looksFor()));
        assertFalse(meet(
                one.looksFor(),
                numbers.of(CallRecord.at(Origin.ofFile("b/one.csv"))
                                .channelName("SIP/2101-1")
                                .build())
                        .explains()));
    }

    /** What is held back until the rest of a call comes is bounded by what it takes. */
    @Test
    void aRecordThatSaysMoreTakesMore() {
        Map<String, UnaryOperator<CallRecord.Builder>> more = new LinkedHashMap<>();
        more.put("id", call -> call.id("i".repeat(40)));
        more.put("identifier", call -> call.joins("17"));
        more.put("long identifier", call -> call.joins("1".repeat(300)));
        more.put("channel", call -> call.channelName("SIP/2101-00000001"));
        more.put("party", call -> call.party(Party.builder().number("2101").build()));
        more.put("tag", call -> call.tag("PAYMENT"));
        more.put("related", call -> call.related("18"));
        more.put("event", call -> call.capture(CaptureEvent.sometime(CaptureEvent.State.PAUSED)));
        more.put("hold", call -> call.hold(new HoldEvent(Instant.parse("2026-03-05T10:01:00Z"), true)));
        more.put(
                "basis", call -> call.basis(new LawfulBasis("consent", Optional.empty(), Optional.empty(), List.of())));
        long bare = size(CallRecord.at(Origin.ofFile("a.csv")));

        assertTrue(bare > 0, "an empty record takes " + bare);
        more.forEach((what, said) -> {
            long one = size(said.apply(CallRecord.at(Origin.ofFile("a.csv"))));
            assertTrue(one > bare, what + " takes " + (one - bare));
        });
        assertTrue(
                size(CallRecord.at(Origin.ofFile("a.csv")).joins("1".repeat(300))) > bare + 2 * 3 * 300,
                "an identifier is kept several times");
    }

    @Test
    void whoTookPartIsNotTold() {
        assertEquals(
                "Found[" + Origin.ofFile("a.vcon") + "]",
                new Found.Numbering().of(Calls.recorded("2101").build()).toString());
    }

    private static long size(CallRecord.Builder record) {
        return new Found.Numbering().of(record.build()).size();
    }

    private static CallRecord joined(String file, String id) {
        return CallRecord.at(Origin.ofFile(file)).joins(id).build();
    }

    private static boolean meet(long[] one, long[] other) {
        return Arrays.stream(one).anyMatch(key -> Arrays.stream(other).anyMatch(found -> found == key));
    }
}
