// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** A text with branches, drawn with lines. */
final class Tree {

    private static final int NARROWEST = 30;

    private final String text;
    private final List<Tree> branches = new ArrayList<>();

    Tree(String text) {
        this.text = text;
    }

    /** Adds a branch and returns it. */
    Tree branch(String branchText) {
        Tree branch = new Tree(branchText);
        branches.add(branch);
        return branch;
    }

    /** Adds a leaf for each text under a branch; no branch when there is none. */
    void branch(String branchText, List<String> leaves) {
        if (!leaves.isEmpty()) {
            Tree branch = branch(branchText);
            leaves.forEach(branch::branch);
        }
    }

    /** The drawing, in lines of at most so many characters where words allow. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        draw(lines, "", "", width);
        return lines;
    }

    private void draw(List<String> lines, String first, String others, int width) {
        String below = others + (branches.isEmpty() ? "" : "│  ");
        String before = first;
        for (String line : Printing.wrap(text, Math.max(NARROWEST, width - below.length()))) {
            lines.add(before + line);
            before = below;
        }
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            branches.get(i).draw(lines, others + (last ? "└─ " : "├─ "), others + (last ? "   " : "│  "), width);
        }
    }
}
