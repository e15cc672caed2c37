package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.ReferencePolicy;
import org.monitoringconsent.testkit.Requests;

/** What is told at a glance is what the search finds, and most is told at a glance. */
class GlanceTest {

    private final RuleSet policy = ReferencePolicy.ruleSet("GB");
    private final MonitoringEngine engine = MonitoringEngine.of(policy).in("GB");

    private static boolean searched(Asked asked) {
        return asked.isAllowed()
                ? !new DenySearch(asked).canDeny()
                : !AllowSearch.completing(asked).canAllow();
    }

    @Test
    void agreesWithTheSearchAndSparesItMostly() {
        List<MonitoringRequest> requests =
                Requests.stream(20261127, policy).limit(3_000).toList();
        int plain = 0;
        int settled = 0;

        for (MonitoringRequest request : requests) {
            Asked asked = engine.ask(request);
            Optional<Boolean> told = new Glance(asked).settled();
            if (told.isPresent()) {
                assertEquals(searched(asked), told.get(), request::toString);
                plain++;
                settled += told.get() ? 1 : 0;
            }
        }

        assertTrue(plain >= 2_700, "told at a glance: " + plain);
        assertTrue(settled >= 300 && settled <= plain - 300, "settled: " + settled);
    }

    /** Bettering one value after the other leads to an ALLOW that the kindest values by themselves do not give. */
    @Test
    void bettersTheKindestValues() {
        MonitoringRequest bare = Stream.<Fact<?>>concat(
                        Stream.of(ReferencePolicy.JURISDICTION, ReferencePolicy.PURPOSE, ReferencePolicy.RETENTION),
                        ReferencePolicy.FLAGS.stream())
                .reduce(
                        Requests.valid("GB"),
                        (request, fact) -> Requests.without(request, fact).orElse(request),
                        (left, right) -> left);
        MonitoringRequest asked = Requests.with(bare, ReferencePolicy.PURPOSE, PurposeCategory.QUALITY_STANDARDS)
                .orElseThrow();

        assertEquals(Optional.of(false), new Glance(engine.ask(asked)).settled());
    }
}
