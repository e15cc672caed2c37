package org.monitoringconsent.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an engine can still say about a verdict, worked out when somebody asks. */
public interface Insight {

    /** Whether no way of completing the request would turn the decision. */
    boolean settled();

    /** The facts of which a single other value would turn the decision, by path, sorted. */
    List<String> watch();

    /** An insight that knows nothing: settled, nothing to watch. */
    static Insight none() {
        return new Insight() {
            @Override
            public boolean settled() {
                return true;
            }

            @Override
            public List<String> watch() {
                return List.of();
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return this == other;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        };
    }
}
