// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;

/** Takes one row of CSV apart, and tells whether a quoted value is still open at its end, which the library does not. */
final class CsvLine {

    /** What follows the row: it is read as a row of its own only where no quoted value swallows it. */
    private static final String NEXT_ROW = "\n\u0001";

    private CsvLine() {}

    /** Returns the values, or empty where a quoted value is still open at the end of the text, or it is no row. */
    static Optional<List<String>> split(String text, char separator) {
        try {
            List<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(text + NEXT_ROW)
                    .stream()
                    .limit(3)
                    .toList();
            return rows.size() == 2 ? Optional.of(rows.get(0).getFields()) : Optional.empty();
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
    }
}
