// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.FactTexts;

/**
 * A commented arrangement to fill in, which {@link ArrangementReader} reads as it is: it states nothing that would protect
 * anybody, and names every word that may be stated.
 */
public final class ArrangementTemplate {

    private static final String NOTHING_YET = "NONE";

    private final StringBuilder out = new StringBuilder();
    private final Locale language;

    private final List<Fact<?>> declared;

    private ArrangementTemplate(Locale language, List<Fact<?>> declared) {
        this.language = language;
        this.declared = declared;
    }

    /** Returns the template, with what each fact of the vocabulary means in the language. */
    public static String text(Locale language) {
        return new ArrangementTemplate(language, List.of()).written();
    }

    /** The same, also with the facts that the rule sets of an engine bring along. */
    public static String text(Locale language, MonitoringEngine engine) {
        List<Fact<?>> declared = new ArrayList<>();
        engine.ruleSets().forEach(ruleSet -> declared.addAll(ruleSet.declaredFacts()));
        return new ArrangementTemplate(language, declared).written();
    }

    private String written() {
        line("{");
        line("  \"name\": \"Customer service\",");
        line("  \"timeZone\": \"Europe/London\",");
        line("  \"numberCountry\": \"GB\",");
        line("  \"employer\": {");
        Words.EMPLOYER.forEach((name, fact) -> {
            if (!fact.equals(Facts.EMPLOYER_COUNTRY)) {
                fact("    ", fact);
                line("    // \"" + name + "\": " + example(fact) + ",");
            }
        });
        line("    \"country\": \"GB\"");
        line("  },");
        line("  \"groups\": [{\"id\": \"service\", \"monitoredSince\": \"2026-01-12\"}],");
        line("  \"workers\": [{\"key\": \"w-1\", \"country\": \"GB\", \"group\": \"service\"}],");
        line("  \"register\": [{\"extension\": \"2101\", \"worker\": \"w-1\", \"since\": \"2026-01-12\"}],");
        fact("  ", Facts.NOTICE);
        line("  \"notices\": [{\"level\": \"" + NOTHING_YET + "\", \"from\": \"2026-01-12\"}],");
        line("  \"safeguards\": {");
        Words.SAFEGUARDS.forEach((name, fact) -> {
            fact("    ", fact);
            line("    // \"" + name + "\": {\"value\": " + example(fact) + ", \"from\": \"2026-01-12\"},");
        });
        line("  },");
        if (!declared.isEmpty()) {
            line("  \"attributes\": {");
            for (Fact<?> fact : declared) {
                fact("    ", fact);
                line("    // \"" + fact.name() + "\": {\"value\": " + example(fact) + ", \"from\": \"2026-01-12\"},");
            }
            line("  },");
        }
        line("  \"monitoring\": [{");
        line("    \"name\": \"recording of calls\",");
        fact("    ", Facts.PURPOSE);
        line("    \"purpose\": {\"category\": \"QUALITY_STANDARDS\"},");
        Words.MANNER.forEach((name, fact) -> {
            fact("    ", fact);
            line("    // \"" + name + "\": " + example(fact) + ",");
        });
        Words.PARTS.forEach((part, words) -> {
            List<String> values = new ArrayList<>();
            words.forEach((name, fact) -> {
                fact("    ", fact);
                values.add("\"" + name + "\": " + example(fact));
            });
            line("    // \"" + part + "\": {" + String.join(", ", values) + "},");
        });
        if (!declared.isEmpty()) {
            declared.forEach(fact -> fact("    ", fact));
            line("    // \"attributes\": {"
                    + declared.stream()
                            .map(fact -> "\"" + fact.name() + "\": " + example(fact))
                            .collect(Collectors.joining(", "))
                    + "},");
        }
        line("    \"activity\": \"RECORD\"");
        line("  }],");
        fact("  ", Facts.LINE);
        line("  \"line\": \"EMPLOYER_PRIVATE\"");
        line("}");
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void fact(String margin, Fact<?> fact) {
        String values = fact.values().get(0) instanceof CountryCode
                ? "ISO 3166-1 alpha-2"
                : List.copyOf(fact.values()).stream().map(String::valueOf).collect(Collectors.joining(", "));
        line(margin + "// " + FactTexts.meaning(fact, language).orElse(fact.name()) + ": " + values);
    }

    private static String example(Fact<?> fact) {
        Object last = fact.values().get(fact.values().size() - 1);
        return last instanceof Boolean ? String.valueOf(last) : "\"" + last + "\"";
    }
}
