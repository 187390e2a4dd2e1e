package io.github.jpamigrate.autogen.crawl;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** Runs DDL in a database of its own and crawls that. */
final class Crawl {
    private final int version;
    private final String defaultSchema;
    private final List<String> extensions;

    private Crawl(int version, String defaultSchema, List<String> extensions) {
        this.version = version;
        this.defaultSchema = defaultSchema;
        this.extensions = extensions;
    }

    static Database of(String... ddl) throws SQLException {
        return new Crawl(TestServers.newestVersion(), "public", List.of()).run(ddl);
    }

    static Crawl on(int version) {
        return new Crawl(version, "public", List.of());
    }

    static Crawl from(String defaultSchema) {
        return new Crawl(TestServers.newestVersion(), defaultSchema, List.of());
    }

    static Crawl with(String... extensions) {
        return new Crawl(TestServers.newestVersion(), "public", List.of(extensions));
    }

    /** The table {@code t} of schema public. */
    static Table t(String... ddl) throws SQLException {
        return of(ddl).table(new QualifiedName("public", "t")).orElseThrow();
    }

    Database run(String... ddl) throws SQLException {
        try (ScratchDatabase scratch = TestServers.database(version, extensions.toArray(String[]::new));
                Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : ddl) {
                statement.execute(sql);
            }
            return new Crawler(defaultSchema, Set.of()).crawl(connection);
        }
    }
}
