package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.model.ModelReader;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.autogen.reverse.EntitySources;
import io.github.jpamigrate.autogen.reverse.SchemaReverser;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.Extension;
import io.github.jpamigrate.autogen.scratch.ScratchDatabases;
import io.github.jpamigrate.autogen.verify.WorkDatabase.JournalledSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes entities of a database, and compares them with it before they become files of the project. */
final class Reversal {
    private final List<Path> classPath;
    private final JournalledSchema schema;
    private final ScratchDatabases scratch;
    private final Ignored ignored;

    /**
     * @param classPath the project's; its Hibernate, if it has one, is what the entities are compiled against
     * @param scratch where empty databases come from; stays open
     * @param ignored what of the database gets no entities
     */
    Reversal(List<Path> classPath, JournalledSchema schema, ScratchDatabases scratch, Ignored ignored) {
        this.classPath = classPath;
        this.schema = schema;
        this.scratch = scratch;
        this.ignored = ignored;
    }

    ReverseOutcome reverse(DataSource source, ReverseRequest request) {
        try (Connection connection = source.getConnection();
                EntitySources sources = EntitySources.create()) {
            Database live = ignored.without(schema.crawler().crawl(connection));
            List<Extension> extensions = Extension.installed(connection);
            // an entity that needs what no script can make would be refused by every later comparison
            Baseline baseline = Baseline.of(live, extensions, schema, scratch);
            if (SchemaReverser.reversible(baseline.reached()).isEmpty()) {
                throw new NothingToReverseException();
            }
            new SchemaReverser(request.tools(), request.packageName()).write(source, baseline.reached(), sources);
            List<Path> existing = sources.existing(request.folder());
            if (!existing.isEmpty()) {
                throw new SourcesExistException(existing);
            }
            List<Path> hibernate = hibernate(request.tools());
            sources.compile(hibernate);
            Proposal proposal = compare(live, read(sources.classes(), hibernate), extensions);
            return new ReverseOutcome(
                    sources.copy(request.folder()),
                    differences(proposal),
                    leftOut(baseline),
                    proposal.merged().leftAlone());
        } catch (SQLException failure) {
            throw new LiveDatabaseException(failure);
        }
    }

    private Model read(Path classes, List<Path> hibernate) {
        List<Path> all = new ArrayList<>(List.of(classes));
        all.addAll(hibernate);
        return new ModelReader()
                .read(new ModelRequest(
                        all,
                        List.of(classes),
                        List.of(),
                        Optional.empty(),
                        Map.of(),
                        scratch.serverVersion(),
                        schema.name()));
    }

    private Proposal compare(Database live, Model model, List<Extension> extensions) {
        Declaration desired = DesiredSide.of(model, schema, scratch, extensions).declaration();
        return Proposal.between(live, desired, Declaration.none(schema.name()), Answers.none());
    }

    private static List<String> differences(Proposal proposal) {
        List<String> differences = new ArrayList<>();
        proposal.merged().contradictions().forEach(contradiction -> differences.add(contradiction.toString()));
        proposal.refusals().forEach(refusal -> differences.add(refusal.toString()));
        return differences;
    }

    private static List<String> leftOut(Baseline baseline) {
        List<String> leftOut = new ArrayList<>(baseline.leftOut());
        baseline.reached().tables().stream()
                .filter(table -> table.primaryKey().isEmpty())
                .forEach(table -> leftOut.add("table " + table.name() + ": it has no primary key"));
        return leftOut;
    }

    /** The project's libraries; what it has compiled itself may hold entities of the same names. */
    private List<Path> hibernate(List<Path> tools) {
        List<Path> libraries = classPath.stream()
                .filter(element -> !Files.isDirectory(element))
                .toList();
        boolean complete =
                libraries.stream().anyMatch(jar -> jar.getFileName().toString().startsWith("hibernate-core-"));
        return complete ? libraries : tools;
    }
}
