package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.filter.RevisionFilters;
import io.github.jpamigrate.autogen.ignore.Ignored;
import io.github.jpamigrate.autogen.model.ModelRequest;
import io.github.jpamigrate.engine.revision.FileTemplate;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What an {@link Autogenerator} works on.
 *
 * @param revisions folder of the revision files and of {@code model.schema}; need not exist yet
 * @param model which entities; its server version is replaced by that of the scratch databases
 * @param live the database to compare with; without one the revisions are replayed
 * @param journal name of the engine's journal table, in the default schema
 * @param answers what the developer says about differences that can be read in several ways
 * @param ignored objects that are neither compared nor changed nor listed
 * @param fileTemplate how the files of new revisions are called
 * @param filters what changes a revision before it is proved
 */
public record AutogeneratorSettings(
        Path revisions,
        ModelRequest model,
        Optional<DataSource> live,
        String journal,
        Answers answers,
        Ignored ignored,
        FileTemplate fileTemplate,
        RevisionFilters filters) {

    /** Ignores what is ignored by default, names files as they are named by default, and has no filters. */
    public AutogeneratorSettings(
            Path revisions, ModelRequest model, Optional<DataSource> live, String journal, Answers answers) {
        this(
                revisions,
                model,
                live,
                journal,
                answers,
                Ignored.byDefault(),
                FileTemplate.standard(),
                RevisionFilters.none());
    }

    public String defaultSchema() {
        return model.defaultSchema();
    }
}
