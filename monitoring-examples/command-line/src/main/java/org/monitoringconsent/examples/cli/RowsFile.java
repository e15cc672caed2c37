// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.monitoringconsent.examples.archive.audit.VerdictRows;

/** In which form short rows are written, told by the ending of the file's name, and where their answers stand. */
enum RowsFile {
    /** JSON Lines. */
    JSON(VerdictRows.Form.JSON_LINES),
    /** Comma-separated values. */
    CSV(VerdictRows.Form.CSV),
    /** Parquet, which DuckDB makes of comma-separated values when all are there. */
    PARQUET(VerdictRows.Form.CSV);

    private static final String COLUMNS =
            "{'type':'VARCHAR','call':'VARCHAR','file':'VARCHAR','place':'VARCHAR','day':'DATE',"
                    + "'worker':'VARCHAR','decision':'VARCHAR','rules':'VARCHAR','doubts':'VARCHAR','answer':'VARCHAR','why':'VARCHAR'}";

    private final VerdictRows.Form form;

    RowsFile(VerdictRows.Form form) {
        this.form = form;
    }

    VerdictRows.Form form() {
        return form;
    }

    /** The form of a file of this name. */
    static RowsFile of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return CSV;
        }
        if (lower.endsWith(".parquet")) {
            requireDuckDb();
            return PARQUET;
        }
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSON;
        }
        throw new BadInputException("rowsForm", Inputs.shown(name));
    }

    /** Where the answers to the rows of a file stand. */
    static String answersOf(String name) {
        int end = name.lastIndexOf('.');
        return (end < 0 ? name : name.substring(0, end)) + ".answers.jsonl";
    }

    private static void requireDuckDb() {
        try (Connection found = DriverManager.getConnection("jdbc:duckdb:")) {
            found.getMetaData();
        } catch (SQLException missing) {
            throw new BadInputException("noDuckDb");
        }
    }

    /** Makes a Parquet file of rows as comma-separated values; both are local paths. */
    static void toParquet(Path rows, Path parquet) throws IOException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET memory_limit = '200MB'");
            statement.execute(
                    "COPY (SELECT * FROM read_csv('" + quoted(rows) + "', header = true, delim = ',', quote = '\"',"
                            + " escape = '\"', auto_detect = false, nullstr = '', columns = " + COLUMNS + ")) TO '"
                            + quoted(parquet)
                            + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
