// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;

class JsonLinesTest {

    @TempDir
    Path folder;

    /** Delete, escape of eight bits, writing from right to left, a separator of lines, a tag, and a face, which is no harm. */
    @Test
    void nothingInALineIsObeyedByATerminalAndNothingIsLost() throws IOException {
        String id = "a\u007fb\u009bc\u202ed\u2028e\udb40\udc41f\ud83d\ude00g";
        Path file = folder.resolve("cdr.csv");
        Files.writeString(
                file,
                "calldate,src,dst,duration,disposition,uniqueid\n2026-03-03 10:00:00,2103,02079460190,300,ANSWERED,"
                        + id + "\n",
                StandardCharsets.UTF_8);
        StringWriter told = new StringWriter();

        new ArchiveAudit(MonitoringEngine.discover(), Calls.arrangement())
                .run(file, new JsonLines(told, Locale.ENGLISH));

        List<String> lines = told.toString().lines().toList();
        assertTrue(told.toString()
                .codePoints()
                .allMatch(next -> next == '\n' || next > 0xFFFF || Printable.is((char) next)));
        assertTrue(told.toString().contains("\ud83d\ude00"));
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertEquals(id, first.path("call").asText());
    }
}
