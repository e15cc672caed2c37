// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;

/**
 * Requests as a recorder would ask them: most facts in order, a few not, some not stated.
 *
 * <p>The same seed gives the same requests, all different from each other in facts or day.
 */
public final class DrawnRequests {

    private static final List<String> ACTIVITIES = List.of(
            "RECORD", "RECORD", "RECORD", "LISTEN_LIVE", "TRANSCRIBE", "SCORE_BY_AI", "READ_MESSAGE", "LOG_TRAFFIC");

    /** The values that stand in nobody's way. */
    private static final Map<String, String> IN_ORDER = Map.ofEntries(
            Map.entry("purpose.category", "QUALITY_STANDARDS"),
            Map.entry("worker.place", "WORKPLACE"),
            Map.entry("worker.inMonitoredGroup", "true"),
            Map.entry("worker.notice", "SPECIFIC_WITH_SIGNAL"),
            Map.entry("communication.line", "EMPLOYER_PRIVATE"),
            Map.entry("communication.nature", "BUSINESS"),
            Map.entry("communication.privacyPromise", "NONE"),
            Map.entry("communication.protectedFunction", "NONE"),
            Map.entry("communication.consent", "ALL"),
            Map.entry("communication.otherPartyNotified", "true"),
            Map.entry("communication.otherPartyObjected", "false"),
            Map.entry("communication.cardData", "NONE"),
            Map.entry("communication.specialCategory", "NONE"),
            Map.entry("communication.offenceData", "NONE"),
            Map.entry("communication.nationalNumber", "NONE"),
            Map.entry("manner.extent", "SAMPLED"),
            Map.entry("manner.covert", "false"),
            Map.entry("manner.operator", "AUTHORISED_EXPRESS"),
            Map.entry("manner.forEmployer", "true"),
            Map.entry("manner.storedCopy", "false"),
            Map.entry("manner.stopsWhenPersonal", "true"),
            Map.entry("manner.recordsHold", "false"),
            Map.entry("manner.recordsSound", "false"),
            Map.entry("manner.emotionFromBiometrics", "false"),
            Map.entry("manner.decision", "HUMAN"),
            Map.entry("employer.publicAuthority", "false"),
            Map.entry("employer.sector", "GENERAL"),
            Map.entry("safeguards.legalBasis", "LEGITIMATE_INTERESTS"),
            Map.entry("safeguards.consentFreelyGiven", "true"),
            Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
            Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
            Map.entry("safeguards.impactAssessment", "LOW_RISK"),
            Map.entry("safeguards.priorAuthorityCheck", "true"),
            Map.entry("safeguards.councilConsent", "OBTAINED"),
            Map.entry("safeguards.seniorAuthorisation", "true"),
            Map.entry("safeguards.specialDataCondition", "true"),
            Map.entry("safeguards.offenceDataCondition", "true"),
            Map.entry("safeguards.offenceDataRules", "true"),
            Map.entry("safeguards.automatedDecisionSafeguards", "true"),
            Map.entry("safeguards.retentionJustified", "true"),
            Map.entry("safeguards.transfer", "NONE"));

    private final Random random;
    private final String worker;
    private final String employer;
    private final double inOrder;
    private final double unstated;

    /**
     * A sequence of requests.
     *
     * @param worker the country of the worker
     * @param employer the country of the employer
     * @param inOrder the chance that a fact has the value that stands in nobody's way
     * @param unstated the chance that a fact is not stated
     */
    public DrawnRequests(String worker, String employer, double inOrder, double unstated) {
        this.random = new Random(20261123);
        this.worker = worker;
        this.employer = employer;
        this.inOrder = inOrder;
        this.unstated = unstated;
    }

    /** So many different requests that pass. */
    public List<MonitoringRequest> take(int count, Predicate<MonitoringRequest> passing) {
        Set<Object> seen = new HashSet<>();
        List<MonitoringRequest> taken = new ArrayList<>();
        while (taken.size() < count) {
            Optional<MonitoringRequest> drawn = wellFormed(json());
            if (drawn.isPresent()) {
                MonitoringRequest request = drawn.get();
                boolean fresh = seen.add(List.of(request.packed(), request.day()));
                if (fresh && passing.test(request)) {
                    taken.add(request);
                }
            }
        }
        return taken;
    }

    /** So many different requests. */
    public List<MonitoringRequest> take(int count) {
        return take(count, request -> true);
    }

    private static Optional<MonitoringRequest> wellFormed(String json) {
        try {
            return Optional.of(RequestJson.read(json));
        } catch (JsonRequestException notWellFormed) {
            return Optional.empty();
        }
    }

    private String json() {
        Map<String, Map<String, String>> parts = new TreeMap<>();
        String activity = oneOf(ACTIVITIES);
        boolean acting = random.nextInt(5) == 0;
        part(parts, "worker").putAll(Map.of("id", "\"w-1\"", "country", quoted(worker)));
        part(parts, "employer").put("country", quoted(employer));
        part(parts, "communication").put("channel", activity.equals("READ_MESSAGE") ? "\"EMAIL\"" : "\"CALL\"");
        for (Fact<?> fact : Facts.all()) {
            String path = fact.name();
            int dot = path.indexOf('.');
            boolean drawn = dot > 0
                    && !fact.isJurisdiction()
                    && !fact.equals(Facts.CHANNEL)
                    && !fact.equals(Facts.TIME_LIMITED)
                    && (fact.tiedTo().isEmpty() || fact.equals(Facts.STORED_COPY))
                    && !path.startsWith("recordCheck.")
                    && (acting || !path.startsWith("use."));
            boolean required = fact.equals(Facts.LINE) || fact.equals(Facts.USE_KIND);
            if (drawn && (required || random.nextDouble() >= unstated)) {
                part(parts, path.substring(0, dot)).put(path.substring(dot + 1), value(fact));
            }
        }
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        StringBuilder text =
                new StringBuilder("{\"day\":" + quoted(day.toString()) + ",\"activity\":" + quoted(activity));
        parts.forEach((name, members) -> {
            List<String> written = new ArrayList<>();
            members.forEach((member, value) -> written.add(quoted(member) + ":" + value));
            text.append(',')
                    .append(quoted(name))
                    .append(":{")
                    .append(String.join(",", written))
                    .append('}');
        });
        return text.append('}').toString();
    }

    private String value(Fact<?> fact) {
        if (fact.equals(Facts.HEADCOUNT)) {
            HeadcountBand band = HeadcountBand.values()[random.nextInt(3)];
            return band == HeadcountBand.UNDER_10 ? "5" : band == HeadcountBand.FROM_50 ? "300" : "20";
        }
        String best = IN_ORDER.get(fact.name());
        String label = best != null && random.nextDouble() < inOrder
                ? best
                : fact.label(random.nextInt(fact.values().size()));
        return fact.values().get(0) instanceof Boolean ? label : quoted(label);
    }

    private static Map<String, String> part(Map<String, Map<String, String>> parts, String name) {
        return parts.computeIfAbsent(name, ignored -> new TreeMap<>());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
