// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesInOrderTest {

    @TempDir
    Path folder;

    /** A sign that comes before the stroke between folders also comes before it here. */
    @Test
    void theNamesComeInTheirOrderWhateverFolderTheyStandIn() throws IOException {
        List<String> names = new ArrayList<>(List.of(
                "a.csv", "a/b.csv", "a/b/c.csv", "a-b/c.csv", "a b.csv", "a0.csv", "A/z.csv", "a/b-c.csv", "z", "é/x"));
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        Files.createDirectories(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
        names.add("link");
        names.sort(null);

        assertEquals(names, found(folder));
    }

    @Test
    void anArchiveMayBeOneFile() throws IOException {
        assertEquals(List.of("one.csv"), found(Files.writeString(folder.resolve("one.csv"), "x")));
    }

    @Test
    void whatTheTakerThrowsEndsIt() throws IOException {
        Files.writeString(folder.resolve("one.csv"), "x");

        IOException failed = assertThrows(
                IOException.class,
                () -> FilesInOrder.forEach(folder, (file, name) -> {
                    throw new IOException("full");
                }));
        assertEquals("full", failed.getMessage());
    }

    private static List<String> found(Path archive) throws IOException {
        List<String> found = new ArrayList<>();
        FilesInOrder.forEach(archive, (file, name) -> found.add(name));
        return found;
    }
}
