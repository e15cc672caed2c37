// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.RuleSetProvider;
import org.monitoringconsent.testkit.SmallRuleSet;

class RuleSetLoaderTest {

    /** Gives a sound rule set. */
    public static final class Sound implements RuleSetProvider {
        @Override
        public RuleSet ruleSet() {
            return german();
        }
    }

    /** Gives a second rule set of the same country. */
    public static final class Second implements RuleSetProvider {
        @Override
        public RuleSet ruleSet() {
            return german();
        }
    }

    /** Gives a rule set that does not build. */
    public static final class Faulty implements RuleSetProvider {
        @Override
        public RuleSet ruleSet() {
            return SmallRuleSet.of();
        }
    }

    /** Throws. */
    public static final class Throwing implements RuleSetProvider {
        @Override
        public RuleSet ruleSet() {
            throw new IllegalStateException("the archive is closed");
        }
    }

    /** Cannot be made. */
    public static final class Unmade implements RuleSetProvider {
        /** Fails. */
        public Unmade() {
            throw new UnsupportedOperationException("not today");
        }

        @Override
        public RuleSet ruleSet() {
            return german();
        }
    }

    /** Gives nothing. */
    public static final class Empty implements RuleSetProvider {
        @Override
        @SuppressWarnings("NullAway") // What a careless provider does.
        public RuleSet ruleSet() {
            return nothing();
        }

        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T nothing() {
            return null;
        }
    }

    /** Throws an error. */
    public static final class Failing implements RuleSetProvider {
        @Override
        public RuleSet ruleSet() {
            throw new AssertionError("this cannot be");
        }
    }

    /** Throws an exception whose causes run in a ring. */
    public static final class Ring implements RuleSetProvider {
        @Override
        public RuleSet ruleSet() {
            IllegalStateException one = new IllegalStateException("one");
            IllegalStateException two = new IllegalStateException("two", one);
            one.initCause(two);
            throw one;
        }
    }

    private static RuleSet german() {
        return SmallRuleSet.of(SmallRuleSet.requirement("DE-A-01", Conditions.never()));
    }

    @TempDir
    Path folder;

    private MonitoringEngine discover(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(RuleSetProvider.class.getName()), List.of(providers));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] places = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, RuleSetLoaderTest.class.getClassLoader())) {
            thread.setContextClassLoader(loader);
            return MonitoringEngine.discover();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<String> faults(String... providers) {
        return assertThrows(RuleDefinitionException.class, () -> discover(providers))
                .faults();
    }

    @Test
    void findsWhatIsThere() throws IOException {
        MonitoringEngine engine = discover(Sound.class.getName());

        assertEquals(
                List.of(CountryCode.of("DE")),
                engine.ruleSets().stream().map(RuleSet::jurisdiction).toList());
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        List<String> faults = faults(
                Faulty.class.getName(),
                "org.example.Missing",
                Sound.class.getName(),
                Throwing.class.getName(),
                Unmade.class.getName());

        assertEquals(4, faults.size(), faults::toString);
        assertEquals("rule set `Test DE` must have a rule", faults.get(0));
        assertTrue(faults.get(1).contains("org.example.Missing"), faults::toString);
        assertEquals(
                "rule set provider `" + Throwing.class.getName()
                        + "` failed: java.lang.IllegalStateException: the archive is closed",
                faults.get(2));
        assertTrue(faults.get(3).contains("not today"), faults::toString);
    }

    @Test
    void namesEachProviderWithWhatIsWrongHoweverItFails() {
        assertEquals(
                List.of(
                        "rule set provider `" + Empty.class.getName() + "` gave no rule set",
                        "rule set provider `" + Failing.class.getName()
                                + "` failed: java.lang.AssertionError: this cannot be",
                        "rule set provider `" + Ring.class.getName() + "` failed: java.lang.IllegalStateException: two",
                        "rule set provider `" + Unmade.class.getName()
                                + "` failed: java.lang.UnsupportedOperationException: not today"),
                faults(
                        Empty.class.getName(),
                        Failing.class.getName(),
                        Ring.class.getName(),
                        Sound.class.getName(),
                        Unmade.class.getName()));
    }

    @Test
    void saysThatAListOfProvidersCannotBeRead() {
        List<String> faults = faults("not a class name", Throwing.class.getName());

        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).startsWith("a rule set provider cannot be loaded: "), faults::toString);
    }

    @Test
    void refusesTwoRuleSetsOfOneCountry() {
        assertEquals(
                List.of("there are two rule sets of one jurisdiction among [DE 1, DE 1]"),
                faults(Sound.class.getName(), Second.class.getName()));
    }

    @Test
    void refusesAnEmptyHouse() {
        RuleDefinitionException none =
                assertThrows(RuleDefinitionException.class, () -> MonitoringEngine.of(List.of()));

        assertEquals(List.of("there is no rule set; put one on the class or module path"), none.faults());
    }

    @Test
    void refusesAFactThatTwoRuleSetsDeclare() {
        Fact<?> fact = Fact.declaredFlag("x.flag", false, FactKind.MARKER);
        RuleSet german =
                SmallRuleSet.of("DE", List.of(SmallRuleSet.requirement("DE-A-01", Conditions.never())), List.of(fact));
        RuleSet dutch =
                SmallRuleSet.of("NL", List.of(SmallRuleSet.requirement("NL-A-01", Conditions.never())), List.of(fact));

        RuleDefinitionException fault =
                assertThrows(RuleDefinitionException.class, () -> MonitoringEngine.of(german, dutch));

        assertEquals(List.of("fact `x.flag` is declared by two rule sets"), fault.faults());
    }
}
