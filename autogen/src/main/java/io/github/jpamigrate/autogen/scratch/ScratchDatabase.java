package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import javax.sql.DataSource;

/** An empty database to think in, removed when closed or when the JVM ends. */
public interface ScratchDatabase extends AutoCloseable {

    DataSource dataSource();

    /**
     * A new connection, in auto-commit mode, for the caller to close.
     *
     * @throws ScratchException if the database cannot be reached
     */
    Connection connect();

    /** Removes the database, whatever is still connected to it; once is enough, more does no harm. */
    @Override
    void close();
}
