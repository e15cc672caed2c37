// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rule.Texts;

/**
 * The drafts of a few requests, word by word, as an officer gets them. After a change that is wanted, write them anew with
 * {@code -Ddocuments.write=true} and read what changed.
 */
class GoldenDraftsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "monitoringconsent", "examples")
            .resolve("documents");
    private static final Path SAMPLES = Path.of("..", "command-line", "sample");

    @ParameterizedTest
    @CsvSource({
        "gb-recording.jsonc, en",
        "gb-recording.jsonc, nl",
        "nl-listening.jsonc, nl",
        "nl-listening.jsonc, en",
        "personal-call.json, en",
        "personal-call.json, nl"
    })
    void areAsTheyWere(String sample, String language) throws IOException {
        MonitoringEngine engine = MonitoringEngine.discover();
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(sample));
        MonitoringRequest request = sample.endsWith("c")
                ? RequestJson.accepting(engine.attributeKeys()).readForm(bytes)
                : RequestJson.accepting(engine.attributeKeys()).read(bytes);
        Locale locale = language.equals("nl") ? Texts.DUTCH : Locale.ENGLISH;
        StringBuilder written = new StringBuilder();
        Documents.of(engine)
                .about(request, Particulars.none())
                .documents(locale)
                .forEach(document -> written.append(PlainText.of(document, 120)).append('\n'));

        Path golden = FOLDER.resolve(sample.substring(0, sample.indexOf('.')) + "." + language + ".txt");
        if (Boolean.getBoolean("documents.write")) {
            Files.writeString(golden, written);
        }
        assertTrue(Files.exists(golden), golden::toString);
        assertEquals(Files.readString(golden), written.toString());
    }
}
