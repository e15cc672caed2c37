// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

/** Requests in JSON that tests start from. */
final class Samples {

    /** A business call, listened to openly and in order; allowed in GB and in NL. */
    static final String ALLOWED = request("GB", "BUSINESS");

    /** The same, but of a plainly personal call; denied in GB and in NL. */
    static final String DENIED = request("GB", "PERSONAL");

    private Samples() {}

    static String request(String country, String nature) {
        return """
            {"day":"2026-06-30","activity":"LISTEN_LIVE","purpose":{"category":"QUALITY_STANDARDS"},\
            "worker":{"id":"w-1","country":"COUNTRY","inMonitoredGroup":true,"notice":"SPECIFIC"},\
            "communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE","nature":"NATURE","otherPartyNotified":true},\
            "manner":{"extent":"SAMPLED","operator":"AUTHORISED_EXPRESS","stopsWhenPersonal":true},\
            "employer":{"country":"COUNTRY","representation":"WORKS_COUNCIL","headcount":120},\
            "safeguards":{"legalBasis":"LEGITIMATE_INTERESTS","balancing":"FAVOURS_EMPLOYER",\
            "lessIntrusiveMeansSuffice":false,"impactAssessment":"LOW_RISK","councilConsent":"OBTAINED",\
            "retentionJustified":true}}""".replace("COUNTRY", country).replace("NATURE", nature);
    }

    /** The request over several lines. */
    static String pretty(String request) {
        return request.replace(",\"", ",\n  \"").replace("{\"day", "{\n  \"day");
    }
}
