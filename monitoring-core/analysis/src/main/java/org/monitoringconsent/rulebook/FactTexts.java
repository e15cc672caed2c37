package org.monitoringconsent.rulebook;

import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.domain.Fact;

/** What the facts of the vocabulary mean, in the words of the rulebook, for those who print facts elsewhere. */
public final class FactTexts {

    private FactTexts() {}

    /**
     * What a fact means, such as "what the worker was told beforehand"; empty for a fact that a rule set declared.
     *
     * @param language English or Dutch; any other reads as English
     */
    public static Optional<String> meaning(Fact<?> fact, Locale language) {
        return new Words(language).find("fact." + fact.name());
    }
}
