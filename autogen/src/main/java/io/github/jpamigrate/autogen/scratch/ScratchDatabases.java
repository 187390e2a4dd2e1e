package io.github.jpamigrate.autogen.scratch;

import java.util.List;
import java.util.Optional;

/** Where scratch databases come from. Made by {@link ScratchProvider}; safe to use from several threads. */
public interface ScratchDatabases extends AutoCloseable {

    /**
     * An empty database in which some extensions are installed.
     *
     * @param extensions in an order in which they can be installed
     * @throws ScratchException if it cannot be made, or an extension is not to be had there
     */
    ScratchDatabase create(List<Extension> extensions);

    /** Major version of PostgreSQL. */
    int serverVersion();

    /**
     * All that a new database depends on beside the extensions asked for: two with the same text make the same of the same
     * SQL. Empty when that is not known.
     */
    Optional<String> identity();

    /** For messages: {@code embedded PostgreSQL 18}; never a password. */
    String describe();

    /** Removes what is left of its databases, and the server if it was started for them. */
    @Override
    void close();
}
