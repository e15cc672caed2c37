// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Records in a database, in the table {@code monitoring_record}: the lines of a {@link Journal}, one to a row, found by call
 * and time as well. Several processes may share a table.
 */
public final class JdbcStore implements DecisionStore {

    private static final int LONGEST_CALL_ID = 200;
    private static final int MOST_TRIES = 50;
    /** Of the SQL standard: a constraint was violated. */
    private static final String CONSTRAINT = "23";

    private final Source source;
    private final UnaryOperator<String> ids;

    /** Where connections come from. */
    @FunctionalInterface
    private interface Source {
        Connection get() throws SQLException;
    }

    private JdbcStore(Source source, UnaryOperator<String> ids) {
        this.source = source;
        this.ids = ids;
    }

    /**
     * A store in a database, whose table is made when it is not there.
     *
     * @param ids what stands for the ids of parties; {@link Pseudonyms}, or the ids themselves
     * @throws DecisionRecordException when the database cannot be reached
     */
    public static JdbcStore in(DataSource database, UnaryOperator<String> ids) {
        return made(new JdbcStore(database::getConnection, ids));
    }

    /**
     * A store in an H2 database of its own, in files beside each other; needs {@code com.h2database:h2}.
     *
     * @param file the path of the files without their endings
     * @throws DecisionRecordException when there is no H2, or it cannot open the files
     */
    public static JdbcStore embedded(Path file, UnaryOperator<String> ids) {
        String path = file.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) {
            throw new DecisionRecordException("the path of an embedded database must not hold `;`");
        }
        return made(new JdbcStore(() -> DriverManager.getConnection("jdbc:h2:file:" + path), ids));
    }

    private static JdbcStore made(JdbcStore store) {
        try (Connection connection = store.source.get();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS monitoring_record ("
                    + "line_number BIGINT PRIMARY KEY, "
                    + "call_id VARCHAR(200) NOT NULL, "
                    + "received VARCHAR(40) NOT NULL, "
                    + "line TEXT NOT NULL)");
            return store;
        } catch (SQLException failure) {
            throw new DecisionRecordException("the database of records cannot be opened", failure);
        }
    }

    @Override
    public long append(DecisionRecord record) {
        if (record.call().length() > LONGEST_CALL_ID) {
            throw new DecisionRecordException(
                    "the id of a call must not be longer than " + LONGEST_CALL_ID + " characters");
        }
        String json = DecisionRecordJson.write(record, ids);
        try (Connection connection = source.get()) {
            connection.setAutoCommit(true);
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                long number = insert(connection, record, json);
                if (number > 0) {
                    return number;
                }
            }
            throw new DecisionRecordException("a record could not be kept, because others always came first");
        } catch (SQLException failure) {
            throw new DecisionRecordException("a record could not be kept", failure);
        }
    }

    /** The number of the record, or 0 when somebody else took it first. */
    private static long insert(Connection connection, DecisionRecord record, String json) throws SQLException {
        long number = 1;
        String before = Chain.BEGINNING;
        try (PreparedStatement last = connection.prepareStatement("SELECT line_number, line FROM monitoring_record "
                        + "WHERE line_number = (SELECT MAX(line_number) FROM monitoring_record)");
                ResultSet found = last.executeQuery()) {
            if (found.next()) {
                number = found.getLong(1) + 1;
                before = Chain.hash(found.getString(2));
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO monitoring_record (line_number, call_id, received, line) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, record.call());
            insert.setString(3, record.received().toString());
            insert.setString(4, Chain.line(number, before, json));
            insert.executeUpdate();
            return number;
        } catch (SQLException failure) {
            if (failure.getSQLState() != null && failure.getSQLState().startsWith(CONSTRAINT)) {
                return 0;
            }
            throw failure;
        }
    }

    @Override
    public void read(DecisionRecordReader reader, Consumer<DecisionRecord> each) {
        String before = Chain.BEGINNING;
        long number = 1;
        try (Connection connection = source.get();
                PreparedStatement all =
                        connection.prepareStatement("SELECT line FROM monitoring_record ORDER BY line_number");
                ResultSet found = all.executeQuery()) {
            while (found.next()) {
                String line = found.getString(1);
                Chain.Link link = Chain.parse(line);
                if (link.number() != number || !link.before().equals(before)) {
                    throw new DecisionRecordException(
                            "row " + number + " must carry its number and the hash of the one before");
                }
                each.accept(reader.record(link.record()));
                before = Chain.hash(line);
                number++;
            }
        } catch (SQLException failure) {
            throw new DecisionRecordException("the records cannot be read", failure);
        }
    }

    /** Does nothing: each record has a connection of its own. */
    @Override
    public void close() {}
}
