// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.duty;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;

/**
 * An obligation for want of which a permission stays closed.
 *
 * @param obligation what has to be done
 * @param cause why nobody does it
 * @param words who did it until it ended, or why it is refused; empty when nobody ever took it on
 * @param rules the rules that ask for it, sorted by id
 */
public record MissingDuty(Obligation obligation, Cause cause, String words, List<RuleId> rules) {

    /** Why nobody does it. */
    public enum Cause {
        /** Nobody ever said that they would. */
        NOBODY,
        /** Who did it no longer does on the day of the act. */
        ENDED,
        /** It was refused. */
        REFUSED
    }

    /** Copies the list. */
    public MissingDuty {
        rules = List.copyOf(rules);
    }

    /** What has to be done, in the language. */
    public String text(Locale language) {
        return obligation.text(language);
    }
}
