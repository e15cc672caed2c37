package org.monitoringconsent.examples.recorder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;

/** Plays four scenes of a recorder that asks before it acts. */
public final class RecorderIntegration {

    private final MonitoringEngine engine = MonitoringEngine.discover();
    private final Consumer<String> log;

    RecorderIntegration(Consumer<String> log) {
        this.log = log;
    }

    /** Prints the scenes. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        new RecorderIntegration(out::println).play();
        out.flush();
    }

    void play() {
        nobodyAccountsForADuty();
        LiveCall british = callThatChanges();
        dutchCallThatIsAnnounced();
        afterwards(british);
    }

    private LiveCall call(MonitoringRequest request, Duties duties) {
        return new LiveCall(engine, duties, request, line -> log.accept("  " + line));
    }

    private void nobodyAccountsForADuty() {
        log.accept(
                "1. A British call. The law allows recording, but only the recorder's own duties are accounted for.");
        LiveCall call = call(House.incomingCall(CountryCode.GB), House.recorderAlone());
        call.on(CallEvent.ANNOUNCED);
    }

    private LiveCall callThatChanges() {
        log.accept("");
        log.accept(
                "2. The same with the whole house behind it; then the caller pays by card, and the talk turns private.");
        LiveCall call = call(House.incomingCall(CountryCode.GB), House.wholeHouse());
        call.on(CallEvent.ANNOUNCED);
        call.on(CallEvent.CARD_DATA_MASKED);
        call.on(CallEvent.CARD_DATA_OVER);
        call.on(CallEvent.TURNED_PERSONAL);
        return call;
    }

    private void dutchCallThatIsAnnounced() {
        log.accept("");
        log.accept("3. A Dutch call: denied until the caller has been told, and again once the caller objects.");
        LiveCall call = call(House.incomingCall(CountryCode.NL), House.wholeHouse());
        call.on(CallEvent.ANNOUNCED);
        call.on(CallEvent.OBJECTED);
    }

    private void afterwards(LiveCall call) {
        log.accept("");
        log.accept("4. Afterwards: may anybody act on the British call?");
        LiveCall.Stretch business = call.stretches().get(1);
        LiveCall.Stretch personal = call.stretches().get(call.stretches().size() - 1);
        Reviewing reviewing = new Reviewing(engine);
        tell(
                "coaching on the business part, as announced",
                reviewing.decide(business, UseKind.COACHING, Finding.PERFORMANCE, true));
        tell(
                "discipline for it, which nobody announced",
                reviewing.decide(business, UseKind.DISCIPLINE, Finding.PERFORMANCE, false));
        tell(
                "discipline for the private part, had it been kept",
                reviewing.decide(personal, UseKind.DISCIPLINE, Finding.MINOR, true));
    }

    private void tell(String use, Verdict verdict) {
        String rules = verdict.isDenied()
                ? " by "
                        + verdict.denials().stream()
                                .map(reason -> reason.rule().value())
                                .toList()
                : ", duties " + verdict.obligations();
        log.accept("  " + use + ": " + verdict.decision() + rules);
    }
}
