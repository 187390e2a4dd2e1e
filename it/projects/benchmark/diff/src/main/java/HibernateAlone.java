import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate's own schema tool. Arguments: URL, user, password, folder of {@code hibernate.cfg.xml}, what to do. */
public final class HibernateAlone {
    private static final Pattern MAPPING = Pattern.compile("<mapping class=\"([^\"]+)\"/>");

    private HibernateAlone() {}

    public static void main(String[] arguments) throws IOException {
        try (StandardServiceRegistry registry = registry(arguments[0], arguments[1], arguments[2])) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("hibernate.hbm2ddl.auto", arguments[4]);
            settings.put("hibernate.hbm2ddl.jdbc_metadata_extraction_strategy", "grouped");
            settings.put("hibernate.hbm2ddl.halt_on_error", "true");
            SchemaManagementToolCoordinator.process(
                    metadata(registry, Path.of(arguments[3])),
                    registry,
                    settings,
                    DelayedDropRegistryNotAvailableImpl.INSTANCE);
        }
    }

    static StandardServiceRegistry registry(String url, String user, String password) {
        return new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.url", url)
                .applySetting("hibernate.connection.username", user)
                .applySetting("hibernate.connection.password", password)
                .applySetting("hibernate.hbm2ddl.jdbc_metadata_extraction_strategy", "grouped")
                .build();
    }

    static Metadata metadata(StandardServiceRegistry registry, Path classes) throws IOException {
        MetadataSources sources = new MetadataSources(registry);
        classNames(classes).forEach(sources::addAnnotatedClassName);
        MetadataImplementor metadata = (MetadataImplementor) sources.buildMetadata();
        // as a session factory does
        metadata.orderColumns(true);
        metadata.validate();
        return metadata;
    }

    /** Those of {@code hibernate.cfg.xml} there. */
    private static List<String> classNames(Path classes) throws IOException {
        return MAPPING.matcher(Files.readString(classes.resolve("hibernate.cfg.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
