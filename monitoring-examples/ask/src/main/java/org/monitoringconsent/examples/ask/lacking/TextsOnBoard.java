// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.extension.spi.resources.DefaultResourcesPolicy;

/** Names the property files that the page takes along, each in English and in Dutch. */
public final class TextsOnBoard extends DefaultResourcesPolicy {

    static final List<String> FILES = List.of(
            "condition/sentences",
            "examples/ask/ask",
            "examples/ask/questions",
            "examples/documents/documents",
            "domain/faults",
            "engine/messages",
            "remedy/remedies",
            "rule/facts",
            "rule/obligations",
            "rule/values",
            "rules/eu/messages",
            "rules/gb/messages",
            "rules/nl/messages",
            "rulebook/rulebook");

    @Override
    public String[] supplyResources(Collection<? extends String> classes) {
        return FILES.stream()
                .flatMap(file -> Stream.of("", "_nl").map(language -> path(file, language)))
                .toArray(String[]::new);
    }

    static String path(String file, String language) {
        return "org/monitoringconsent/" + file + language + ".properties";
    }
}
