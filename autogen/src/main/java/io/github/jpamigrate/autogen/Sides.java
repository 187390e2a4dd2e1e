package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.model.ModelReader;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.WorkDatabase;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import io.github.jpamigrate.engine.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Gets hold of the two schemas of a comparison, each with the extensions that the other one has. */
final class Sides {
    private final AutogeneratorSettings settings;
    private final ScratchDatabases scratch;
    private final JournalledSchema schema;
    private final Ignored ignored;
    private final Supplier<RevisionGraph> revisions;
    private final Supplier<Declaration> declared;

    Sides(
            AutogeneratorSettings settings,
            ScratchDatabases scratch,
            Supplier<RevisionGraph> revisions,
            Supplier<Declaration> declared) {
        this.settings = settings;
        this.scratch = scratch;
        this.schema = new JournalledSchema(settings.defaultSchema(), settings.journal());
        this.ignored = settings.ignored();
        this.revisions = revisions;
        this.declared = declared;
    }

    /** What the entities do not speak of counts only when they are not what the other side is to become. */
    Proposal compare(Side from, Side to) {
        Crawled first = crawl(from, extensions(to));
        if (to instanceof Side.Model) {
            DesiredSide desired = desired(first.extensions());
            Database wanted = ignored.settled(desired.database(), first.database());
            Declaration declaration = desired.declaration().withDatabase(wanted);
            return Proposal.between(first.database(), declaration, declared.get(), settings.answers());
        }
        return Proposal.strictlyBetween(
                ignored.without(first.database()),
                ignored.without(crawl(to, first.extensions()).database()));
    }

    private record Crawled(Database database, List<Extension> extensions) {}

    private Crawled crawl(Side side, List<Extension> extensions) {
        if (side instanceof Side.Live live) {
            return new Crawled(SchemaComparison.crawl(live.source(), schema.crawler()), installed(live.source()));
        }
        if (side instanceof Side.Revisions) {
            return replayed(extensions);
        }
        return new Crawled(desired(extensions).database(), extensions);
    }

    private List<Extension> extensions(Side side) {
        return side instanceof Side.Live live ? installed(live.source()) : List.of();
    }

    private static List<Extension> installed(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return Extension.installed(connection);
        } catch (SQLException failure) {
            throw new LiveDatabaseException(failure);
        }
    }

    private Crawled replayed(List<Extension> extensions) {
        try (WorkDatabase work = WorkDatabase.create(scratch, schema, List.of())) {
            RevisionGraph graph = revisions.get();
            if (!graph.isEmpty()) {
                work.upgrade(graph, "heads");
            }
            work.install(extensions);
            return new Crawled(work.crawl(), work.extensions());
        }
    }

    private DesiredSide desired(List<Extension> extensions) {
        return DesiredSide.of(
                new ModelReader().read(settings.model().onServer(scratch.serverVersion())),
                schema,
                scratch,
                extensions);
    }
}
