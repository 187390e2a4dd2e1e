package io.github.jpamigrate.engine.apply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the catalog for a list of texts. */
final class CatalogQuery {
    private CatalogQuery() {}

    /** The first column of the result. */
    static List<String> of(Connection connection, String sql, List<String> parameters) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.size(); index++) {
                query.setString(index + 1, parameters.get(index));
            }
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    texts.add(result.getString(1));
                }
            }
        }
        return texts;
    }
}
