// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of code in a page of the project.
 *
 * @param page the page, from the top of the project
 * @param line its first line, counted from 1
 * @param language what stands behind the opening fence, or nothing
 * @param text its lines, each with its end
 */
record DocumentedBlock(String page, int line, String language, String text) {

    /** The top of the project. */
    static final Path TOP = Path.of("..", "..");

    private static final String FENCE = "```";

    /** The blocks of a page, in their order. */
    static List<DocumentedBlock> of(String page) throws IOException {
        List<DocumentedBlock> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String language = "";
        int first = 0;
        int number = 0;
        for (String line : Files.readAllLines(TOP.resolve(page))) {
            number++;
            if (line.startsWith(FENCE) && first == 0) {
                first = number + 1;
                language = line.substring(FENCE.length());
                text.setLength(0);
            } else if (line.startsWith(FENCE)) {
                blocks.add(new DocumentedBlock(page, first, language, text.toString()));
                first = 0;
            } else if (first > 0) {
                text.append(line).append('\n');
            }
        }
        return blocks;
    }

    /** The first shown line that was not printed behind the one shown before it, or nothing; dots stand for what is left out. */
    static String missing(List<String> shown, String printed) {
        int from = 0;
        for (String line : shown) {
            int at = line.strip().endsWith("...") ? from : printed.indexOf(line + "\n", from);
            if (at < 0) {
                return line;
            }
            from = line.strip().endsWith("...") ? from : at + line.length();
        }
        return "";
    }

    @Override
    public String toString() {
        return page + " line " + line + (language.isEmpty() ? "" : " " + language);
    }
}
