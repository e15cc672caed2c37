// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.session.Judgement;
import org.monitoringconsent.recorder.session.PairVerdict;
import org.monitoringconsent.recorder.session.Stretch;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** The second question: may anybody act on what was kept of a call? */
public final class Afterwards {

    private final MonitoringEngine engine;

    /** Asks this engine. */
    public Afterwards(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** Whether what was kept may be used so; of nothing that was kept, nothing may be. */
    public boolean may(CallReport report, UseKind kind, Finding finding, boolean announced) {
        List<Verdict> verdicts = verdicts(report, kind, finding, announced);
        return !verdicts.isEmpty() && Verdict.strictest(verdicts).isAllowed();
    }

    /** The answer for every pair of every stretch that was kept. */
    private List<Verdict> verdicts(CallReport report, UseKind kind, Finding finding, boolean announced) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Stretch stretch : report.stretches()) {
            Judgement judgement = stretch.judgements().get(Activity.RECORD);
            if (judgement != null && judgement.isOpen()) {
                judgement.pairs().forEach(pair -> verdicts.add(decide(pair, kind, finding, announced)));
            }
        }
        return verdicts.stream().distinct().toList();
    }

    /** What a use rests on comes with the verdict under which the sound was kept. */
    private Verdict decide(PairVerdict pair, UseKind kind, Finding finding, boolean announced) {
        MonitoringRequest obtained = pair.request();
        Source origin = pair.verdict().asSource().withUseAnnounced(announced);
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

    /** Two uses in a line each: coaching, which workers were told of, and discipline, which they were not. */
    public String text(CallReport report, Locale language) {
        Words words = new Words(language);
        return words.of("use.title") + "\n  "
                + line(words, "use.coaching", verdicts(report, UseKind.COACHING, Finding.PERFORMANCE, true)) + "\n  "
                + line(words, "use.discipline", verdicts(report, UseKind.DISCIPLINE, Finding.PERFORMANCE, false))
                + "\n";
    }

    private static String line(Words words, String key, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return words.of(key) + ": " + words.of("text.nothing");
        }
        Verdict strictest = Verdict.strictest(verdicts);
        List<String> rules = strictest.denials().stream()
                .map(Reason::rule)
                .map(Object::toString)
                .distinct()
                .toList();
        return words.of(key) + ": " + words.of(strictest.isAllowed() ? "outcome.OPEN" : "outcome.DENIED")
                + (rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")");
    }
}
