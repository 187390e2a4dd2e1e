package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;

import io.github.jpamigrate.autogen.NothingToReverseException;
import io.github.jpamigrate.autogen.SourcesExistException;
import io.github.jpamigrate.autogen.reverse.ToolsFailedException;
import java.nio.file.Path;
import java.util.List;

/** Errors of entities that are written from a database. */
final class ReverseErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("nothing to reverse", made(NothingToReverseException.class), """
                    This database has no table with a primary key, so there is nothing to write an entity for.
                    If it should have some, correct migrate.url."""),
            entry(
                    "sources that are there already",
                    made(SourcesExistException.class, List.of(Path.of("Shop.java"))),
                    """
                    There are sources already where entities are to be written, and they are not replaced:
                      Shop.java
                    Nothing was written. Delete them, or name another package: mvn migrate:reverse \
                    -Dmigrate.package=..."""),
            entry(
                    "Hibernate Tools that fail",
                    made(
                            ToolsFailedException.class,
                            "Hibernate Tools cannot write entities of this database:\n  no\nNothing was written.",
                            null),
                    """
                    Hibernate Tools cannot write entities of this database:
                      no
                    Nothing was written."""));

    private ReverseErrors() {}
}
