package io.github.jpamigrate.autogen;

import javax.sql.DataSource;

/** One of the two schemas of a {@link SchemaComparison}. */
public sealed interface Side {

    /** What the entities declare. */
    record Model() implements Side {}

    /** What the revisions make of an empty database. */
    record Revisions() implements Side {}

    /**
     * What a database holds now, at whichever revision it is.
     *
     * @param source to connect with; nothing is written there
     */
    record Live(DataSource source) implements Side {}
}
