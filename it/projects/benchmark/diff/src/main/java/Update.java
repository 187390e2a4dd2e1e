import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * What Hibernate's update does, statement by statement. Arguments: URL, user, password, folder of {@code hibernate.cfg.xml}.
 * Prints the statements, one a line; what the server refuses follows its statement, after {@code !!}.
 */
public final class Update {
    private static final String DELIMITER = "--end--";

    private Update() {}

    public static void main(String[] arguments) throws Exception {
        StringWriter script = new StringWriter();
        try (StandardServiceRegistry registry = HibernateAlone.registry(arguments[0], arguments[1], arguments[2])) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.schema-generation.database.action", "none");
            settings.put("jakarta.persistence.schema-generation.scripts.action", "update");
            settings.put("jakarta.persistence.schema-generation.scripts.create-target", script);
            settings.put("hibernate.hbm2ddl.delimiter", DELIMITER);
            SchemaManagementToolCoordinator.process(
                    HibernateAlone.metadata(registry, Path.of(arguments[3])),
                    registry,
                    settings,
                    DelayedDropRegistryNotAvailableImpl.INSTANCE);
        }
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            for (String sql : script.toString().split(DELIMITER)) {
                if (!sql.isBlank()) {
                    run(sql.strip(), connection);
                }
            }
        }
    }

    private static void run(String sql, Connection connection) throws SQLException {
        System.out.println("> " + sql.replaceAll("\\s+", " "));
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            System.out.println("!! " + failure.getMessage().replaceAll("\\s+", " "));
        }
    }
}
