package io.github.jpamigrate.engine.apply;

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

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
    }

    static Session open(DataSource dataSource) {
        try {
            return new Session(dataSource.getConnection());
        } catch (SQLException failure) {
            throw new DatabaseException("Cannot connect to the database", failure);
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
        try {
            begin("");
            T result = work.on(connection);
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
            }
        } catch (SQLException failure) {
            throw new DatabaseException("Cannot close the connection", failure);
        }
    }
}
