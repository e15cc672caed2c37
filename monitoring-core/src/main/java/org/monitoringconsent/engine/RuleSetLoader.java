package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.RuleSetProvider;

/** Finds rule sets; one that cannot load is never left out silently. */
final class RuleSetLoader {

    private RuleSetLoader() {}

    /** The rule sets of all providers, which are still to be checked. */
    static List<RuleSet> load() {
        List<String> faults = new ArrayList<>();
        List<RuleSet> found = new ArrayList<>();
        Iterator<RuleSetProvider> providers =
                ServiceLoader.load(RuleSetProvider.class).iterator();
        while (hasNext(providers, faults)) {
            loadNext(providers, found, faults);
        }
        if (!faults.isEmpty()) {
            throw new RuleDefinitionException(faults);
        }
        return found;
    }

    private static boolean hasNext(Iterator<RuleSetProvider> providers, List<String> faults) {
        try {
            return providers.hasNext();
        } catch (ServiceConfigurationError e) {
            faults.add("a rule set provider cannot be found: " + e.getMessage());
            // The loader has passed over the broken entry, so that the next one can be tried.
            return hasNext(providers, faults);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // Whatever a provider throws is reported with the others.
    private static void loadNext(Iterator<RuleSetProvider> providers, List<RuleSet> found, List<String> faults) {
        String provider = "";
        try {
            RuleSetProvider next = providers.next();
            provider = next.getClass().getName();
            found.add(next.ruleSet());
        } catch (RuleDefinitionException e) {
            faults.addAll(e.faults());
        } catch (ServiceConfigurationError | LinkageError | NoSuchElementException | StackOverflowError e) {
            faults.add("a rule set provider cannot be loaded: " + root(e));
        } catch (RuntimeException e) {
            faults.add("rule set provider `" + provider + "` failed: " + root(e));
        }
    }

    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuleDefinitionException ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
    }

    static void check(List<RuleSet> ruleSets) {
        List<String> faults = new ArrayList<>();
        if (ruleSets.isEmpty()) {
            faults.add("there is no rule set; put one on the class or module path");
        }
        Set<CountryCode> countries = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (RuleSet ruleSet : ruleSets) {
            countries.add(ruleSet.country());
            for (Fact<?> fact : ruleSet.declaredFacts()) {
                if (!names.add(fact.name())) {
                    twice.add(fact.name());
                }
            }
        }
        if (countries.size() < ruleSets.size()) {
            faults.add("there are two rule sets of one country among " + ruleSets);
        }
        for (String name : twice) {
            faults.add("fact `" + name + "` is declared by two rule sets");
        }
        if (!faults.isEmpty()) {
            throw new RuleDefinitionException(faults);
        }
    }
}
