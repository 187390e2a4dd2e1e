package io.github.jpamigrate.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** A pool that gives no more than so many connections at a time, and remembers what it lent. */
final class LimitedDataSource extends DelegatingDataSource {
    private final DataSource source;
    private final Semaphore free;

    LimitedDataSource(DataSource source, int size) {
        this.source = source;
        this.free = new Semaphore(size);
    }

    int free() {
        return free.availablePermits();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!free.tryAcquire()) {
            throw new SQLException("the pool is empty", "08001");
        }
        Connection connection = source.getConnection();
        return onClose(connection, () -> giveBack(connection));
    }

    private void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        free.release();
    }
}
