package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.answer.Answers;
import io.github.jpamigrate.autogen.model.ModelRequest;
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
 */
public record AutogeneratorSettings(
        Path revisions, ModelRequest model, Optional<DataSource> live, String journal, Answers answers) {

    public String defaultSchema() {
        return model.defaultSchema();
    }
}
