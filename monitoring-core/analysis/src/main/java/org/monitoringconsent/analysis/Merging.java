// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.Activity;

/** Puts together what is found in editions next to each other. */
final class Merging {

    private Merging() {}

    static List<AuditFinding> merge(List<LocalDate> days, List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> bySubject = new LinkedHashMap<>();
        occurrences.forEach(one -> bySubject
                .computeIfAbsent(one.kind() + " " + one.subject(), key -> new ArrayList<>())
                .add(one));
        List<AuditFinding> findings = new ArrayList<>();
        for (List<Occurrence> same : bySubject.values()) {
            List<Occurrence> run = new ArrayList<>();
            for (int day = 0; day < days.size(); day++) {
                LocalDate edition = days.get(day);
                List<Occurrence> here =
                        same.stream().filter(one -> one.day().equals(edition)).toList();
                if (here.isEmpty() && !run.isEmpty()) {
                    findings.add(finding(run, Optional.of(edition)));
                    run.clear();
                }
                run.addAll(here);
            }
            if (!run.isEmpty()) {
                findings.add(finding(run, Optional.empty()));
            }
        }
        findings.sort(java.util.Comparator.comparing(AuditFinding::kind)
                .thenComparing(AuditFinding::subject)
                .thenComparing(AuditFinding::firstDay));
        return findings;
    }

    /** The newest edition explains best. */
    private static AuditFinding finding(List<Occurrence> run, Optional<LocalDate> end) {
        Occurrence newest = run.get(run.size() - 1);
        Set<Activity> activities = new TreeSet<>();
        run.forEach(one -> activities.addAll(one.activities()));
        return new AuditFinding(
                newest.kind(),
                newest.subject(),
                run.stream().map(Occurrence::day).distinct().toList(),
                end,
                activities,
                newest.explanation(),
                newest.witnesses());
    }
}
