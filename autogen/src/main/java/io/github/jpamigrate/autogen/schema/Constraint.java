package io.github.jpamigrate.autogen.schema;

import java.util.List;

/** A constraint of a table. Its definition says everything but its name. */
public sealed interface Constraint
        permits PrimaryKey, UniqueConstraint, CheckConstraint, ExclusionConstraint, ForeignKey {

    String name();

    /** The columns of the table itself that it needs, in the constraint's order. */
    List<String> columns();

    /** As {@code pg_get_constraintdef} prints it: what follows {@code ADD CONSTRAINT name}. */
    String definition();

    Kind kind();

    /** The same under another name. */
    Constraint named(String newName);

    /** In the order in which they can be added. */
    enum Kind {
        PRIMARY_KEY("primary key"),
        UNIQUE("unique constraint"),
        CHECK("check constraint"),
        EXCLUSION("exclusion constraint"),
        FOREIGN_KEY("foreign key");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For messages. */
        public String words() {
            return words;
        }
    }
}
