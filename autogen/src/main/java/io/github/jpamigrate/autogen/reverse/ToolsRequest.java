package io.github.jpamigrate.autogen.reverse;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What Hibernate Tools are to do.
 *
 * @param database to read
 * @param packageName of the classes
 * @param choices a file that says which tables are read, in the format of Hibernate Tools
 * @param templates a folder of templates that go before those of Hibernate Tools
 * @param facts what the templates look up; types of the JDK alone
 * @param folder where sources are written
 */
public record ToolsRequest(
        DataSource database,
        String packageName,
        Path choices,
        Path templates,
        Map<String, Object> facts,
        Path folder) {}
