package io.github.jpamigrate.autogen.answer;

import java.util.Optional;

/** Asks what the rows that are there get in a new required column. */
public interface BackfillQuestion {

    /**
     * Asks about one column.
     *
     * @param column as messages name it
     * @param type as PostgreSQL prints it
     * @return an SQL expression, which may use the other columns; empty when it is to be written into the script later
     */
    Optional<String> ask(String column, String type);
}
