package org.monitoringconsent.examples.recorder;

import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;

/** The second question: may one act on what a stretch of a call brought? */
final class Reviewing {

    private final MonitoringEngine engine;

    Reviewing(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** The verdict on a use that workers were told about, or were not, before the capture. */
    Verdict decide(LiveCall.Stretch stretch, UseKind kind, Finding finding, boolean announced) {
        MonitoringRequest obtained = stretch.request();
        Source origin = stretch.verdict().asSource().withUseAnnounced(announced);
        Source known =
                obtained.purpose().category().map(origin::withCollectedFor).orElse(origin);
        Use use = Use.builder()
                .kind(kind)
                .finding(finding)
                .workerHeard(true)
                .ruleKnown(true)
                .build();
        return engine.decide(obtained.withSource(known).withUse(use));
    }
}
