package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.ConnectionFailedException;
import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A connection that is given back as it was found. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private final int statementNames;

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.statementNames = StatementNames.prevent(connection);
        connection.setAutoCommit(false);
    }

    static Session open(DataSource dataSource) {
        try {
            return of(dataSource.getConnection());
        } catch (SQLException failure) {
            throw new ConnectionFailedException(failure);
        }
    }

    private static Session of(Connection connection) throws SQLException {
        try {
            return new Session(connection);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Something to do in a transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    /**
     * Does the work in a transaction of its own, whatever the server's default isolation.
     *
     * @param doing for the message when it fails, as in "Cannot read the journal"
     */
    <T> T inTransaction(String doing, Work<T> work) {
        return committed(doing, ignored -> {
            begin("");
            return work.on(connection);
        });
    }

    /** Something to do that depends on the answer to a query. */
    interface Answer<T> {
        T to(String answer) throws SQLException;
    }

    /** The same after a query, in the same round trip as the beginning. */
    <T> T inTransaction(String doing, String query, Answer<T> work) {
        return committed(doing, ignored -> work.to(begin(query)));
    }

    /** SQL in a transaction of its own, in as few round trips as can be; answers as {@link #execute} does. */
    String ask(String doing, String sql) {
        return committed(doing, ignored -> begin(sql));
    }

    private <T> T committed(String doing, Work<T> begun) {
        try {
            T result = begun.on(connection);
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw undone(new DatabaseException(doing, failure));
        } catch (MigrateException failure) {
            throw undone(failure);
        }
    }

    /** Begins a transaction, executes settings in the same round trip and answers as {@link #execute} does. */
    String begin(String settings) throws SQLException {
        return execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED;" + settings);
    }

    /** Runs SQL as it is and answers the first column of the last result as text; null without a result. */
    String execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean result = statement.execute(sql);
            String last = null;
            while (result || statement.getUpdateCount() >= 0) {
                last = result ? first(statement) : last;
                result = statement.getMoreResults();
            }
            return last;
        }
    }

    private static String first(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    void rollBack(String doing) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            throw new DatabaseException(doing, failure);
        }
    }

    /** Rolls back after a failure, which stays the one that is told. */
    <F extends MigrateException> F undone(F failure) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }

    @Override
    public void close() {
        try (Connection closing = connection) {
            if (!closing.isClosed() && !closing.getAutoCommit()) {
                closing.rollback();
            }
            if (!closing.isClosed()) {
                closing.setAutoCommit(autoCommit);
                StatementNames.restore(closing, statementNames);
            }
        } catch (SQLException failure) {
            throw new DatabaseException("Cannot close the connection", failure);
        }
    }
}
