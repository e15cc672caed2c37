package org.monitoringconsent.examples.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Verdict;

final class RecorderIntegrationTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();

    private final List<String> log = new ArrayList<>();

    private LiveCall call(CountryCode country, Duties duties) {
        return new LiveCall(ENGINE, duties, House.incomingCall(country), log::add);
    }

    private LiveCall announced(CountryCode country) {
        LiveCall call = call(country, House.wholeHouse());
        call.on(CallEvent.ANNOUNCED);
        return call;
    }

    @Test
    void recordsNothingBeforeTheCallerHasBeenTold() {
        for (CountryCode country : List.of(CountryCode.GB, CountryCode.NL)) {
            LiveCall call = call(country, House.wholeHouse());

            assertFalse(call.isRecording());
            assertTrue(
                    call.watches(CallEvent.ANNOUNCED),
                    () -> country + " " + call.verdict().watch());
        }
    }

    @Test
    void recordsOnceTheCallerHasBeenToldAndEveryDutyIsAccountedFor() {
        assertTrue(announced(CountryCode.GB).isRecording());
        assertTrue(announced(CountryCode.NL).isRecording());
    }

    @Test
    void recordsNothingWhileADutyIsNobodysBusiness() {
        LiveCall call = call(CountryCode.GB, House.recorderAlone());
        call.on(CallEvent.ANNOUNCED);

        assertTrue(call.verdict().isAllowed());
        assertFalse(call.isRecording());
    }

    /** Whichever single duty nobody does, nothing is recorded. */
    @Test
    void needsEverySingleDuty() {
        Verdict verdict = announced(CountryCode.NL).verdict();

        for (Obligation missing : verdict.obligations()) {
            Set<Obligation> done = EnumSet.copyOf(verdict.obligations());
            done.remove(missing);
            Permission permission =
                    Duties.none().handling(done.toArray(Obligation[]::new)).account(verdict);

            assertFalse(permission.isOpen(), missing.name());
            assertEquals(List.of(missing), permission.unaccounted());
        }
    }

    @Test
    void stopsAsSoonAsTheTalkTurnsPersonal() {
        LiveCall call = announced(CountryCode.GB);
        assertTrue(call.watches(CallEvent.TURNED_PERSONAL));

        call.on(CallEvent.TURNED_PERSONAL);

        assertFalse(call.isRecording());
        assertTrue(call.verdict().isDenied());
    }

    @Test
    void goesOnMaskedWhileCardDataAreSpoken() {
        LiveCall call = announced(CountryCode.GB);

        call.on(CallEvent.CARD_DATA_MASKED);

        assertTrue(call.isRecording());
        assertTrue(call.verdict().obligations().contains(Obligation.PAUSE_FOR_CARD_DATA));
    }

    @Test
    void stopsWhereCardDataCannotBeMaskedAndGoesOnAfterwards() {
        LiveCall call = announced(CountryCode.GB);
        call.on(CallEvent.CARD_DATA_UNMASKED);
        assertFalse(call.isRecording());

        call.on(CallEvent.CARD_DATA_OVER);

        assertTrue(call.isRecording());
    }

    @Test
    void stopsWhenADutchCallerObjects() {
        LiveCall call = announced(CountryCode.NL);
        assertTrue(call.watches(CallEvent.OBJECTED));

        call.on(CallEvent.OBJECTED);

        assertFalse(call.isRecording());
    }

    /** What watch() does not name cannot turn the decision. */
    @Test
    void turnsOnlyOnWhatIsWatched() {
        for (CountryCode country : List.of(CountryCode.GB, CountryCode.NL)) {
            for (CallEvent event : CallEvent.values()) {
                LiveCall call = announced(country);
                boolean watched = call.watches(event);

                call.on(event);

                assertTrue(watched || call.verdict().isAllowed(), country + " " + event);
            }
        }
    }

    @Test
    void tellsTheOriginOfEachStretch() {
        LiveCall call = announced(CountryCode.GB);
        call.on(CallEvent.TURNED_PERSONAL);

        List<Provenance> origins = call.stretches().stream()
                .map(stretch -> stretch.verdict().asSource().provenance().orElseThrow())
                .toList();

        assertEquals(List.of(Provenance.UNLAWFUL, Provenance.LAWFUL, Provenance.UNLAWFUL), origins);
    }

    @Test
    void letsActOnTheLawfulStretchAsAnnouncedOnly() {
        LiveCall call = announced(CountryCode.GB);
        call.on(CallEvent.TURNED_PERSONAL);
        Reviewing reviewing = new Reviewing(ENGINE);

        LiveCall.Stretch lawful = call.stretches().get(1);
        LiveCall.Stretch personal = call.stretches().get(2);

        assertTrue(reviewing
                .decide(lawful, UseKind.COACHING, Finding.PERFORMANCE, true)
                .isAllowed());
        assertTrue(reviewing
                .decide(lawful, UseKind.DISCIPLINE, Finding.PERFORMANCE, false)
                .isDenied());
        assertTrue(reviewing
                .decide(personal, UseKind.DISCIPLINE, Finding.GROSS_MISCONDUCT, true)
                .isDenied());
    }

    @Test
    void playsItsScenesWithoutNamingAnybody() {
        new RecorderIntegration(log::add).play();

        assertTrue(log.stream().anyMatch(line -> line.contains("nobody accounts for")), log::toString);
        assertTrue(log.stream().anyMatch(line -> line.contains("after TURNED_PERSONAL: DENY")), log::toString);
        assertFalse(String.join("\n", log).contains("key-of-the-register"));
    }
}
