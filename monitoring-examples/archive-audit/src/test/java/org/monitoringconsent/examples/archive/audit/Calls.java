// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Instant;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** A small arrangement and records for tests to change one thing of. */
final class Calls {

    static final String CUSTOMER = "+447700900123";

    static final String ARRANGEMENT = """
            {"name":"Test","timeZone":"Europe/London","numberCountry":"GB",
             "employer":{"country":"GB","headcount":120},
             "groups":[{"id":"gb","monitoredSince":"2026-01-12"},
                       {"id":"nl","monitoredSince":"2026-03-02","numberCountry":"NL","employer":{"country":"NL","representation":"WORKS_COUNCIL"}},
                       {"id":"board"}],
             "workers":[{"key":"ann","country":"GB","group":"gb"},{"key":"bob","country":"GB","group":"gb"},
                        {"key":"cor","country":"NL","group":"nl"},{"key":"director","country":"GB","group":"board"}],
             "register":[{"extension":"2101","worker":"ann","since":"2025-01-01"},
                         {"extension":"2102","worker":"bob","since":"2025-01-01"},
                         {"extension":"2103","worker":"bob","since":"2025-01-01","until":"2026-02-01"},
                         {"extension":"2104","worker":"ann","since":"2025-01-01"},
                         {"extension":"2104","worker":"bob","since":"2026-03-01"},
                         {"extension":"2115","worker":"director","since":"2026-02-16"},
                         {"extension":"3101","worker":"cor","since":"2025-01-01"}],
             "queues":["600"],"domains":["office.example"],
             "notices":[{"level":"GENERIC","from":"2025-01-01"},
                        {"level":"SPECIFIC","from":"2026-01-05","groups":["gb"]},
                        {"level":"SPECIFIC_WITH_SIGNAL","from":"2026-03-04","groups":["nl"]}],
             "safeguards":{
               "legalBasis":{"value":"LEGITIMATE_INTERESTS","from":"2026-01-05"},
               "balancing":{"value":"FAVOURS_EMPLOYER","from":"2026-01-05"},
               "lessIntrusiveMeansSuffice":{"value":false,"from":"2026-01-05"},
               "impactAssessment":{"value":"LOW_RISK","from":"2026-01-20"},
               "councilConsent":{"value":"OBTAINED","from":"2026-01-05","groups":["nl"]},
               "retentionJustified":{"value":true,"from":"2026-01-05"},
               "stopsWhenPersonal":{"value":true,"from":"2026-01-05"},
               "recordsHold":{"value":false,"from":"2026-01-05"},
               "otherPartyNotified":{"value":true,"from":"2026-01-05"}},
             "monitoring":[
               {"name":"recording","channels":["CALL"],"stored":true,"activity":"RECORD",
                "purpose":{"category":"ESTABLISH_FACTS"},"extent":"SYSTEMATIC","operator":"AUTHORISED_EXPRESS"},
               {"name":"log","channels":["CALL"],"stored":false,"activity":"LOG_TRAFFIC",
                "purpose":{"category":"SYSTEM_OPERATION"},"extent":"SYSTEMATIC","operator":"AUTHORISED_EXPRESS"},
               {"name":"listening in","channels":["VOICEMAIL"],"activity":"LISTEN_LIVE","purpose":{"category":"QUALITY_STANDARDS"}}],
             "line":"EMPLOYER_PRIVATE","lines":[{"extensions":["2102"],"line":"HOSTED_FOR_BUSINESS"}],
             "numbers":[{"number":"020 7946 0190","protectedFunction":"TRADE_UNION"},
                        {"number":"+447700900461","nature":"PERSONAL"}],
             "marks":[{"mark":"PAYMENT","cardDataSpoken":true},{"mark":"PRIVATE","nature":"PERSONAL"}]}
            """;

    private Calls() {}

    static Arrangement arrangement() {
        return ArrangementReader.read(ARRANGEMENT);
    }

    /** A recorded call of a customer to an extension, in March when everything British is in order. */
    static CallRecord.Builder recorded(String extension) {
        return recorded(extension, CUSTOMER, "2026-03-05T10:00:00Z");
    }

    static CallRecord.Builder recorded(String extension, String customer, String start) {
        return between(customer, extension, start).stored(Known.YES).answered(Known.YES);
    }

    static CallRecord.Builder between(String caller, String called, String start) {
        return CallRecord.at(Origin.ofFile("a.vcon"))
                .id("call-1")
                .start(CallTime.of(Instant.parse(start)))
                .party(Party.builder().side(Side.CALLER).number(caller).build())
                .party(Party.builder().side(Side.CALLED).number(called).build());
    }
}
