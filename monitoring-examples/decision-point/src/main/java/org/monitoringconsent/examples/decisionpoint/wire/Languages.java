// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.wire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.engine.MonitoringEngine;

/** The languages that there are texts in, and which of them is wanted. */
public final class Languages {

    private final List<Locale> there;

    private Languages(List<Locale> there) {
        this.there = there;
    }

    /** The languages in which the rule sets of an engine have texts; English is always one. */
    public static Languages of(MonitoringEngine engine) {
        Set<Locale> all = new LinkedHashSet<>();
        all.add(Locale.ENGLISH);
        engine.ruleSets().forEach(ruleSet -> all.addAll(ruleSet.texts().languages()));
        return new Languages(List.copyOf(all));
    }

    /** The language that {@code Accept-Language} asks for, as far as there are texts in it; otherwise English. */
    public Locale wanted(Ask ask) {
        return ask.header("Accept-Language").flatMap(this::best).orElse(Locale.ENGLISH);
    }

    /** The language of a tag such as {@code nl}, or English when it has no texts. */
    public Locale tagged(String tag) {
        return best(tag).orElse(Locale.ENGLISH);
    }

    private Optional<Locale> best(String ranges) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(ranges), there));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
