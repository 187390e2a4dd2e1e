package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.madeBy;

import io.github.jpamigrate.autogen.LiveDatabaseException;
import io.github.jpamigrate.autogen.MadeByHandException;
import io.github.jpamigrate.autogen.NoLiveDatabaseException;
import io.github.jpamigrate.autogen.NotUpToDateException;
import io.github.jpamigrate.autogen.UnadoptedDatabaseException;
import io.github.jpamigrate.engine.Status;
import io.github.jpamigrate.engine.apply.AppliedRevision;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.Optional;

/** Errors of the existing database, and of where it stands. */
final class LiveDatabaseErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("no live database", made(NoLiveDatabaseException.class), """
                    This is about an existing database, and none is configured.
                    Name it: -Dmigrate.url=jdbc:postgresql://host:port/database"""),
            entry("a database that was never adopted", made(UnadoptedDatabaseException.class, 12, 9), """
                    There is no revision yet, and this database has 12 tables already, 9 of which the entities declare.
                    A first revision that is compared with it would hold just what differs, and could be applied \
                    nowhere else.
                    Let the history begin with the database as it is: mvn migrate:baseline
                    If the database does not matter, empty it, or compare without it: leave out migrate.url."""),
            entry(
                    "a database that was changed by hand before its revision",
                    made(MadeByHandException.class, List.of("create table shop"), List.of("add column person.name")),
                    """
                    Somebody did to this database by hand what no revision does, and other databases need:
                      create table shop
                    It lacks what the entities declare besides:
                      add column person.name
                    One revision cannot be right for it and for the others. Nothing was written. Either
                    - run the statements for the second list here by hand, too; then there is just one list: \
                    mvn migrate:revision -Dmessage="..."
                    - or undo here by hand what is in the first list, and run the same
                    - or write the revision for the others: the same without migrate.url. Do by hand here what it \
                    would do, then mvn migrate:stamp -Dto=head"""),
            entry(
                    "a live database that cannot be read",
                    made(LiveDatabaseException.class, Samples.refused("the connection is closed")),
                    """
                    The database cannot be read: the connection is closed"""),
            entry(
                    "a database behind",
                    madeBy(
                            NotUpToDateException.class,
                            "throwUnlessAtHead",
                            status(List.of(Samples.REVISION), List.of())),
                    """
                    Target database is not up to date: 1 revision is not applied yet:
                      aaaa (create the shop)
                    Apply them first: mvn migrate:upgrade"""),
            entry(
                    "a database ahead",
                    madeBy(NotUpToDateException.class, "throwUnlessAtHead", status(List.of(), List.of(Samples.ROW))),
                    """
                    Target database is not at the head of these files: it has revisions without files here:
                      aaaa (create the shop)
                    Get the newest revision files from version control, or take these revisions back: mvn \
                    migrate:downgrade -Dto=head"""));

    private LiveDatabaseErrors() {}

    private static Status status(List<Revision> pending, List<AppliedRevision> unknown) {
        return new Status(List.of(), List.of(), pending, unknown, List.of(), List.of(), Optional.empty());
    }
}
