package io.github.jpamigrate.autogen.errors;

import static io.github.jpamigrate.autogen.errors.CatalogueEntry.entry;
import static io.github.jpamigrate.autogen.errors.PackagePrivate.made;

import io.github.jpamigrate.autogen.AlreadyJournalledException;
import io.github.jpamigrate.autogen.BaselineNotStampedException;
import io.github.jpamigrate.autogen.NothingToAdoptException;
import io.github.jpamigrate.autogen.RevisionsExistException;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Errors of a baseline. */
final class BaselineErrors {

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry(
                    "a baseline of a history that has begun",
                    made(RevisionsExistException.class, "db/migrate", RevisionGraph.of(List.of(Samples.REVISION))),
                    """
                    A baseline is the first revision, and there is one (aaaa (create the shop)) in db/migrate already.
                    To adopt one more database that has their schema, say so to its journal: mvn migrate:stamp -Dto=head"""),
            entry(
                    "a baseline of a database that has a journal",
                    made(AlreadyJournalledException.class, List.of(Samples.ROW)),
                    """
                    This database has a journal already, with revisions that have no files here:
                      aaaa (create the shop)
                    Get their files from version control. If they are gone for good, empty the journal and adopt \
                    the database anew:
                    mvn migrate:stamp -Dto=base -Dmigrate.purge"""),
            entry(
                    "a baseline of another database",
                    made(
                            NothingToAdoptException.class,
                            "public",
                            List.of(table("a"), table("b"), table("c"), table("d"), table("e"))),
                    """
                    This database has none of the tables that the entities declare (public.a, public.b, public.c \
                    and 2 more), so there is nothing to adopt.
                    If it should have them, correct migrate.url, or migrate.schema, which is 'public'. A new \
                    database needs no baseline: mvn migrate:revision -Dmessage="...\""""),
            entry(
                    "a baseline whose database cannot be told",
                    made(BaselineNotStampedException.class, Samples.REVISION, Samples.FAILURE),
                    """
                    The revision aaaa (create the shop) is written, but the database could not be told that it has it.
                    Cannot stamp aaaa (create the shop) together with aaaa (create the shop): the one is part of \
                    the other's history already.
                    Stamp just the newer one: mvn migrate:stamp -Dto=aaaa
                    When that is mended: mvn migrate:stamp -Dto=aaaa"""));

    private BaselineErrors() {}

    private static Table table(String name) {
        return new Table(
                new QualifiedName("public", name), Optional.empty(), List.of(), List.of(), List.of(), new TreeMap<>());
    }
}
