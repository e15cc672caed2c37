// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.testkit.Requests;

class FactTest {

    private static String fault(String name, List<String> values, String unstated) {
        return assertThrows(
                        IllegalArgumentException.class, () -> Fact.declared(name, values, unstated, FactKind.CAUTIOUS))
                .getMessage();
    }

    @Test
    void aDeclaredFactIsReadAtItsUnstatedValueForEveryActivity() {
        Fact<String> fact = Fact.declared("de.level", List.of("low", "high"), "high", FactKind.CAUTIOUS);

        for (Activity activity : Activity.values()) {
            assertEquals(Optional.of("high"), fact.unstated(activity));
        }
        assertEquals(3, fact.states());
        assertEquals(1, fact.state("low"));
    }

    @Test
    void everyValueHasTheStateAfterItsPosition() {
        for (Fact<?> fact : Facts.all()) {
            for (int position = 0; position < fact.values().size(); position++) {
                assertEquals(position + 1, fact.state(fact.values().get(position)), fact::name);
            }
        }
    }

    @Test
    void aValueOfAnotherFactHasNoState() {
        for (Object other : List.of(Place.values()[0], CountryCode.all().get(0), "low")) {
            IllegalArgumentException failure =
                    assertThrows(IllegalArgumentException.class, () -> Facts.NOTICE.state(other));

            assertEquals("fact `worker.notice` must be one of " + Facts.NOTICE.values(), failure.getMessage());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Facts.COVERT.state(CountryCode.all().get(200)));
    }

    @Test
    void aDeclaredFactNeedsAPrefixOfItsOwn() {
        assertEquals(
                "fact name `worksAgreement` must look like `de.worksAgreement`",
                fault("worksAgreement", List.of("a", "b"), "a"));
        assertEquals(
                "fact name `worker.notice` must begin with the rule set's prefix, not with a part of a request",
                fault("worker.notice", List.of("a", "b"), "a"));
        assertEquals(
                "fact name `use.more` must begin with the rule set's prefix, not with a part of a request",
                fault("use.more", List.of("a", "b"), "a"));
    }

    @Test
    void aDeclaredFactHasFewDifferentValues() {
        List<String> many = IntStream.range(0, 63).mapToObj(String::valueOf).toList();

        assertEquals("fact `de.f` has `63` values, of which there must be at most 62", fault("de.f", many, "1"));
        assertEquals("values of fact `de.f` must differ from each other", fault("de.f", List.of("a", "a"), "a"));
        assertEquals(
                "unstated reading `c` of fact `de.f` must be one of [a, b]", fault("de.f", List.of("a", "b"), "c"));
    }

    @Test
    void aDeclaredFactMayHaveAsManyValuesAsFitIntoALong() {
        List<String> most = IntStream.range(0, 62).mapToObj(String::valueOf).toList();

        Fact<String> fact = Fact.declared("de.f", most, "1", FactKind.MARKER);

        assertEquals(most, fact.values());
        assertEquals(63, fact.states());
    }

    @Test
    void leavingOutMeansWhatTheKindOfFactSays() {
        Fact<CountryCode> given = Facts.WORKER_COUNTRY;
        Fact<Notice> cautious = Facts.NOTICE;
        Fact<Nature> marker = Facts.NATURE;
        Fact<CountryCode> open = Facts.OTHER_PARTY_COUNTRY;

        assertEquals(FactKind.GIVEN, given.kind());
        assertEquals(Optional.empty(), given.unstated(Activity.RECORD));
        assertEquals(FactKind.CAUTIOUS, cautious.kind());
        assertEquals(Optional.of(Notice.NONE), cautious.unstated(Activity.RECORD));
        assertEquals(FactKind.MARKER, marker.kind());
        assertEquals(Optional.of(Nature.UNDETERMINED), marker.unstated(Activity.RECORD));
        assertEquals(FactKind.MARKER, open.kind());
        assertEquals(Optional.empty(), open.unstated(Activity.RECORD));
    }

    @Test
    void aStateIsReadAtItsValueAndTheFirstAtWhatLeavingOutMeans() {
        Fact<String> fact = Fact.declared("de.level", List.of("low", "high"), "high", FactKind.CAUTIOUS);

        assertEquals(1, fact.valueOf(0, Activity.RECORD));
        assertEquals(0, fact.valueOf(1, Activity.RECORD));
        assertEquals(1, fact.valueOf(2, Activity.RECORD));
        assertEquals(-1, Facts.OTHER_PARTY_COUNTRY.valueOf(0, Activity.RECORD));
    }

    @Test
    void aReadingOfItsOwnCountsForItsActivitiesAlone() {
        Fact<Place> fact = Facts.PLACE;

        assertEquals(Optional.of(Place.INTIMATE_AREA), fact.unstated(Activity.WATCH_BY_CAMERA));
        assertEquals(Optional.of(Place.INTIMATE_AREA), fact.unstated(Activity.LISTEN_TO_ROOM));
        assertEquals(Optional.of(Place.OFF_DUTY), fact.unstated(Activity.TRACK_LOCATION));
        assertEquals(Optional.of(Place.WORKPLACE), fact.unstated(Activity.RECORD));
    }

    @Test
    void cautionMayBeLimitedToTheActivitiesWithAReadingOfTheirOwn() {
        assertEquals(FactKind.CAUTIOUS, Facts.STORED_COPY.kind(Activity.RECORD));
        assertEquals(FactKind.CAUTIOUS, Facts.STORED_COPY.kind(Activity.PLAY_BACK));
        assertEquals(FactKind.MARKER, Facts.PLACE.kind(Activity.RECORD));
        assertEquals(FactKind.CAUTIOUS, Facts.PLACE.kind(Activity.WATCH_BY_CAMERA));
    }

    @Test
    void theHostControlsOnlyWhatItCanBringAbout() {
        Fact<String> found = Fact.declared("de.level", List.of("low", "mid", "high"), "low", FactKind.CAUTIOUS);

        Fact<String> brought = found.underControl("mid", "high");
        IllegalArgumentException foreign =
                assertThrows(IllegalArgumentException.class, () -> found.underControl("loud"));

        assertFalse(found.isControllable());
        assertEquals(List.of(), found.reachable());
        assertTrue(brought.isControllable());
        assertEquals(List.of("mid", "high"), brought.reachable());
        assertEquals("fact `de.level` must be one of [low, mid, high]", foreign.getMessage());
    }

    @Test
    void isTheSameFactWhereNameAndValuesAreTheSame() {
        Fact<String> flag = Fact.declaredFlag("de.agreed", false, FactKind.CAUTIOUS);

        assertEquals(flag, Fact.declaredFlag("de.agreed", true, FactKind.MARKER));
        assertNotEquals(flag, Fact.declaredFlag("de.asked", false, FactKind.CAUTIOUS));
        assertNotEquals(flag, Fact.declared("de.agreed", List.of("no", "yes"), "no", FactKind.CAUTIOUS));
        assertFalse(flag.equals((Object) "de.agreed"));
    }

    @Test
    void isWrittenByItsNameAndItsValuesAsInARequest() {
        assertEquals("worker.notice", Facts.NOTICE.toString());
        assertEquals("SPECIFIC", Facts.NOTICE.label(Notice.SPECIFIC.ordinal()));
        assertEquals("true", Facts.COVERT.label(1));
    }

    @Test
    void theCatalogueSaysWhatCanBeChanged() {
        Fact<Boolean> known = Facts.COVERT;

        assertThrows(IllegalStateException.class, () -> known.underControl(true));
    }

    @Test
    void isFoundByItsPath() {
        for (Fact<?> fact : Facts.all()) {
            assertEquals(Optional.of(fact), Facts.named(fact.name()));
        }
        assertEquals(Optional.empty(), Facts.named("worker.id"));
        assertEquals(Optional.empty(), Facts.named("day"));
    }

    @Test
    void knowsItsValuesInOrder() {
        assertEquals(List.of(false, true), Facts.COVERT.values());
        assertEquals(List.of(Notice.values()), Facts.NOTICE.values());
        assertEquals(CountryCode.all(), Facts.EMPLOYER_COUNTRY.values());
        assertThrows(
                UnsupportedOperationException.class, () -> Facts.NOTICE.values().set(0, Notice.NONE));
    }

    @Test
    void eachHasItsOwnPlaceInThePackedForm() {
        long[] taken = new long[PackedRequest.WORDS];

        for (Fact<?> fact : Facts.all()) {
            assertTrue(fact.shift() + fact.width() <= Long.SIZE, fact.name());
            assertTrue(fact.states() <= 1 << fact.width(), fact.name());
            assertEquals(0, taken[fact.word()] & fact.mask(), fact.name());
            taken[fact.word()] |= fact.mask();
        }
        assertTrue(taken[PackedRequest.WORDS - 1] > 0, "the highest bit stays free");
    }

    @Test
    void aCatalogueThatDoesNotFitSaysSo() {
        Catalogue full = new Catalogue();
        int bits = 0;
        while (bits < PackedRequest.WORDS * Long.SIZE - 8) {
            full.place("some", 255, false);
            bits += 8;
        }

        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> full.place("use.more", 255, false));

        assertEquals(
                "fact `use.more` with its 255 values needs 8 bits, and the 4 words of a packed request have none left"
                        + " for it",
                failure.getMessage());
    }

    @Test
    void changesARequestAndLeavesOut() {
        MonitoringRequest request = Requests.valid("GB");

        MonitoringRequest told =
                request.with(Facts.NOTICE, Notice.SPECIFIC).with(Facts.HEADCOUNT, HeadcountBand.UNDER_10);

        assertEquals(Optional.of(Notice.SPECIFIC), told.worker().notice());
        assertEquals(Optional.of(1), told.employer().headcount());
        assertEquals(Optional.empty(), told.without(Facts.NOTICE).worker().notice());
        assertEquals(
                Optional.of(request.day()),
                request.with(Facts.TIME_LIMITED, true).manner().endsOn());
        assertEquals(
                "`use.finding` belongs to a part that the request does not have",
                assertThrows(IllegalArgumentException.class, () -> request.with(Facts.FINDING, Finding.MINOR))
                        .getMessage());
        assertEquals(
                "`worker.country` is required and cannot be left out",
                assertThrows(IllegalArgumentException.class, () -> request.without(Facts.WORKER_COUNTRY))
                        .getMessage());
    }

    @Test
    void everyFactThatARequestMayStateIsReadBackFromIt() {
        for (MonitoringRequest request :
                (Iterable<MonitoringRequest>) Requests.stream(7).limit(500)::iterator) {
            for (Fact<?> fact : Facts.all()) {
                int state = fact.in(request).map(fact::state).orElse(0);
                assertEquals(state, request.packed().value(fact), fact.name());
                if (state > 0 && fact.field().isPresent() && !fact.equals(Facts.HEADCOUNT)) {
                    Object value = fact.in(request).orElseThrow();
                    assertEquals(request.packed(), fact.changeTo(request, value).packed(), fact.name());
                }
            }
        }
    }
}
