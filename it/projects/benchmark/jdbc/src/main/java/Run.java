import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Connects, counts the tables, and sends the SQL of those that are missing, each a transaction. No journal, no lock, and
 * nothing is read of what was applied. Arguments: URL, user, password, folder.
 */
public final class Run {
    private static final String COUNT =
            "select count(*) from pg_class where relname like 'table\\_%' and relkind = 'r'";

    private Run() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                Statement statement = connection.createStatement()) {
            int number = count(statement) + 1;
            Path file = file(arguments[3], number);
            while (Files.exists(file)) {
                statement.execute(Files.readString(file));
                file = file(arguments[3], ++number);
            }
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Path file(String folder, int number) {
        return Path.of(folder, number + ".sql");
    }
}
