package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Writes entities of a database with Hibernate Tools. */
public final class SchemaReverser {
    private static final String BRIDGE = "io.github.jpamigrate.autogen.reverse.hibernate.HibernateToolsBridge";
    private static final String TEMPLATE = "pojo/Pojo.ftl";

    private final List<Path> tools;
    private final String packageName;

    /**
     * A reverser.
     *
     * @param tools Hibernate Tools and all that they need
     * @param packageName of the classes
     */
    public SchemaReverser(List<Path> tools, String packageName) {
        this.tools = List.copyOf(tools);
        this.packageName = packageName;
    }

    /** The tables that become entities: those with a primary key. */
    public static List<Table> reversible(Database database) {
        return database.tables().stream()
                .filter(table -> table.primaryKey().isPresent())
                .toList();
    }

    /**
     * Writes sources.
     *
     * @param source the database
     * @param crawled what of it is to be declared
     * @throws ToolsFailedException when the tools cannot do it
     */
    public void write(DataSource source, Database crawled, EntitySources sources) {
        List<Table> tables = reversible(crawled);
        EnumClasses enums = new EnumClasses(crawled, packageName);
        Path work = sources.work();
        try {
            Files.createDirectories(sources.folder());
            run(new ToolsRequest(
                    source,
                    packageName,
                    Files.writeString(work.resolve("reveng.xml"), ChoicesFile.text(tables)),
                    templates(work.resolve("templates")),
                    SchemaFacts.of(crawled, tables, enums),
                    sources.folder()));
            tidy(sources.sources());
            Path ownPackage = Files.createDirectories(sources.folder().resolve(packageName.replace('.', '/')));
            for (Map.Entry<String, String> file : enums.sources().entrySet()) {
                Files.writeString(ownPackage.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void run(ToolsRequest request) throws IOException {
        Logger logger = Logger.getLogger("org.hibernate");
        Level before = logger.getLevel();
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try (URLClassLoader loader = new ToolsClassLoader(tools)) {
            logger.setLevel(Level.OFF);
            thread.setContextClassLoader(loader);
            ToolsBridge bridge = (ToolsBridge)
                    loader.loadClass(BRIDGE).getDeclaredConstructor().newInstance();
            bridge.write(request);
        } catch (RuntimeException | ReflectiveOperationException | LinkageError failure) {
            throw ToolsFailedException.failed(failure);
        } finally {
            thread.setContextClassLoader(context);
            logger.setLevel(before);
        }
    }

    private static Path templates(Path folder) throws IOException {
        Path file = folder.resolve(TEMPLATE);
        Files.createDirectories(file.getParent());
        try (InputStream template = SchemaReverser.class.getResourceAsStream("templates/" + TEMPLATE)) {
            Files.copy(template, file);
        }
        return folder;
    }

    /** Templates leave empty lines where they decide something. */
    private static void tidy(List<Path> sources) throws IOException {
        for (Path file : sources) {
            String text = Files.readString(file)
                    .replaceAll("[ \\t]+(?=\\R)", "")
                    .replaceAll("(?m)^// Generated .*\\R", "")
                    .replaceAll("\\R{3,}", "\n\n")
                    .replaceAll("\\R\\R+(public (?:final )?class )", "\n$1")
                    .replaceAll("\\{\\R\\R", "{\n")
                    .replaceAll("\\R\\R}", "\n}");
            Files.writeString(file, text.strip() + "\n");
        }
    }
}
