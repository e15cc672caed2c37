// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What another engine needs for the nearest thing that SQL can say: read the same rows, look up whose the extension was on the day, and
 * count by worker and day. It decides nothing, puts no legs together, and knows no law.
 */
final class DuckDb {

    /** As many as the audit has in the table. */
    private static final String SETTINGS = "SET threads = 2; SET memory_limit = '256MB'";

    /** The columns of a row of Asterisk, in its order. */
    private static final String COLUMNS = Stream.of(
                    "accountcode",
                    "src",
                    "dst",
                    "dcontext",
                    "clid",
                    "channel",
                    "dstchannel",
                    "lastapp",
                    "lastdata",
                    "start",
                    "answer",
                    "finish",
                    "duration",
                    "billsec",
                    "disposition",
                    "amaflags",
                    "uniqueid",
                    "userfield")
            .map(name -> "'" + name + "': 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));

    private static final String REGISTER = """
            CREATE TABLE register AS
            SELECT entry.extension AS extension, entry.worker AS worker,
                   entry.since::DATE AS since, coalesce(entry.until::DATE, DATE '9999-12-31') AS until
            FROM (SELECT unnest(register) AS entry FROM read_json('FOLDER/arrangement.json'))
            """;

    /**
     * Every value stands in quotation marks, so that a row is taken apart at what stands between two values: a quotation mark that is
     * never closed then costs one row, as in the audit, and not those behind it. The first and the last value keep one mark.
     */
    private static final String COUNT = """
            SELECT worker, day, count(*) AS calls
            FROM (SELECT coalesce(callee.worker, caller.worker, 'unknown') AS worker, day
                  FROM (SELECT src, dst, try_cast(start AS TIMESTAMP)::DATE AS day
                        FROM read_csv('FOLDER/archive/**/*.csv', columns = COLUMNS, delim = '","', quote = '', escape = '',
                                      header = false, auto_detect = false, null_padding = true)) AS call
                  LEFT JOIN register AS caller
                    ON caller.extension = src AND day >= caller.since AND day < caller.until
                  LEFT JOIN register AS callee
                    ON callee.extension = dst AND day >= callee.since AND day < callee.until)
            GROUP BY worker, day
            """;

    private DuckDb() {}

    /** Counts the calls of each worker on each day, and returns how many there are in all. */
    static long count(Path folder) {
        long rows = 0;
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(SETTINGS);
            statement.execute(of(REGISTER, folder));
            try (ResultSet found = statement.executeQuery(of(COUNT, folder))) {
                while (found.next()) {
                    rows += found.getLong("calls");
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }

    private static String of(String query, Path folder) {
        return query.replace("FOLDER", folder.toString().replace("'", "''")).replace("COLUMNS", COLUMNS);
    }
}
