// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Kept;
import org.monitoringconsent.recorder.session.Masking;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;

/** What is in the files is what the session says, to the sample. */
class CallKeeperTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Participant AGENT = House.worker("3104");
    private static final Participant CUSTOMER = Participant.outside("customer", CountryCode.NL);

    private static final class Hand extends Clock {
        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hand clock = new Hand();

    @TempDir
    private Path folder;

    private CallKeeper keeper;

    @BeforeEach
    void begin() {
        keeper = keeper(folder);
    }

    private CallKeeper keeper(Path place) {
        CallKeeper begun = new CallKeeper(
                House.sessions(clock, Masking.EACH_PARTY, new RecorderListener() {})
                        .open("call"),
                START,
                place);
        begun.on(CallEvent.joined(START, AGENT));
        begun.on(CallEvent.joined(START, CUSTOMER));
        begun.on(CallEvent.started(START));
        return begun;
    }

    private static Instant at(double seconds) {
        return START.plusNanos(Math.round(seconds * 1e9));
    }

    private void on(double seconds, CallEvent event) {
        clock.now = at(seconds);
        keeper.on(event);
    }

    private void speak(double from, double until) {
        short[] samples = new short[(int) Math.round((until - from) * 8000)];
        Arrays.fill(samples, (short) 1000);
        keeper.sound(AGENT.id(), at(from), samples);
        keeper.sound(CUSTOMER.id(), at(from), samples);
    }

    private static short[] sound(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        short[] samples = new short[(bytes.capacity() - 44) / 2];
        bytes.position(44).asShortBuffer().get(samples);
        return samples;
    }

    private static long sounding(Path file) throws IOException {
        long count = 0;
        for (short sample : sound(file)) {
            count += sample == 0 ? 0 : 1;
        }
        return count;
    }

    @Test
    void soundIsCutAtTheSampleAtWhichItMayBeKept() throws IOException {
        on(1.0, CallEvent.announced(at(1.0), "customer"));
        speak(0.9, 1.1);
        on(2.0, CallEvent.ended(at(2.0)));
        CallReport report = keeper.close();

        for (Path file : report.files()) {
            short[] samples = sound(file);
            assertEquals(0, samples[7999]);
            assertEquals(1000, samples[8000]);
            assertEquals(800, sounding(file));
        }
    }

    @Test
    void soundThatComesAfterAPauseIsKeptIfItWasSpokenBefore() throws IOException {
        on(1.0, CallEvent.announced(at(1.0), "customer"));
        on(2.0, CallEvent.objected(at(2.0), "customer"));
        speak(1.95, 2.05);
        CallReport report = keeper.close();

        assertEquals(400, sounding(report.files().get(0)));
    }

    @Test
    void whatWasKeptAndMayNotBeIsOverwritten() throws IOException {
        on(1.0, CallEvent.announced(at(1.0), "customer"));
        speak(1.0, 3.0);
        on(3.0, CallEvent.turnsPersonal(at(2.5)));
        speak(2.4, 2.6);
        CallReport report = keeper.close();

        assertEquals(List.of(new Kept(at(1.0), at(2.5), Set.of())), report.kept());
        assertEquals(12_000, sounding(report.files().get(0)));
    }

    @Test
    void ofACallThatMayNotBeKeptThereIsNoFile() throws IOException {
        speak(0, 1);
        on(1.0, CallEvent.announced(at(1.0), "customer"));
        speak(1.0, 1.5);
        on(2.0, CallEvent.objected(at(0.5), "customer"));
        assertEquals(List.of(), keeper.close().files());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void whoIsMaskedIsLeftOutAndSharedSoundWithThem() throws IOException {
        on(1.0, CallEvent.announced(at(1.0), "customer"));
        on(2.0, CallEvent.held(at(2.0), "customer"));
        speak(2.0, 3.0);
        short[] shared = new short[800];
        Arrays.fill(shared, (short) 7);
        keeper.sound(CallKeeper.EVERYBODY, at(2.0), shared);
        on(3.0, CallEvent.ended(at(3.0)));
        CallReport report = keeper.close();

        assertEquals(1, report.files().size());
        assertTrue(report.files().get(0).toString().contains("nl-3104"));
    }

    @Property(tries = 60)
    void nothingSoundsOutsideWhatIsKept(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        clock.now = START;
        Path place = Files.createTempDirectory("keeper");
        keeper = keeper(place);
        double now = 0;
        for (int i = 0; i < 25; i++) {
            double next = now + random.nextInt(200) / 1000.0;
            speak(Math.max(0, now - 0.05), next);
            now = next;
            Instant when = at(Math.max(0, now - random.nextInt(300) / 1000.0));
            on(now, event(random.nextInt(9), when));
        }
        CallReport report = keeper.close();
        for (Path file : report.files()) {
            String party = file.toString().contains("customer") ? CUSTOMER.id() : AGENT.id();
            short[] samples = sound(file);
            for (int i = 0; i < samples.length; i++) {
                Instant from = START.plusNanos(i * 125_000L);
                boolean kept = report.kept().stream()
                        .anyMatch(stretch -> !from.isBefore(stretch.from())
                                && !from.plusNanos(125_000).isAfter(stretch.until())
                                && !stretch.masked().contains(party));
                assertTrue(kept || samples[i] == 0, "sample " + i);
            }
            Files.delete(file);
        }
        Files.delete(place);
    }

    private static CallEvent event(int kind, Instant at) {
        return switch (kind) {
            case 0, 1, 2 -> CallEvent.announced(at, "customer");
            case 3 -> CallEvent.turnsPersonal(at);
            case 4 -> CallEvent.turnsBack(at);
            case 5 -> CallEvent.held(at, "customer");
            case 6 -> CallEvent.resumed(at, "customer");
            case 7 -> CallEvent.cardDataBegins(at);
            default -> CallEvent.cardDataEnds(at);
        };
    }

    @Test
    void theTimeLineSaysWhatWasKeptAndWhy() {
        on(1.0, CallEvent.announced(at(1.0), "customer"));
        speak(1.0, 2.0);
        on(2.0, CallEvent.objected(at(2.0), "customer"));
        on(3.0, CallEvent.ended(at(3.0)));
        CallReport report = keeper.close();
        String text = report.text(Locale.ENGLISH);
        String page = report.page(Locale.ENGLISH);
        String dutch = report.page(Locale.forLanguageTag("nl"));
        String rule = report.stretches()
                .get(2)
                .judgements()
                .get(Activity.RECORD)
                .verdict()
                .orElseThrow()
                .denials()
                .get(0)
                .rule()
                .value();

        assertTrue(text.contains("1.000 -    2.000  recorded"), text);
        assertTrue(text.contains(rule), text);
        assertTrue(page.contains("<html lang=\"en\">") && dutch.contains("<html lang=\"nl\">"));
        assertTrue(page.contains("title=\"2.000") && page.contains("<p>" + rule), page);
        assertTrue(dutch.contains("opgenomen") && dutch.contains("maakt bezwaar"), dutch);
    }

    @Test
    void whatWasKeptMayBeUsedAsAnnouncedAndNotOtherwise() {
        on(1.0, CallEvent.announced(at(1.0), "customer"));
        on(2.0, CallEvent.ended(at(2.0)));
        CallReport report = keeper.close();
        Afterwards afterwards = new Afterwards(House.engine());

        assertTrue(afterwards.may(report, UseKind.COACHING, Finding.PERFORMANCE, true));
        assertFalse(afterwards.may(report, UseKind.DISCIPLINE, Finding.PERFORMANCE, false));
        assertTrue(afterwards.text(report, Locale.ENGLISH).contains("discipline, of which nobody was told: denied ("));
    }

    @Test
    void aPageShowsAnIdAndDoesNotObeyIt() {
        Participant odd = Participant.outside("<script>alert(1)</script>", CountryCode.NL);
        on(1.0, CallEvent.joined(at(1.0), odd));
        on(2.0, CallEvent.ended(at(2.0)));
        String page = keeper.close().page(Locale.ENGLISH);

        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;"), page);
    }
}
