package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.declaration.DeclarationFile;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.Migrator;
import io.github.jpamigrate.engine.Status;
import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import io.github.jpamigrate.engine.revision.RevisionDirectory;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import io.github.jpamigrate.engine.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Lets the history of a project begin with a database that exists already. */
final class Adoption {
    private final RevisionDirectory directory;
    private final DeclarationFile declarations;
    private final JournalledSchema schema;
    private final ScratchDatabases scratch;
    private final Ignored ignored;

    /**
     * @param scratch where empty databases come from; stays open
     * @param ignored what of the database somebody else takes care of, also in new databases
     */
    Adoption(
            RevisionDirectory directory,
            DeclarationFile declarations,
            JournalledSchema schema,
            ScratchDatabases scratch,
            Ignored ignored) {
        this.directory = directory;
        this.declarations = declarations;
        this.schema = schema;
        this.scratch = scratch;
        this.ignored = ignored;
    }

    /** What of a live database matters here. */
    private record Live(Database database, List<Extension> extensions) {}

    /**
     * Writes the baseline of a database, and into the database that it has it.
     *
     * @param model what the entities want, in a database with certain extensions
     */
    BaselineOutcome adopt(DataSource source, String message, Function<List<Extension>, DesiredSide> model) {
        RevisionGraph revisions = directory.load();
        if (!revisions.isEmpty()) {
            throw new RevisionsExistException(directory.location(), revisions);
        }
        refuseJournalled(schema.migrator(source).revisions(revisions).build().status());
        Live live = crawl(source);
        DesiredSide desired = model.apply(live.extensions());
        if (shared(live.database(), desired.database()) == 0) {
            throw new NothingToAdoptException(schema.name(), desired.database().tables());
        }

        Proposal found = between(live, desired, Declaration.none(schema.name()));
        List<Contradiction> accepted = new AdoptedContradictions(live.database(), desired.database()).among(found);
        Declaration declaration = desired.declaration()
                .withDatabase(ignored.without(desired.database()))
                .withAccepted(accepted);
        Proposal next = between(live, desired, declaration).supported();

        Baseline baseline = Baseline.of(ignored.without(live.database()), live.extensions(), schema, scratch);
        Revision written = directory.write(baseline.proved(directory, message));
        declarations.write(declaration);
        stamp(source, written);
        return new BaselineOutcome(
                written,
                accepted,
                next.changes(),
                baseline.leftOut(),
                next.merged().leftAlone());
    }

    /** How many tables of the model a database has. */
    static int shared(Database database, Database desired) {
        return (int) desired.tables().stream()
                .map(Table::name)
                .filter(name -> database.table(name).isPresent())
                .count();
    }

    private static void refuseJournalled(Status status) {
        if (!status.unknown().isEmpty()) {
            throw new AlreadyJournalledException(status.unknown());
        }
    }

    private Live crawl(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return new Live(schema.crawler().crawl(connection), Extension.installed(connection));
        } catch (SQLException failure) {
            throw new LiveDatabaseException(failure);
        }
    }

    private Proposal between(Live live, DesiredSide desired, Declaration declared) {
        Database wanted = ignored.settled(desired.database(), live.database());
        return Proposal.between(live.database(), desired.declaration().withDatabase(wanted), declared, Answers.none());
    }

    private void stamp(DataSource source, Revision baseline) {
        Migrator migrator = schema.migrator(source)
                .revisions(RevisionGraph.of(List.of(baseline)))
                .build();
        try {
            migrator.stamp(Target.parse(baseline.id()));
        } catch (MigrateException failure) {
            throw new BaselineNotStampedException(baseline, failure);
        }
    }
}
