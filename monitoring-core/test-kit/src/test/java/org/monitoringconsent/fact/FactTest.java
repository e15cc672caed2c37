package org.monitoringconsent.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Place;

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
        Fact<CountryCode> given = Fact.given(Attribute.WORKER_COUNTRY);
        Fact<Notice> cautious = Fact.cautious(Attribute.WORKER_NOTICE, Notice.NONE);
        Fact<Notice> marker = Fact.marker(Attribute.WORKER_NOTICE, Notice.SPECIFIC);
        Fact<CountryCode> open = Fact.markerWithoutValue(Attribute.COMMUNICATION_OTHER_PARTY_COUNTRY);

        assertEquals(FactKind.GIVEN, given.kind());
        assertEquals(Optional.empty(), given.unstated(Activity.RECORD));
        assertEquals(FactKind.CAUTIOUS, cautious.kind());
        assertEquals(Optional.of(Notice.NONE), cautious.unstated(Activity.RECORD));
        assertEquals(FactKind.MARKER, marker.kind());
        assertEquals(Optional.of(Notice.SPECIFIC), marker.unstated(Activity.RECORD));
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
        Fact<Place> fact = Fact.cautious(Attribute.WORKER_PLACE, Place.WORKPLACE)
                .reading(Place.INTIMATE_AREA, Activity.WATCH_BY_CAMERA, Activity.LISTEN_TO_ROOM)
                .reading(Place.OFF_DUTY, Activity.TRACK_LOCATION);

        assertEquals(Optional.of(Place.INTIMATE_AREA), fact.unstated(Activity.WATCH_BY_CAMERA));
        assertEquals(Optional.of(Place.INTIMATE_AREA), fact.unstated(Activity.LISTEN_TO_ROOM));
        assertEquals(Optional.of(Place.OFF_DUTY), fact.unstated(Activity.TRACK_LOCATION));
        assertEquals(Optional.of(Place.WORKPLACE), fact.unstated(Activity.RECORD));
    }

    @Test
    void cautionMayBeLimitedToTheActivitiesWithAReadingOfTheirOwn() {
        Fact<Place> everywhere = Fact.cautious(Attribute.WORKER_PLACE, Place.WORKPLACE)
                .reading(Place.INTIMATE_AREA, Activity.WATCH_BY_CAMERA);
        Fact<Place> thereOnly = everywhere.cautiousThereOnly();

        assertEquals(FactKind.CAUTIOUS, everywhere.kind(Activity.RECORD));
        assertEquals(FactKind.CAUTIOUS, everywhere.kind(Activity.WATCH_BY_CAMERA));
        assertEquals(FactKind.MARKER, thereOnly.kind(Activity.RECORD));
        assertEquals(FactKind.CAUTIOUS, thereOnly.kind(Activity.WATCH_BY_CAMERA));
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
    void theCatalogueHasOneFactForEachAttribute() {
        assertEquals(Attribute.values().length, Facts.all().size());
        for (Attribute attribute : Attribute.values()) {
            assertEquals(attribute.path(), Facts.of(attribute).name());
        }
    }
}
