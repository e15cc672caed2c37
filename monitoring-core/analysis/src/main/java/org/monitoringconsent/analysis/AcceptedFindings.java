// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Activity;

/**
 * The findings that the authors of a rule set know and accept, each with the reason.
 *
 * <p>One finding a line, five parts between bars: kind, subject, days, activities or {@code all}, reason. Days and
 * activities are those of the finding exactly, so that nothing hides behind an old reason:
 *
 * <pre>{@code
 * NEVER_DECIDES | UK-INT-11 | since 2000-10-24 | all | explains a denial by UK-INT-01 or UK-INT-02
 * }</pre>
 */
public final class AcceptedFindings {

    private static final int PARTS = 5;

    private final Map<String, String> reasons;

    private AcceptedFindings(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Returns a list without findings. */
    public static AcceptedFindings none() {
        return new AcceptedFindings(Map.of());
    }

    /**
     * Returns the list in these lines; empty ones and those that begin with a {@code #} do not count.
     *
     * @throws IllegalArgumentException when a line is not well-formed, is there twice, or accepts that the engine differs
     */
    public static AcceptedFindings of(List<String> lines) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = Arrays.stream(line.split("\\|", PARTS))
                        .map(String::strip)
                        .toList();
                check(line, parts);
                String key = String.join(" | ", parts.subList(0, PARTS - 1));
                if (reasons.put(key, parts.get(PARTS - 1)) != null) {
                    throw new IllegalArgumentException("accepted finding `" + key + "` must be there once");
                }
            }
        }
        return new AcceptedFindings(reasons);
    }

    private static void check(String line, List<String> parts) {
        if (parts.size() < PARTS || parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("accepted finding `" + line
                    + "` must have kind, subject, days, activities and reason between bars");
        }
        boolean known = Arrays.stream(FindingKind.values())
                .anyMatch(kind ->
                        kind != FindingKind.ENGINE_DIFFERS && kind.name().equals(parts.get(0)));
        if (!known) {
            throw new IllegalArgumentException(
                    "accepted finding `" + line + "` must begin with a kind that can be accepted");
        }
    }

    /** Returns the line without reason that would accept a finding. */
    public static String key(AuditFinding finding) {
        boolean all = finding.activities().size() == Activity.values().length;
        String activities = all
                ? "all"
                : new TreeSet<>(finding.activities())
                        .stream().map(Activity::name).collect(Collectors.joining(", "));
        return String.join(" | ", finding.kind().name(), finding.subject(), finding.days(), activities);
    }

    /** Returns why a finding is accepted, or empty when it is not. */
    public Optional<String> reason(AuditFinding finding) {
        return Optional.ofNullable(reasons.get(key(finding)));
    }

    /** Returns the lines, without reasons, that none of the findings needs. */
    public List<String> unneeded(List<AuditFinding> findings) {
        List<String> unneeded = new ArrayList<>(reasons.keySet());
        findings.forEach(finding -> unneeded.remove(key(finding)));
        return unneeded;
    }
}
