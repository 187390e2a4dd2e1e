package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** Runs a model's statements on a real server. */
final class ModelOnServer {
    private ModelOnServer() {}

    static Database created(ScratchDatabase scratch, List<String> statements) throws SQLException {
        try (Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return crawled(scratch);
    }

    static Database crawled(ScratchDatabase scratch) throws SQLException {
        try (Connection connection = scratch.connect()) {
            return new Crawler("public", Set.of()).crawl(connection);
        }
    }
}
