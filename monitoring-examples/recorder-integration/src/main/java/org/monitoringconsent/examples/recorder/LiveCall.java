package org.monitoringconsent.examples.recorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** A call in progress: recorded while its permission is open, judged again whenever a fact of it changes. */
final class LiveCall {

    private final MonitoringEngine engine;
    private final Duties duties;
    private final Consumer<String> log;
    private final List<Stretch> stretches = new ArrayList<>();
    private MonitoringRequest request;
    private Verdict verdict;
    private boolean recording;

    LiveCall(MonitoringEngine engine, Duties duties, MonitoringRequest request, Consumer<String> log) {
        this.engine = engine;
        this.duties = duties;
        this.log = log;
        this.request = request;
        this.verdict = engine.decide(request);
        follow("at the start");
    }

    /** Takes notice of something that became known. */
    void on(CallEvent event) {
        request = event.applyTo(request);
        verdict = engine.decide(request);
        follow("after " + event);
    }

    /** Records while the permission is open and never otherwise. */
    private void follow(String when) {
        Permission permission = duties.account(verdict);
        if (permission.isOpen()) {
            log.accept(when + ": ALLOW, each of " + verdict.duties().size() + " duties accounted for; recording");
        } else if (verdict.isAllowed()) {
            log.accept(when + ": ALLOW, but nobody accounts for " + permission.unaccounted() + "; not recording");
        } else {
            String erased = recording ? ", what came since the change is erased" : "";
            log.accept(when + ": DENY by " + rules() + "; not recording" + erased);
        }
        recording = permission.isOpen();
        stretches.add(new Stretch(request, verdict, recording));
        log.accept("  worth detecting from here on: " + detectable());
    }

    /** The facts that this recorder can hear changing and whose change would turn the decision. */
    private Set<String> detectable() {
        Set<String> facts = new TreeSet<>();
        for (CallEvent event : CallEvent.values()) {
            if (watches(event)) {
                facts.add(event.fact());
            }
        }
        return facts;
    }

    private List<String> rules() {
        return verdict.denials().stream()
                .map(Reason::rule)
                .map(Object::toString)
                .toList();
    }

    /** Whether a detector for this fact is worth running now: another value of it would turn the decision. */
    boolean watches(CallEvent event) {
        return verdict.watch().contains(event.fact());
    }

    /** Whether audio is being kept. */
    boolean isRecording() {
        return recording;
    }

    /** What is known now. */
    Verdict verdict() {
        return verdict;
    }

    /** The stretches of the call, each with the verdict under which it was, or was not, recorded. */
    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    /**
     * A part of a call between two changes of its facts.
     *
     * @param request what was asked
     * @param verdict what was answered
     * @param recorded whether audio was kept
     */
    record Stretch(MonitoringRequest request, Verdict verdict, boolean recorded) {}
}
