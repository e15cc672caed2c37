// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Well-formed requests by chance, as stated facts by path, for a comparison of two evaluations.
 *
 * <p>Three manners of drawing: {@link #uniform} takes every value alike, {@link #leaning} mostly takes the value that
 * stands in nobody's way, and {@link #near} changes a few facts of a written case. {@link #next} mixes them. The same
 * seed gives the same requests.
 */
public final class RandomRequests {

    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);
    private static final LocalDate FIRST_SUPPORTED_DAY = LocalDate.of(2000, 10, 24);
    private static final LocalDate FIRST_RECENT_DAY = LocalDate.of(2018, 5, 25);

    private static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("worker.place", "WORKPLACE"),
            Map.entry("worker.inMonitoredGroup", "true"),
            Map.entry("worker.notice", "SPECIFIC"),
            Map.entry("worker.objected", "false"),
            Map.entry("communication.line", "EMPLOYER_PRIVATE"),
            Map.entry("communication.nature", "BUSINESS"),
            Map.entry("communication.privacyPromise", "NONE"),
            Map.entry("communication.protectedFunction", "NONE"),
            Map.entry("communication.protectionWaived", "true"),
            Map.entry("communication.sharedByParty", "false"),
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
            Map.entry("manner.stopsWhenPersonal", "true"),
            Map.entry("manner.recordsHold", "false"),
            Map.entry("manner.recordsSound", "false"),
            Map.entry("manner.emotionFromBiometrics", "false"),
            Map.entry("manner.biometric", "NONE"),
            Map.entry("manner.legacyAiSystem", "true"),
            Map.entry("manner.decision", "HUMAN"),
            Map.entry("safeguards.legalBasis", "LEGITIMATE_INTERESTS"),
            Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
            Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
            Map.entry("safeguards.impactAssessment", "LOW_RISK"),
            Map.entry("safeguards.councilConsent", "OBTAINED"),
            Map.entry("safeguards.transfer", "NONE"),
            Map.entry("safeguards.consentFreelyGiven", "true"),
            Map.entry("safeguards.priorAuthorityCheck", "true"),
            Map.entry("safeguards.seniorAuthorisation", "true"),
            Map.entry("safeguards.tellingWouldPrejudice", "true"),
            Map.entry("safeguards.specialDataCondition", "true"),
            Map.entry("safeguards.offenceDataCondition", "true"),
            Map.entry("safeguards.offenceDataRules", "true"),
            Map.entry("safeguards.biometricAlternative", "true"),
            Map.entry("safeguards.automatedDecisionSafeguards", "true"),
            Map.entry("safeguards.automatedDecisionException", "true"),
            Map.entry("safeguards.retentionJustified", "true"),
            Map.entry("safeguards.subscriberConsent", "true"),
            Map.entry("safeguards.licensedInvestigator", "true"),
            Map.entry("safeguards.reporterConsent", "true"),
            Map.entry("safeguards.statutoryDuty", "false"),
            Map.entry("safeguards.objectionOverridden", "true"),
            Map.entry("source.provenance", "LAWFUL"),
            Map.entry("source.useAnnounced", "true"),
            Map.entry("source.useExcluded", "false"),
            Map.entry("source.covert", "false"),
            Map.entry("source.aggravated", "false"),
            Map.entry("use.workerHeard", "true"),
            Map.entry("use.workerWarned", "true"),
            Map.entry("use.linkedToWork", "true"),
            Map.entry("use.ruleKnown", "true"),
            Map.entry("recordCheck.roleEligible", "true"));

    /** Facts that rules read together and that seldom meet by chance. */
    private static final List<Map<String, String>> SITUATIONS = List.of(
            Map.of(
                    "manner.covert", "true",
                    "manner.extent", "TARGETED",
                    "purpose.category", "CRIME_DETECTION",
                    "suspicion.conduct", "CRIME",
                    "suspicion.strength", "CONCRETE"),
            Map.of("manner.covert", "true", "manner.extent", "TARGETED", "purpose.category", "SITE_SECURITY"),
            Map.of("manner.covert", "true", "manner.extent", "TARGETED", "purpose.category", "SAFEGUARDING"),
            Map.of("suspicion.conduct", "CRIME", "suspicion.strength", "CONCRETE"),
            Map.of(
                    "manner.covert", "true",
                    "manner.extent", "TARGETED",
                    "purpose.category", "MISCONDUCT_INVESTIGATION",
                    "suspicion.conduct", "CRIME",
                    "suspicion.strength", "CONCRETE",
                    "communication.nature", "PERSONAL",
                    "communication.consent", "ALL"),
            Map.of("suspicion.conduct", "GROSS_MISCONDUCT", "suspicion.strength", "CONCRETE"),
            Map.of("suspicion.aboutThisCommunication", "true", "communication.nature", "PERSONAL"),
            Map.of("communication.nature", "PERSONAL"),
            Map.of("communication.consent", "ALL", "safeguards.consentFreelyGiven", "true"),
            Map.of("purpose.category", "HELPLINE_SUPERVISION", "communication.protectedFunction", "COUNSELLING"),
            Map.of(
                    "employer.sector", "INVESTMENT_FIRM",
                    "communication.withinRecordingDuty", "true",
                    "purpose.category", "REGULATORY_COMPLIANCE"),
            Map.of("safeguards.legalBasis", "LEGAL_OBLIGATION", "purpose.category", "REGULATORY_COMPLIANCE"),
            Map.of("manner.operator", "PARTICIPANT"),
            Map.of("manner.operator", "SERVICE_PROVIDER", "purpose.category", "SYSTEM_OPERATION"),
            Map.of("use", "given", "use.finding", "CRIME", "source.useAnnounced", "false"),
            Map.of("use", "given", "use.finding", "SAFETY", "source.provenance", "UNLAWFUL"),
            Map.of("worker.objected", "true", "safeguards.objectionOverridden", "false"),
            Map.of("communication.otherPartyObjected", "true", "safeguards.objectionOverridden", "false"),
            Map.of("communication.sharedByParty", "true"),
            Map.of("communication.protectedFunction", "LEGAL_ADVISER", "communication.protectionWaived", "true"),
            Map.of("communication.protectedFunction", "REPORTING_CHANNEL", "communication.protectionWaived", "false"),
            Map.of("safeguards.statutoryDuty", "true", "safeguards.legalBasis", "LEGAL_OBLIGATION"),
            Map.of("safeguards.statutoryDuty", "true", "safeguards.lessIntrusiveMeansSuffice", "true"),
            Map.of("safeguards.legalBasis", "VITAL_INTERESTS", "purpose.category", "HEALTH_AND_SAFETY"),
            Map.of("safeguards.legalBasis", "RECOGNISED_LEGITIMATE_INTEREST", "purpose.category", "SAFEGUARDING"),
            Map.of("purpose.category", "MODEL_TRAINING"),
            Map.of(
                    "employer.sector", "CLAIMS_MANAGEMENT",
                    "communication.withinRecordingDuty", "true",
                    "purpose.category", "REGULATORY_COMPLIANCE"),
            Map.of("activity", "WATCH_BY_CAMERA", "purpose.category", "SITE_SECURITY", "manner.recordsSound", "false"),
            Map.of("activity", "WATCH_BY_CAMERA", "manner.biometric", "VERIFICATION"),
            Map.of("activity", "RECORD_ROOM"),
            Map.of("use", "given", "use.kind", "DISCLOSURE", "use.disclosedTo", "DATA_SUBJECT"),
            Map.of("use", "given", "use.kind", "DISCLOSURE", "use.disclosedTo", "COURT"),
            Map.of("use", "given", "use.kind", "DISCLOSURE", "use.disclosedTo", "AUTHORITY"),
            Map.of("use", "given", "use.kind", "DISCLOSURE", "use.disclosedTo", "EMERGENCY_SERVICE"),
            Map.of("use", "given", "use.kind", "DISMISSAL", "use.finding", "PERFORMANCE", "use.workerWarned", "true"),
            Map.of("use", "given", "use.kind", "DISMISSAL", "use.finding", "PRIVATE_LIFE", "use.linkedToWork", "true"),
            Map.of("use", "given", "source.provenance", "VOLUNTEERED", "purpose.category", "COMPLAINT_OR_DISPUTE"),
            Map.of("use", "given", "source.provenance", "VOLUNTEERED", "source.covert", "true"),
            Map.of("use", "given", "source.provenance", "SUPPLIED_BY_AUTHORITY", "use.finding", "PRIVATE_LIFE"),
            Map.of("source.useExcluded", "true"),
            Map.of(
                    "source.useAnnounced", "false",
                    "source.collectedFor", "ESTABLISH_FACTS",
                    "purpose.category", "COMPLAINT_OR_DISPUTE",
                    "manner.storedCopy", "true"),
            Map.of(
                    "activity", "PLAY_BACK",
                    "source.useAnnounced", "false",
                    "purpose.category", "MISCONDUCT_INVESTIGATION",
                    "manner.extent", "TARGETED",
                    "suspicion.conduct", "GROSS_MISCONDUCT",
                    "suspicion.strength", "CONCRETE"),
            Map.of("activity", "PLAY_BACK", "communication.cardData", "CAPTURED"),
            Map.of("activity", "READ_FILES", "purpose.category", "UNAUTHORISED_USE", "manner.extent", "SYSTEMATIC"),
            Map.of("manner.biometric", "VERIFICATION", "manner.extent", "CONTINUOUS"),
            Map.of(
                    "activity", "LOG_TRAFFIC",
                    "purpose.category", "MODEL_TRAINING",
                    "safeguards.impactAssessment", "NOT_DONE"));

    /** Objects that a request may do without, and that may be there and state nothing. */
    private static final List<String> TOGGLED = List.of(
            "use",
            "use",
            "source",
            "source",
            "communication",
            "communication",
            "recordCheck",
            "purpose",
            "manner",
            "safeguards",
            "suspicion");

    private static final List<String> STATEMENTS =
            List.of("coach new agents", "check \"calls\" \\ mail", "préparer l'audit – 2º", "");

    private final Random random;
    private final String home;
    private final List<LocalDate> boundaryDays;

    /**
     * Starts a sequence of requests.
     *
     * @param seed the seed of the sequence
     * @param home the country in which most workers and employers are, such as {@code GB}
     * @param boundaryDays first days of a change of law; they and their neighbours are drawn more often
     */
    public RandomRequests(long seed, String home, List<LocalDate> boundaryDays) {
        this.random = new Random(seed);
        this.home = home;
        this.boundaryDays = List.copyOf(boundaryDays);
    }

    /** The next request in any of the three manners; near ones start from one of these requests. */
    public SortedMap<String, String> next(List<? extends Map<String, String>> starts) {
        int manner = starts.isEmpty() ? random.nextInt(2) : random.nextInt(3);
        if (manner == 0) {
            return uniform();
        }
        if (manner == 1) {
            return leaning();
        }
        return near(chance(0.5) ? crossed(oneOf(starts), oneOf(starts)) : oneOf(starts));
    }

    /** A request whose values are all drawn alike, each optional fact left out with one chance from 0 to 0.9. */
    public SortedMap<String, String> uniform() {
        return drawn(0, random.nextInt(10) / 10.0);
    }

    /** A request that mostly states what stands in nobody's way, so that few rules decide it. */
    public SortedMap<String, String> leaning() {
        double[] leanings = {0.85, 0.95, 0.98, 1};
        double[] omissions = {0, 0, 0.05, 0.2};
        return drawn(leanings[random.nextInt(leanings.length)], omissions[random.nextInt(omissions.length)]);
    }

    /** The given request with one to four changes: another value, a fact left out or added, another day or activity. */
    public SortedMap<String, String> near(Map<String, String> start) {
        SortedMap<String, String> facts = new TreeMap<>(start);
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes; change++) {
            changeOne(facts);
        }
        RequestShape.fit(facts, random);
        return facts;
    }

    /** The same request on the day before, the day of and the day after each boundary; an end keeps its distance. */
    public List<SortedMap<String, String>> onEachBoundary(Map<String, String> request) {
        List<SortedMap<String, String>> moved = new ArrayList<>();
        for (LocalDate boundary : boundaryDays) {
            for (int offset = -1; offset <= 1; offset++) {
                moved.add(onDay(request, boundary.plusDays(offset)));
            }
        }
        return moved;
    }

    /** The same request with each of its facts left out and with every value of every fact in turn, well formed. */
    public List<SortedMap<String, String>> onEachChange(Map<String, String> request) {
        List<SortedMap<String, String>> changed = new ArrayList<>();
        RequestFacts.ACTIVITIES.forEach(activity -> changed.add(with(request, "activity", activity)));
        RequestFacts.VALUES.forEach((path, values) -> {
            values.forEach(value -> changed.add(with(request, path, value)));
            SortedMap<String, String> without = new TreeMap<>(request);
            if (without.remove(path) != null) {
                changed.add(without);
            }
        });
        SortedMap<String, String> endless = new TreeMap<>(request);
        changeEnd(endless);
        changed.add(endless);
        changed.forEach(facts -> RequestShape.fit(facts, random));
        return changed;
    }

    private static SortedMap<String, String> with(Map<String, String> request, String path, String value) {
        SortedMap<String, String> facts = new TreeMap<>(request);
        facts.put(path, value);
        return facts;
    }

    /** Writes the request as the JSON of the vocabulary, with inner objects, booleans and numbers. */
    public static String json(Map<String, String> facts) {
        return RequestText.json(facts);
    }

    private static SortedMap<String, String> onDay(Map<String, String> request, LocalDate day) {
        SortedMap<String, String> facts = new TreeMap<>(request);
        LocalDate before = LocalDate.parse(request.getOrDefault("day", ""));
        facts.put("day", day.toString());
        facts.computeIfPresent("manner.endsOn", (path, end) -> {
            long distance = ChronoUnit.DAYS.between(before, LocalDate.parse(end));
            return day.plusDays(distance).toString();
        });
        return facts;
    }

    /** One request with one or two of its objects taken from another. */
    private SortedMap<String, String> crossed(Map<String, String> one, Map<String, String> other) {
        SortedMap<String, String> facts = new TreeMap<>(one);
        for (int objects = 1 + random.nextInt(2); objects > 0; objects--) {
            String object = oneOf(RequestFacts.OBJECTS);
            RequestShape.remove(facts, object);
            other.forEach((path, value) -> {
                if (path.equals(object) || path.startsWith(object + ".")) {
                    facts.put(path, value);
                }
            });
        }
        return facts;
    }

    private SortedMap<String, String> drawn(double leaning, double omission) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("day", day().toString());
        facts.put("activity", oneOf(RequestFacts.ACTIVITIES));
        facts.put("worker.id", "w-" + random.nextInt(1_000));
        facts.put("worker.country", country());
        facts.put("employer.country", country());
        List<String> absent = absentObjects(facts.getOrDefault("activity", ""));
        RequestFacts.VALUES.forEach((path, values) -> {
            boolean inAbsent = absent.contains(path.substring(0, path.indexOf('.')));
            if (!inAbsent && !chance(omission)) {
                facts.put(path, value(path, values, leaning));
            }
        });
        addFreeFacts(facts, absent, omission);
        RequestFacts.OBJECTS.forEach(object -> giveEmpty(facts, object, absent));
        if (leaning > 0) {
            SITUATIONS.stream().filter(situation -> chance(0.04)).forEach(situation -> facts.putAll(situation));
        }
        RequestShape.fit(facts, random);
        return facts;
    }

    private List<String> absentObjects(String activity) {
        List<String> absent = new ArrayList<>();
        boolean acting = chance(0.35);
        boolean onMaterial = acting || RequestFacts.ON_A_STORED_COPY.contains(activity);
        addUnless(absent, "use", acting);
        addUnless(absent, "source", chance(onMaterial ? 0.85 : 0.15));
        addUnless(absent, "recordCheck", activity.equals("CHECK_RECORDS") || chance(0.06));
        addUnless(absent, "communication", !RequestFacts.PERHAPS_A_COMMUNICATION.contains(activity) || chance(0.6));
        for (String object : List.of("purpose", "manner", "safeguards", "suspicion")) {
            addUnless(absent, object, chance(0.98));
        }
        return absent;
    }

    private static void addUnless(List<String> absent, String object, boolean present) {
        if (!present) {
            absent.add(object);
        }
    }

    private void addFreeFacts(SortedMap<String, String> facts, List<String> absent, double omission) {
        if (!absent.contains("purpose") && chance(0.1)) {
            facts.put("purpose.statement", oneOf(STATEMENTS));
        }
        if (!absent.contains("communication") && chance(0.2)) {
            facts.put("communication.otherPartyCountry", country());
        }
        if (!absent.contains("manner") && !chance(omission) && chance(0.6)) {
            LocalDate day = LocalDate.parse(facts.getOrDefault("day", ""));
            facts.put("manner.endsOn", day.plusDays(random.nextInt(90)).toString());
        }
    }

    /** An object that may be there and states nothing is still an object. */
    private void giveEmpty(SortedMap<String, String> facts, String object, List<String> absent) {
        if (!absent.contains(object) && (object.equals("use") || object.equals("communication") || chance(0.5))) {
            facts.put(object, "given");
        }
        if (object.equals("recordCheck") && !facts.containsKey("recordCheck.record")) {
            facts.remove(object);
        }
    }

    private void changeOne(SortedMap<String, String> facts) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            facts.put("activity", oneOf(RequestFacts.ACTIVITIES));
        } else if (kind <= 2) {
            facts.put("day", day().toString());
        } else if (kind == 3) {
            changeFreeFact(facts);
        } else if (kind == 4) {
            toggle(facts, oneOf(TOGGLED));
        } else if (kind <= 8) {
            facts.remove(oneOf(RequestFacts.PATHS));
        } else if (kind <= 12) {
            changeStated(facts);
        } else {
            String path = oneOf(RequestFacts.PATHS);
            facts.put(path, oneOf(RequestFacts.VALUES.getOrDefault(path, List.of())));
        }
    }

    private void changeStated(SortedMap<String, String> facts) {
        List<String> stated = new ArrayList<>(facts.keySet());
        stated.retainAll(RequestFacts.VALUES.keySet());
        if (!stated.isEmpty()) {
            String path = oneOf(stated);
            facts.put(path, oneOf(RequestFacts.VALUES.getOrDefault(path, List.of())));
        }
    }

    private void changeFreeFact(SortedMap<String, String> facts) {
        switch (random.nextInt(4)) {
            case 0 -> facts.put("worker.country", country());
            case 1 -> facts.put("employer.country", country());
            case 2 -> facts.put("communication.otherPartyCountry", country());
            default -> changeEnd(facts);
        }
    }

    private static void changeEnd(SortedMap<String, String> facts) {
        if (facts.remove("manner.endsOn") == null) {
            facts.put("manner.endsOn", facts.getOrDefault("day", ""));
        }
    }

    private static void toggle(SortedMap<String, String> facts, String object) {
        if (facts.containsKey(object)) {
            RequestShape.remove(facts, object);
        } else {
            facts.put(object, "given");
        }
    }

    private String value(String path, List<String> values, double leaning) {
        if (path.equals("manner.storedCopy") && chance(leaning)) {
            return chance(0.3) ? "true" : "false";
        }
        String harmless = HARMLESS.get(path);
        return harmless != null && chance(leaning) ? harmless : oneOf(values);
    }

    private LocalDate day() {
        int manner = random.nextInt(20);
        if (manner < 9 && !boundaryDays.isEmpty()) {
            return oneOf(boundaryDays).plusDays(random.nextInt(3) - 1);
        }
        if (manner < 14) {
            return between(FIRST_RECENT_DAY, LAST_DAY);
        }
        return manner == 19 ? between(FIRST_DAY, LAST_DAY) : between(FIRST_SUPPORTED_DAY, LAST_DAY);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    private String country() {
        if (chance(0.8)) {
            return home;
        }
        return oneOf(List.of("GB", "NL", "GB", "NL", "DE", "US"));
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T oneOf(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
