package org.monitoringconsent.verdict;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;

/**
 * An obligation of an ALLOW and the rules that ask for it.
 *
 * @param code what has to be done
 * @param rules who asks for it, sorted by id
 */
public record Duty(Obligation code, List<RuleId> rules) implements Serializable {

    /** Copies the rules. */
    public Duty {
        rules = List.copyOf(rules);
    }

    /** What has to be done, in the language. */
    public String text(Locale language) {
        return code.text(language);
    }
}
