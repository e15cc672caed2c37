// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.json.VerdictSchema;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.Obligation;

/** The page of words is what the vocabulary, the schema and the help say now; {@code -Drulebook.write=true} writes it. */
class ReferencePageTest {

    private static final Path PAGE = DocumentedBlock.TOP.resolve("docs").resolve("reference.md");

    @Test
    void isCurrent() throws IOException {
        String page = page();
        if (Boolean.getBoolean("rulebook.write")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(page, Files.readString(PAGE), "docs/reference.md is not current; -Drulebook.write=true writes it");
    }

    private static String page() throws IOException {
        return String.join(
                "\n",
                "# The words",
                "",
                "What the code, the JSON, the command line and the texts call things. This page is made from the vocabulary, the schemas",
                "and the help; every fact has a page of its own, [in English](../monitoring-rules/docs/facts.md) and [in"
                        + " Dutch](../monitoring-rules/docs/facts.nl.md).",
                "",
                "## Activities",
                "",
                table("What is done", values(Facts.ACTIVITY, Activity.values())),
                "## Purposes",
                "",
                table("What it is done for", values(Facts.PURPOSE, PurposeCategory.values())),
                "## Obligations",
                "",
                "What an ALLOW asks in return; which of them a verdict brings, with law and period, stands in it.",
                "",
                table(
                        "What has to be done",
                        rows(Obligation.values(), Obligation::name, code -> code.text(Locale.ENGLISH))),
                "## Advisories",
                "",
                "What a verdict tells beside its decision.",
                "",
                table("What it says", rows(Advisory.values(), Advisory::name, code -> code.text(Locale.ENGLISH))),
                "## Exit codes of the command line",
                "",
                exitCodes(),
                "## A verdict in JSON",
                "",
                "`monitoring decide --format json` and the decision point write verdicts by this schema (`GET /v1/schema`); the one of",
                "requests has the keys of the page of facts. New keys may come; those that are there keep their meaning.",
                "",
                table("Holds", verdict()));
    }

    private static <E> List<String> values(Fact<E> fact, E[] values) {
        return rows(
                values,
                Object::toString,
                value -> FactTexts.meaning(fact, value, Locale.ENGLISH).orElseThrow());
    }

    private static <E> List<String> rows(E[] values, Function<E, String> name, Function<E, String> text) {
        return Arrays.stream(values)
                .map(value -> "| `" + name.apply(value) + "` | " + text.apply(value) + " |")
                .toList();
    }

    private static String table(String heading, List<String> rows) {
        return "| Word | " + heading + " |\n|---|---|\n" + String.join("\n", rows) + "\n";
    }

    /** As {@code monitoring --help} tells them. */
    private static String exitCodes() {
        String help = Ran.with("help").out();
        return help.substring(help.indexOf("Exit codes:"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> verdict() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(VerdictSchema.json());
        return schema.get("properties").properties().stream()
                .map(key -> "| `" + key.getKey() + "` | " + form(key.getValue()) + " |")
                .toList();
    }

    private static String form(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum")
                    .valueStream()
                    .map(one -> "`" + one.textValue() + "`")
                    .collect(Collectors.joining(", "));
        }
        if (schema.path("type").asText().equals("array")) {
            JsonNode items = schema.get("items");
            return "list of "
                    + (items.has("properties")
                            ? items.get("properties").properties().stream()
                                    .map(key -> "`" + key.getKey() + "`")
                                    .collect(Collectors.joining(", ", "objects: ", ""))
                            : "texts");
        }
        return schema.path("type").asText().equals("boolean") ? "true or false" : "text";
    }
}
