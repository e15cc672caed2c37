// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.is;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.rule.RuleSet;

final class AcceptedFindingsTest {

    private static final String LINE = "INCURABLE | TT-PERS-01 | since 2000-01-01 | all | nothing makes it business";

    private static final RuleSet RULE_SET = Planted.ruleSet(
            Planted.requirement("TT-PERS-01", is(Facts.NATURE, Nature.PERSONAL)).build());

    @Test
    void whatIsAcceptedIsNotNew() {
        AuditReport report = RuleSetAudit.of(RULE_SET)
                .accepting(AcceptedFindings.of(List.of("# why", "", LINE)))
                .run();

        assertTrue(report.isClean());
        assertEquals(
                List.of("nothing makes it business"),
                report.accepted().values().stream().toList());
    }

    @Test
    void whatIsFoundOnOtherDaysIsNew() {
        AuditReport report = RuleSetAudit.of(RULE_SET)
                .accepting(AcceptedFindings.of(List.of(LINE.replace("since", "until"))))
                .run();

        assertFalse(report.isClean());
        assertEquals(1, report.open().size());
        assertEquals(1, report.outdated().size());
    }

    @Test
    void whatIsNoLongerFoundIsOutdated() {
        AuditReport report = RuleSetAudit.of(Planted.ruleSet())
                .accepting(AcceptedFindings.of(List.of(LINE)))
                .run();

        assertFalse(report.isClean());
        assertEquals(List.of("INCURABLE | TT-PERS-01 | since 2000-01-01 | all"), report.outdated());
    }

    @Test
    void refusesLinesThatSayTooLittleTooMuchOrTwice() {
        refuses("INCURABLE | TT-PERS-01 | since 2000-01-01 | all |");
        refuses("SOMETHING | TT-PERS-01 | since 2000-01-01 | all | because");
        refuses("ENGINE_DIFFERS | RECORD | since 2000-01-01 | all | because");
        refuses(LINE, LINE);
    }

    private static void refuses(String... lines) {
        assertThrows(IllegalArgumentException.class, () -> AcceptedFindings.of(List.of(lines)));
    }
}
