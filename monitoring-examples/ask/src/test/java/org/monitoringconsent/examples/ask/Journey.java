package org.monitoringconsent.examples.ask;

import java.util.List;
import java.util.Map;

/**
 * Somebody who asks: where they begin, and what they answer when they are asked; whatever else is asked they do not know.
 *
 * @param start the text on the front page that they follow
 * @param allowed whether the answer is to be ALLOW
 */
record Journey(String name, String language, String start, Map<String, String> answers, boolean allowed) {

    static final List<Journey> ALL = List.of(
            new Journey(
                    "worker",
                    "en",
                    "worker.1",
                    Map.of(
                            "manner.operator", "AUTHORISED_EXPRESS",
                            "worker.notice", "GENERIC",
                            "communication.consent", "NONE",
                            "manner.extent", "SAMPLED",
                            "purpose.category", "QUALITY_STANDARDS"),
                    false),
            new Journey("employer-gb", "en", "employer.1", with("country", "GB"), true),
            new Journey("employer-nl", "nl", "employer.1", with("country", "NL"), true),
            new Journey(
                    "council",
                    "nl",
                    "council.1",
                    Map.ofEntries(
                            Map.entry("communication.line", "HOSTED_FOR_BUSINESS"),
                            Map.entry("safeguards.councilConsent", "NOT_ASKED"),
                            Map.entry("employer.representation", "WORKS_COUNCIL"),
                            Map.entry("employer.headcount", "FROM_50"),
                            Map.entry("safeguards.measureKind", "SYSTEM_OR_POLICY"),
                            Map.entry("manner.decision", "HUMAN"),
                            Map.entry("worker.notice", "SPECIFIC"),
                            Map.entry("safeguards.impactAssessment", "LOW_RISK"),
                            Map.entry("purpose.category", "QUALITY_STANDARDS"),
                            Map.entry("safeguards.statutoryDuty", "false"),
                            Map.entry("communication.withinRecordingDuty", "false")),
                    false),
            new Journey(
                    "acting",
                    "en",
                    "employer.4",
                    Map.of(
                            "country", "GB",
                            "communication.line", "HOSTED_FOR_BUSINESS",
                            "purpose.category", "QUALITY_STANDARDS",
                            "safeguards.legalBasis", "LEGITIMATE_INTERESTS",
                            "safeguards.balancing", "FAVOURS_EMPLOYER",
                            "source.provenance", "LAWFUL",
                            "use.workerHeard", "true",
                            "use.ruleKnown", "true"),
                    true));

    /** What an employer answers who has their papers in order. */
    private static Map<String, String> with(String key, String value) {
        return Map.ofEntries(
                Map.entry(key, value),
                Map.entry("communication.line", "HOSTED_FOR_BUSINESS"),
                Map.entry("purpose.category", "QUALITY_STANDARDS"),
                Map.entry("worker.inMonitoredGroup", "true"),
                Map.entry("worker.notice", "SPECIFIC_WITH_SIGNAL"),
                Map.entry("communication.otherPartyNotified", "true"),
                Map.entry("manner.extent", "SAMPLED"),
                Map.entry("manner.operator", "AUTHORISED_EXPRESS"),
                Map.entry("manner.recordsHold", "false"),
                Map.entry("manner.stopsWhenPersonal", "true"),
                Map.entry("safeguards.legalBasis", "LEGITIMATE_INTERESTS"),
                Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
                Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
                Map.entry("safeguards.councilConsent", "OBTAINED"),
                Map.entry("safeguards.retentionJustified", "true"));
    }

    @Override
    public String toString() {
        return name;
    }
}
