package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.autogen.schema.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One side of a case as it came into being.
 *
 * @param model absent when the side is given as SQL
 * @param declaration what it held then, as the model's declaration
 * @param withoutNames {@link CatalogText#withoutNames}
 */
record CaseSide(Optional<Model> model, Declaration declaration, List<String> withoutNames) {
    static final Crawler CRAWLER = new Crawler("public", Set.of());

    private static final Map<Source, CaseSide> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Source, Model> MODELS = new ConcurrentHashMap<>();
    private static final AtomicInteger COMPILED = new AtomicInteger();

    /** What a side comes from; many cases share one. */
    record Source(String sql, String entities, Map<String, String> settings, int serverVersion) {
        static Source of(CaseFolder folder, String side, int serverVersion) {
            return new Source(
                    folder.text("given.sql").orElse("")
                            + folder.text(side + ".sql").orElse(""),
                    folder.text(side + ".java").orElse(""),
                    folder.settings(),
                    serverVersion);
        }

        private Optional<Model> model(Path temporary) {
            return entities.isBlank()
                    ? Optional.empty()
                    : Optional.of(MODELS.computeIfAbsent(this, source -> source.read(temporary)));
        }

        private Model read(Path temporary) {
            Path classes = temporary.resolve(Integer.toString(COMPILED.incrementAndGet()));
            return CaseModel.read(entities, settings, serverVersion, classes);
        }
    }

    Database database() {
        return declaration.database();
    }

    /** Makes the side in an empty database. */
    static CaseSide create(Source source, Path temporary, Connection connection) throws SQLException {
        execute(connection, source.sql());
        Optional<Model> model = source.model(temporary);
        for (String sql : model.map(Model::statements).orElse(List.of())) {
            execute(connection, sql);
        }
        CaseSide known = KNOWN.get(source);
        return known == null ? look(source, model, connection) : known;
    }

    /** The side, made in an empty database unless it is known. */
    static CaseSide of(Source source, Path temporary) throws SQLException {
        CaseSide known = KNOWN.get(source);
        if (known != null) {
            return known;
        }
        try (CaseDatabase database = CaseDatabase.on(source.serverVersion())) {
            return create(source, temporary, database.connection());
        }
    }

    private static CaseSide look(Source source, Optional<Model> model, Connection connection) throws SQLException {
        Declaration declaration = new Declaration(
                CRAWLER.crawl(connection),
                model.map(Model::entities).orElseGet(TreeMap::new),
                model.map(Model::attributes).orElseGet(TreeMap::new),
                model.map(Model::generatedSequences).orElseGet(TreeMap::new),
                model.map(Model::constants).orElseGet(TreeMap::new),
                Set.of());
        CaseSide side = new CaseSide(model, declaration, CatalogText.withoutNames(connection));
        KNOWN.put(source, side);
        return side;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        if (sql.isBlank()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
