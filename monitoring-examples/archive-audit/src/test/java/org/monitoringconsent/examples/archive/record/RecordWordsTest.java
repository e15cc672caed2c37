// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** The small values of a record mean what their words say. */
class RecordWordsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void whatIsNotStatedGivesWayToWhatIs() {
        assertEquals(Known.YES, Known.of(true));
        assertEquals(Known.NO, Known.of(false));
        assertEquals(Known.NO, Known.NO.or(Known.YES));
        assertEquals(Known.YES, Known.UNKNOWN.or(Known.YES));
        assertTrue(Known.YES.isYes());
        assertFalse(Known.NO.isYes());
        assertFalse(Known.UNKNOWN.isStated());
    }

    @ParameterizedTest
    @CsvSource({
        "Agent,AGENT",
        " employee ,AGENT",
        "customer,CUSTOMER",
        "EXTERNAL,CUSTOMER",
        "coach,SUPERVISOR",
        "robot,UNKNOWN",
    })
    void aRoleIsReadFromItsWord(String word, Role role) {
        assertEquals(role, Role.from(word));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:30:00,HOUR_SKIPPED",
        "2026-10-25T01:30:00,HOUR_TWICE",
        "2026-03-03T01:30:00,",
    })
    void anHourThatTheClocksSkippedOrWentThroughTwiceIsDoubtful(LocalDateTime local, Doubt doubt) {
        CallTime time = CallTime.assuming(local, LONDON);

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), time.doubts());
        assertTrue(time.zoneAssumed());
    }

    @Test
    void aTimeWithAnOffsetAssumesNothing() {
        CallTime time = CallTime.of(OffsetDateTime.parse("2026-03-03T10:00:00+01:00"));

        assertEquals("2026-03-03T09:00:00Z", time.instant().toString());
        assertFalse(time.zoneAssumed());
    }

    @Test
    void aPlaceIsInTheSameFile() {
        assertEquals(new Origin("a.csv", "line 7"), Origin.ofFile("a.csv").at("line 7"));
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageAsked() {
        UnreadableRecord record = new UnreadableRecord(Origin.ofFile("a"), Kind.DAMAGED, Locale::getLanguage);

        assertEquals("en", record.why());
        assertEquals("nl", record.why(Locale.forLanguageTag("nl")));
    }

    @Test
    void aBasisMayBeThatOfAnotherParty() {
        LawfulBasis basis = new LawfulBasis("consent", Optional.of(1), Optional.empty(), List.of());

        assertEquals(Optional.of(2), basis.ofParty(Optional.of(2)).party());
        assertEquals("consent", basis.ofParty(Optional.empty()).basis());
    }

    @Test
    void theEndsOfACallAreToldApart() {
        Party caller = Party.builder().side(Side.CALLER).number("2101").build();
        Party called = Party.builder().side(Side.CALLED).number("2102").build();
        CallRecord call =
                CallRecord.at(Origin.ofFile("a")).party(caller).party(called).build();

        assertEquals(List.of(caller), call.onSide(Side.CALLER).toList());
        assertEquals(List.of(called), call.onSide(Side.CALLED).toList());
        assertEquals(
                List.of(called),
                call.toBuilder().parties(List.of(called)).build().parties());
        assertTrue(
                call.toBuilder().parties(List.of(Party.NOBODY)).build().doubts().contains(Doubt.SIDES_UNKNOWN));
        assertFalse(CallRecord.at(Origin.ofFile("a")).party(Party.NOBODY).build().toBuilder()
                .parties(List.of(called))
                .build()
                .doubts()
                .contains(Doubt.SIDES_UNKNOWN));
    }
}
