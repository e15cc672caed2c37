// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in a database: H2 that comes along, and a PostgreSQL server where one is installed. */
class JdbcStoreTest {

    @TempDir
    private Path folder;

    private static List<DecisionRecord> read(DecisionStore store) {
        List<DecisionRecord> records = new ArrayList<>();
        store.read(DecisionRecordReader.plain(), records::add);
        return records;
    }

    @Test
    void theEmbeddedDatabaseKeepsWhatItWasGiven() {
        List<DecisionRecord> records = Calls.usual("call-1");
        try (DecisionStore store = JdbcStore.embedded(folder.resolve("records"), UnaryOperator.identity())) {
            records.forEach(store::append);
        }

        try (DecisionStore again = JdbcStore.embedded(folder.resolve("records"), UnaryOperator.identity())) {
            assertEquals(records, read(again));
            assertEquals(records.size() + 1, again.append(records.get(0)));
        }
    }

    @Test
    void aRowThatWasChangedIsFound() throws SQLException {
        DecisionStore store = JdbcStore.embedded(folder.resolve("records"), UnaryOperator.identity());
        Calls.usual("call-1").forEach(store::append);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("records"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE monitoring_record SET line = REPLACE(line, 'call-1', 'call-2') " + "WHERE line_number = 2");
        }

        DecisionRecordException found = assertThrows(DecisionRecordException.class, () -> read(store));

        assertEquals("row 3 must carry its number and the hash of the one before", found.getMessage());
    }

    @Test
    void aPostgresServerKeepsWhatSeveralThreadsGiveIt() throws Exception {
        Optional<PostgresServer> installed = PostgresServer.start();
        if (installed.isEmpty()) {
            System.out.println("no PostgreSQL server is installed, so that records were kept in H2 only");
        }
        assumeTrue(installed.isPresent(), "no PostgreSQL server is installed");
        try (PostgresServer server = installed.get()) {
            DecisionStore store = JdbcStore.in(server.database(), UnaryOperator.identity());
            DecisionStore other = JdbcStore.in(server.database(), UnaryOperator.identity());
            List<DecisionRecord> records = Calls.usual("call-1");
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                DecisionStore mine = thread % 2 == 0 ? store : other;
                done.add(threads.submit(() -> records.forEach(mine::append)));
            }
            for (Future<?> each : done) {
                each.get();
            }
            threads.shutdown();

            List<DecisionRecord> kept = read(store);
            assertEquals(4 * records.size(), kept.size());
            records.forEach(record ->
                    assertEquals(4, kept.stream().filter(record::equals).count()));
            assertTrue(kept.containsAll(records));
        }
    }
}
