package org.monitoringconsent.verdict;

import java.io.Serializable;
import java.util.List;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.rule.Rule;

/** What an engine can still say about a verdict, worked out when somebody asks. */
public interface Insight {

    /** Whether no way of completing the request would turn the decision. */
    boolean settled();

    /** The facts of which a single other value would turn the decision, by path, sorted. */
    List<String> watch();

    /** The facts that were not stated and on whose reading a denial by the rule rests, by path, sorted. */
    List<String> unstated(CountryCode jurisdiction, Rule rule);

    /** The facts that the request states and no rule of a rule set that governs reads here, by path, sorted. */
    List<String> unread();

    /** What the engine itself has to say, in the order of the vocabulary. */
    List<Advice> advice();

    /** An insight into a verdict that no fact can change. */
    static Insight none() {
        return new Known(true, List.of(), List.of(), List.of());
    }

    /**
     * An insight worked out before; the reasons already name what was not stated.
     *
     * @param settled whether no way of completing the request would turn the decision
     * @param watch the facts of which a single other value would turn it
     * @param unread the facts that are stated and that no rule reads
     * @param advice what the engine itself has to say
     */
    record Known(boolean settled, List<String> watch, List<String> unread, List<Advice> advice)
            implements Insight, Serializable {
        /** Copies the lists. */
        public Known {
            watch = List.copyOf(watch);
            unread = List.copyOf(unread);
            advice = List.copyOf(advice);
        }

        @Override
        public List<String> unstated(CountryCode jurisdiction, Rule rule) {
            return List.of();
        }
    }
}
