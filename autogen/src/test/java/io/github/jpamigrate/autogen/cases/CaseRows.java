package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rows of a database, by names of columns and not by their order, which a way there and back may change. */
final class CaseRows {
    private CaseRows() {}

    static List<String> of(Connection connection) throws SQLException {
        SqlNames names = new SqlNames("public");
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : CaseSide.CRAWLER.crawl(connection).tables()) {
                String sql = "SELECT to_jsonb(t)::text FROM " + names.of(table.name()) + " t ORDER BY 1";
                try (ResultSet result = statement.executeQuery(sql)) {
                    while (result.next()) {
                        rows.add(table.name() + " " + result.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
