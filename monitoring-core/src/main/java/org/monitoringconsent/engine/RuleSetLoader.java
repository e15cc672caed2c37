// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Jurisdiction;
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
        Iterator<ServiceLoader.Provider<RuleSetProvider>> providers =
                ServiceLoader.load(RuleSetProvider.class).stream().iterator();
        while (hasNext(providers, faults)) {
            loadNext(providers, found, faults);
        }
        if (!faults.isEmpty()) {
            throw new RuleDefinitionException(faults);
        }
        return found;
    }

    private static boolean hasNext(Iterator<ServiceLoader.Provider<RuleSetProvider>> providers, List<String> faults) {
        try {
            return providers.hasNext();
        } catch (ServiceConfigurationError e) {
            faults.add("a rule set provider cannot be loaded: " + root(e));
            // The loader has passed over the broken entry, so that the next one can be tried.
            return hasNext(providers, faults);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // Whatever a provider throws is reported by its name with the others.
    private static void loadNext(
            Iterator<ServiceLoader.Provider<RuleSetProvider>> providers, List<RuleSet> found, List<String> faults) {
        String name = "";
        try {
            ServiceLoader.Provider<RuleSetProvider> provider = providers.next();
            name = provider.type().getName();
            @Nullable RuleSet ruleSet = provider.get().ruleSet();
            if (ruleSet == null) {
                faults.add("rule set provider `" + name + "` gave no rule set");
            } else {
                found.add(ruleSet);
            }
        } catch (RuleDefinitionException e) {
            faults.addAll(e.faults());
        } catch (Throwable e) {
            faults.add("rule set provider `" + name + "` failed: " + root(e));
        }
    }

    /** What lies at the bottom of a failure; causes may run in a ring. */
    private static String root(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable cause = failure;
        while (seen.add(cause) && cause.getCause() != null && !seen.contains(cause.getCause())) {
            cause = cause.getCause();
        }
        return cause instanceof RuleDefinitionException ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
    }

    static void check(List<RuleSet> ruleSets) {
        List<String> faults = new ArrayList<>();
        if (ruleSets.isEmpty()) {
            faults.add("there is no rule set; put one on the class or module path");
        }
        Set<Jurisdiction> jurisdictions = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (RuleSet ruleSet : ruleSets) {
            jurisdictions.add(ruleSet.jurisdiction());
            for (Fact<?> fact : ruleSet.declaredFacts()) {
                if (!names.add(fact.name())) {
                    twice.add(fact.name());
                }
            }
        }
        if (jurisdictions.size() < ruleSets.size()) {
            faults.add("there are two rule sets of one jurisdiction among " + ruleSets);
        }
        for (String name : twice) {
            faults.add("fact `" + name + "` is declared by two rule sets");
        }
        if (!faults.isEmpty()) {
            throw new RuleDefinitionException(faults);
        }
    }
}
