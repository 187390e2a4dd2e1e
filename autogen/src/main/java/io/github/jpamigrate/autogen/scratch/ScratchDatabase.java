package io.github.jpamigrate.autogen.scratch;

import java.sql.Connection;
import java.util.List;
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

    /**
     * Installs extensions that are missing.
     *
     * @param extensions in an order in which they can be installed
     * @throws ScratchException if a required one is not to be had there; another is left out then
     */
    void install(List<Extension> extensions);

    /** Removes the database, whatever is still connected to it; once is enough, more does no harm. */
    @Override
    void close();
}
