package org.monitoringconsent.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;

class FactTest {

    private static String fault(String name, List<String> values, String unstated) {
        return assertThrows(
                        IllegalArgumentException.class, () -> Fact.declared(name, values, unstated, FactKind.CAUTIOUS))
                .getMessage();
    }

    @Test
    void aDeclaredFactIsReadAtItsUnstatedValueForEveryActivity() {
        Fact<String> fact = Fact.declared("de.level", List.of("low", "high"), "high", FactKind.CAUTIOUS);

        for (Activity activity : Activity.values()) {
            assertEquals(Optional.of("high"), fact.unstated(activity));
        }
        assertEquals(3, fact.states());
        assertEquals(1, fact.state("low"));
    }

    @Test
    void aDeclaredFactNeedsAPrefixOfItsOwn() {
        assertEquals(
                "fact name `worksAgreement` must look like `de.worksAgreement`",
                fault("worksAgreement", List.of("a", "b"), "a"));
        assertEquals(
                "fact name `worker.notice` must begin with the rule set's prefix, not with a part of a request",
                fault("worker.notice", List.of("a", "b"), "a"));
        assertEquals(
                "fact name `use.more` must begin with the rule set's prefix, not with a part of a request",
                fault("use.more", List.of("a", "b"), "a"));
    }

    @Test
    void aDeclaredFactHasFewDifferentValues() {
        List<String> many = IntStream.range(0, 63).mapToObj(String::valueOf).toList();

        assertEquals("fact `de.f` has `63` values, of which there must be at most 62", fault("de.f", many, "1"));
        assertEquals("values of fact `de.f` must differ from each other", fault("de.f", List.of("a", "a"), "a"));
        assertEquals(
                "unstated reading `c` of fact `de.f` must be one of [a, b]", fault("de.f", List.of("a", "b"), "c"));
    }
}
