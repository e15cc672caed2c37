// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.decidedBy;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.NaiveEngine;
import org.monitoringconsent.testkit.SmallRuleSet;

class DecidedByTest {

    private static final Predicate<FactValues> UNTOLD = values -> values.isTrue(Facts.COVERT)
            ? !values.is(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)
            : values.is(Facts.NOTICE, Notice.NONE) || values.is(Facts.NOTICE, Notice.GENERIC);

    private static final Condition UNTOLD_BY_CODE = decidedBy("untold", UNTOLD, Facts.COVERT, Facts.NOTICE);

    @Test
    void isWrittenDownAsAConditionThatAnybodyCanRead() {
        Condition.Named named = (Condition.Named) UNTOLD_BY_CODE;

        assertEquals("untold", named.name());
        assertEquals(
                "(`manner.covert` is false, and `worker.notice` is NONE or GENERIC) or "
                        + "(`manner.covert` is true, and `worker.notice` is not SPECIFIC_WITH_SIGNAL)",
                named.meaning().sentence(Locale.ENGLISH));
    }

    /** A rule given as code denies exactly the requests of which the code says so. */
    @Property
    void decidesAsTheCodeSays(@ForAll MonitoringRequest request) {
        RuleSet byCode = SmallRuleSet.of(SmallRuleSet.requirement("DE-CODE-01", UNTOLD_BY_CODE));
        RuleSet byCondition = SmallRuleSet.of(SmallRuleSet.requirement(
                "DE-CODE-01",
                isTrue(Facts.COVERT)
                        .and(not(isIn(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)))
                        .or(not(isTrue(Facts.COVERT)).and(isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC)))));

        assertEquals(
                NaiveEngine.of(byCondition).in("DE").decide(request).decision(),
                MonitoringEngine.of(byCode).in("DE").decide(request).decision());
    }

    @Test
    void knowsFactsWithoutAValue() {
        Condition used =
                decidedBy("used", values -> values.value(Facts.USE_KIND).isPresent(), Facts.USE_KIND);
        Condition unused =
                decidedBy("unused", values -> !values.value(Facts.USE_KIND).isPresent(), Facts.USE_KIND);

        assertEquals(isIn(Facts.USE_KIND, UseKind.values()), ((Condition.Named) used).meaning());
        assertEquals(not(isIn(Facts.USE_KIND, UseKind.values())), ((Condition.Named) unused).meaning());
    }

    @Test
    void isNeverOrAlwaysWhenTheCodeSaysTheSameOfAll() {
        assertEquals(Conditions.named("all", Conditions.always()), decidedBy("all", values -> true, Facts.COVERT));
        assertEquals(Conditions.named("no", Conditions.never()), decidedBy("no", values -> false, Facts.COVERT));
        assertEquals(Conditions.named("bare", Conditions.always()), decidedBy("bare", values -> true));
    }

    @Test
    void readsNothingThatDoesNotMatter() {
        Condition condition =
                decidedBy("personal", values -> values.is(Facts.NATURE, Nature.PERSONAL), Facts.COVERT, Facts.NATURE);

        assertEquals(List.of(Facts.NATURE), condition.facts());
    }

    @Test
    void refusesCodeThatFailsContradictsItselfOrReadsMore() {
        AtomicInteger asked = new AtomicInteger();

        IllegalArgumentException failing = assertThrows(
                IllegalArgumentException.class,
                () -> decidedBy("broken", values -> Optional.<Boolean>empty().orElseThrow(), Facts.COVERT));
        IllegalArgumentException moody = assertThrows(
                IllegalArgumentException.class,
                () -> decidedBy("moody", values -> asked.incrementAndGet() % 2 == 0, Facts.COVERT));
        IllegalArgumentException curious = assertThrows(
                IllegalArgumentException.class,
                () -> decidedBy("curious", values -> values.isTrue(Facts.FOR_EMPLOYER), Facts.COVERT));

        assertEquals(
                "code of condition `broken` must answer for every combination and fails for `manner.covert` = false",
                failing.getMessage());
        assertEquals(
                "code of condition `moody` must always give the same answer and gives two for `manner.covert` = false",
                moody.getMessage());
        assertEquals(
                "code of condition `curious` must read only [manner.covert] and reads `manner.forEmployer`",
                curious.getCause().getMessage());
    }

    @Test
    void refusesMoreCombinationsThanAnybodyCouldCheck() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> decidedBy("wide", values -> true, Facts.WORKER_COUNTRY, Facts.EMPLOYER_COUNTRY, Facts.PURPOSE));

        assertTrue(refused.getMessage().startsWith("condition `wide` reads [worker.country, employer.country"));
        assertTrue(refused.getMessage().endsWith("must have at most 262144 combinations"));
        assertFalse(refused.getMessage().contains("\n"));
    }
}
