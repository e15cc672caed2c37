// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.FactTexts;

/** Draws a matrix as tables of signs, purposes by number. */
final class MatrixText {

    private static final int NAME = 26;

    private MatrixText() {}

    static List<String> lines(Matrix matrix, Words words, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("matrix.title") + " " + words.of("matrix.on", matrix.day()));
        for (String country : matrix.countries()) {
            lines.add("");
            lines.add(Printing.padded(country, NAME) + numbers());
            for (Activity activity : Activity.values()) {
                lines.add(Printing.padded(FactTexts.name(activity, words.language()), NAME)
                        + signs(matrix, country, activity));
            }
        }
        lines.add("");
        for (Matrix.Mark mark : Matrix.Mark.values()) {
            lines.add("  " + mark.sign() + "  " + words.of(mark));
        }
        lines.add("");
        lines.addAll(Printing.wrap("  ", "  ", purposes(words), width));
        return lines;
    }

    private static String numbers() {
        StringBuilder line = new StringBuilder();
        for (PurposeCategory purpose : PurposeCategory.values()) {
            line.append(String.format(Locale.ROOT, "%3d", purpose.ordinal() + 1));
        }
        return line.toString();
    }

    private static String signs(Matrix matrix, String country, Activity activity) {
        StringBuilder line = new StringBuilder();
        for (PurposeCategory purpose : PurposeCategory.values()) {
            line.append("  ").append(matrix.mark(country, activity, purpose).sign());
        }
        return line.toString();
    }

    private static String purposes(Words words) {
        List<String> purposes = new ArrayList<>();
        for (PurposeCategory purpose : PurposeCategory.values()) {
            purposes.add((purpose.ordinal() + 1) + "=" + FactTexts.name(purpose, words.language()));
        }
        return String.join(", ", purposes);
    }
}
