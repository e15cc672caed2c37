// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.Verdict;

/**
 * Writes a verdict as JSON; {@link VerdictSchema} describes it.
 *
 * <p>Keys always come in the same order. A remedy, an exposure, an address or a period that there is not is left out, and so
 * are binding and confidence of what the engine itself advises, and the country or day that it is not about; every other key is always there. Texts are in one language; everything else is the same in all.
 */
public final class VerdictJson {

    private VerdictJson() {}

    /** Returns the verdict on one line with English texts. */
    public static String write(Verdict verdict) {
        return write(verdict, Locale.ENGLISH);
    }

    /** Returns the verdict on one line with texts in the language. */
    public static String write(Verdict verdict, Locale language) {
        StringBuilder text = new StringBuilder(2048);
        writeTo(text, verdict, language);
        return text.toString();
    }

    /** Appends the verdict on one line with texts in the language. */
    public static void writeTo(StringBuilder text, Verdict verdict, Locale language) {
        Objects.requireNonNull(text, "a text to append to must be given");
        Objects.requireNonNull(verdict, "a verdict must be given");
        Objects.requireNonNull(language, "a language must be given");
        JsonWriter out = new JsonWriter(text);
        out.object(() -> {
            out.text("decision", verdict.decision().name());
            out.text("coverage", verdict.coverage().name());
            out.text("day", verdict.day().toString());
            out.texts("jurisdictions", verdict.jurisdictions());
            out.objects("reasons", verdict.reasons(), reason -> reason(out, reason, language));
            out.objects("obligations", verdict.duties(), duty -> obligation(out, duty, language));
            out.objects("advisories", verdict.advice(), advice -> advice(out, advice, language));
            out.flag("contestable", verdict.contestable());
            out.text("confidence", verdict.confidence().name());
            out.texts("unstated", verdict.unstated());
            out.texts("unread", verdict.unread());
            out.objects("ruleSets", verdict.ruleSets(), ruleSet -> ruleSet(out, ruleSet));
            out.flag("settled", verdict.isSettled());
        });
    }

    private static void reason(JsonWriter out, Reason reason, Locale language) {
        out.text("rule", reason.rule().value());
        out.text("jurisdiction", reason.jurisdiction().value());
        out.text("kind", reason.kind().name());
        out.text("effect", reason.effect().name());
        out.text("title", reason.title(language));
        out.text("text", reason.text(language));
        citations(out, reason.citations(language));
        reason.remedy(language).ifPresent(remedy -> out.text("remedy", remedy));
        reason.exposure().ifPresent(exposure -> out.text("exposure", exposure.name()));
        out.text("binding", reason.binding().name());
        out.text("confidence", reason.confidence().name());
        out.flag("contestable", reason.contestable());
        out.texts("unstated", reason.unstated());
    }

    private static void citations(JsonWriter out, List<Citation> citations) {
        out.objects("citations", citations, citation -> {
            out.text("text", citation.text());
            if (!citation.address().isEmpty()) {
                out.text("url", citation.address());
            }
        });
    }

    private static void obligation(JsonWriter out, Duty duty, Locale language) {
        out.text("code", duty.code().name());
        out.text("text", duty.text(language));
        duty.period(language).ifPresent(period -> out.text("period", period));
        out.texts("rules", duty.rules());
        citations(out, duty.citations(language));
        out.text("binding", duty.binding().name());
        out.text("confidence", duty.confidence().name());
        out.flag("contestable", duty.contestable());
    }

    private static void advice(JsonWriter out, Advice advice, Locale language) {
        out.text("code", advice.code().name());
        out.text("text", advice.text(language));
        advice.jurisdiction().ifPresent(about -> out.text("jurisdiction", about.value()));
        advice.day().ifPresent(day -> out.text("day", day.toString()));
        advice.period(language).ifPresent(period -> out.text("period", period));
        out.texts("rules", advice.rules());
        citations(out, advice.citations(language));
        advice.binding().ifPresent(binding -> out.text("binding", binding.name()));
        advice.confidence().ifPresent(confidence -> out.text("confidence", confidence.name()));
        out.flag("contestable", advice.contestable());
    }

    private static void ruleSet(JsonWriter out, RuleSetEdition ruleSet) {
        out.text("jurisdiction", ruleSet.jurisdiction().value());
        out.text("edition", ruleSet.edition().toString());
        out.text("version", ruleSet.version());
    }
}
