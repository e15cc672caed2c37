// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class PermissionTest {

    private final MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(
            SmallRuleSet.requirement("DE-COV-01", Conditions.isTrue(Facts.COVERT)),
            SmallRuleSet.applying(Rule.duty("DE-DUTY-01", "Duty"), Conditions.always())
                    .obliges(Obligation.TELL_WORKER, Obligation.LIMIT_RETENTION)
                    .build()));
    private final Permission permission = engine.decide(Requests.valid("DE")).permission();

    @Test
    void opensWhenEverythingIsAccountedFor() {
        Permission half = permission.handled(Obligation.TELL_WORKER);
        Permission whole = half.delegated(Obligation.LIMIT_RETENTION, "the archive");

        assertFalse(permission.isOpen());
        assertEquals(List.of(Obligation.LIMIT_RETENTION), half.unaccounted());
        assertFalse(half.isOpen());
        assertTrue(whole.isOpen());
        whole.orThrow();
    }

    @Test
    void saysWhyItIsClosed() {
        Permission refused = permission
                .handled(Obligation.TELL_WORKER)
                .handled(Obligation.LIMIT_RETENTION)
                .refused(Obligation.LIMIT_RETENTION, "nobody will");
        Permission denied = engine.decide(
                        Requests.with(Requests.valid("DE"), Facts.COVERT, true).orElseThrow())
                .permission();

        assertEquals(
                "permission stays closed until somebody accounts for [LIMIT_RETENTION, TELL_WORKER]",
                message(permission));
        assertEquals("permission stays closed because somebody refused [LIMIT_RETENTION]", message(refused));
        assertEquals("the act is denied, so no permission can be opened", message(denied));
        assertFalse(denied.handled(Obligation.TELL_WORKER).isOpen());
    }

    private static String message(Permission closed) {
        return String.valueOf(
                assertThrows(IllegalStateException.class, closed::orThrow).getMessage());
    }

    @Test
    void isDelegatedToSomebody() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> permission.delegated(Obligation.TELL_WORKER, " "));

        assertEquals("obligation `TELL_WORKER` must be delegated to somebody", fault.getMessage());
    }
}
