// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything below a folder in the order of its name relative to that folder. No more is held of it than the names in the folders on
 * the way to a file.
 */
final class FilesInOrder {

    /** Takes a file and its name, with {@code /} between folders. */
    @FunctionalInterface
    interface Taker {
        void take(Path file, String name) throws IOException;
    }

    /** Stands between the names of folders, and orders them among the names of files. */
    private static final String BETWEEN = "/";

    private final Taker taker;

    private FilesInOrder(Taker taker) {
        this.taker = taker;
    }

    /**
     * Hands over every file, or the one that the archive is. Links are not followed; what cannot be listed is handed over as if it
     * were a file.
     *
     * @throws IOException if the archive itself cannot be listed, or what the taker throws
     */
    static void forEach(Path archive, Taker taker) throws IOException {
        if (isFolder(archive)) {
            new FilesInOrder(taker).below(archive, "", names(archive));
        } else {
            taker.take(archive, archive.getFileName().toString());
        }
    }

    private void below(Path folder, String name, List<String> names) throws IOException {
        for (String next : names) {
            if (next.endsWith(BETWEEN)) {
                String plain = next.substring(0, next.length() - 1);
                inside(folder.resolve(plain), name + plain);
            } else {
                taker.take(folder.resolve(next), name + next);
            }
        }
    }

    private void inside(Path folder, String name) throws IOException {
        List<String> names;
        try {
            names = names(folder);
        } catch (IOException closed) {
            taker.take(folder, name); // it could be read a moment ago
            return;
        }
        below(folder, name + BETWEEN, names);
    }

    /** The names in a folder as they stand before whatever stands behind them. */
    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path one : all) {
                boolean listed = isFolder(one) && Files.isReadable(one);
                names.add(one.getFileName() + (listed ? BETWEEN : ""));
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        names.sort(null);
        return names;
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
