// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.monitoringconsent.json.JsonSchema.array;
import static org.monitoringconsent.json.JsonSchema.day;
import static org.monitoringconsent.json.JsonSchema.flag;
import static org.monitoringconsent.json.JsonSchema.object;
import static org.monitoringconsent.json.JsonSchema.oneOf;
import static org.monitoringconsent.json.JsonSchema.ordered;
import static org.monitoringconsent.json.JsonSchema.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;

/** The JSON Schema of a verdict, generated from the types. Source: JSON Schema 2020-12. */
public final class VerdictSchema {

    private static final String RULE_PATTERN = "^[A-Z]{2,8}(-[A-Z][A-Z0-9]*)+-[0-9]{2}[A-Z]?$";
    private static final String JURISDICTION_PATTERN = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$";

    private VerdictSchema() {}

    /** Returns the schema of a verdict. */
    public static String json() {
        Map<String, Object> properties = ordered(
                "decision", oneOf(Decision.class),
                "coverage", oneOf(Coverage.class),
                "day", day(),
                "jurisdictions", array(jurisdiction()),
                "reasons", array(reason()),
                "obligations", array(obligation()),
                "advisories", array(advice()),
                "contestable", flag(),
                "confidence", oneOf(Confidence.class),
                "unstated", array(text()),
                "unread", array(text()),
                "ruleSets", array(closed(ordered("jurisdiction", jurisdiction(), "edition", day(), "version", text()))),
                "settled", flag());
        Map<String, Object> schema = JsonSchema.named("verdict", "Monitoring verdict");
        schema.putAll(closed(properties));
        schema.put("allOf", List.of(denialsCarryNoObligations()));
        return JsonText.pretty(schema);
    }

    private static Map<String, Object> reason() {
        return closed(
                ordered(
                        "rule", rule(),
                        "jurisdiction", jurisdiction(),
                        "kind", oneOf(RuleKind.class),
                        "effect", oneOf(Effect.class),
                        "title", text(),
                        "text", text(),
                        "citations", array(citation()),
                        "remedy", text(),
                        "exposure", oneOf(Exposure.class),
                        "binding", oneOf(Binding.class),
                        "confidence", oneOf(Confidence.class),
                        "contestable", flag(),
                        "unstated", array(text())),
                "remedy",
                "exposure");
    }

    private static Map<String, Object> obligation() {
        return closed(withLaw("code", oneOf(Obligation.class)), "period");
    }

    private static Map<String, Object> advice() {
        Map<String, Object> properties = withLaw("code", oneOf(Advisory.class));
        properties.putAll(ordered("jurisdiction", jurisdiction(), "day", day()));
        return closed(properties, "period", "binding", "confidence", "jurisdiction", "day");
    }

    private static Map<String, Object> withLaw(String key, Object code) {
        return ordered(
                key,
                code,
                "text",
                text(),
                "period",
                text(),
                "rules",
                array(rule()),
                "citations",
                array(citation()),
                "binding",
                oneOf(Binding.class),
                "confidence",
                oneOf(Confidence.class),
                "contestable",
                flag());
    }

    private static Map<String, Object> citation() {
        return closed(ordered("text", text(), "url", ordered("type", "string", "format", "uri")), "url");
    }

    private static Map<String, Object> denialsCarryNoObligations() {
        return ordered(
                "if", ordered("properties", ordered("decision", ordered("const", Decision.DENY.name()))),
                "then", ordered("properties", ordered("obligations", ordered("maxItems", 0))));
    }

    private static Map<String, Object> rule() {
        return ordered("type", "string", "pattern", RULE_PATTERN);
    }

    private static Map<String, Object> jurisdiction() {
        return ordered("type", "string", "pattern", JURISDICTION_PATTERN);
    }

    /** An object with exactly these keys, all of them required but the ones named. */
    private static Map<String, Object> closed(Map<String, Object> properties, String... optional) {
        List<String> required = new ArrayList<>(properties.keySet());
        required.removeAll(List.of(optional));
        return object(properties, required);
    }
}
