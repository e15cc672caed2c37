// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class FactsReadTest {

    private final MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(
            SmallRuleSet.requirement("DE-GRP-01", isTrue(Facts.COVERT)),
            SmallRuleSet.requirement(
                    "DE-QUA-01",
                    all(is(Facts.PURPOSE, PurposeCategory.QUALITY_STANDARDS), isTrue(Facts.RETENTION_JUSTIFIED))),
            SmallRuleSet.requirement(
                    "DE-CRM-01",
                    all(is(Facts.PURPOSE, PurposeCategory.CRIME_DETECTION), isTrue(Facts.SUSPICION_DOCUMENTED))),
            SmallRuleSet.requirement(
                    "DE-CAM-01", all(is(Facts.ACTIVITY, Activity.WATCH_BY_CAMERA), isTrue(Facts.RECORDS_SOUND))),
            SmallRuleSet.requirement("DE-USE-01", isTrue(Facts.WORKER_HEARD)),
            SmallRuleSet.requirement("DE-CHAN-01", is(Facts.CHANNEL, Channel.CALL))));
    private final MonitoringRequest outline = Requests.valid("DE").withActivity(Activity.LISTEN_LIVE);

    private List<String> read(Fact<?>... given) {
        return engine.factsRead(outline, Set.of(given)).keySet().stream()
                .map(Fact::name)
                .filter(name -> !name.equals("communication"))
                .toList();
    }

    @Test
    void areThoseOfRulesThatCanHoldForTheActivity() {
        assertEquals(
                List.of(
                        "communication.channel",
                        "manner.covert",
                        "purpose.category",
                        "safeguards.retentionJustified",
                        "suspicion.documented"),
                read());
    }

    @Test
    void whatIsGivenLeavesOutWhatOnlyAnotherValueReads() {
        assertEquals(
                List.of("communication.channel", "manner.covert", "purpose.category", "safeguards.retentionJustified"),
                read(Facts.PURPOSE));
    }

    @Test
    void eachHasTheValuesThatFitTheActivity() {
        assertEquals(
                List.of(Channel.CALL, Channel.VIDEO_MEETING),
                engine.factsRead(outline, Set.of()).get(Facts.CHANNEL));
    }
}
