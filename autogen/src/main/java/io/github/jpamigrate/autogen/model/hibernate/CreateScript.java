package io.github.jpamigrate.autogen.model.hibernate;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate's own create script, cut into statements. */
final class CreateScript {
    /** No statement holds this; a semicolon stands in function bodies, comments and check constraints too. */
    private static final String DELIMITER = "\u0001--end of statement 3f6d1c52--\u0001";

    private static final Pattern COMMENT = Pattern.compile(
            "(comment on (?:table|column|type) .*? is )'(.*)'", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private CreateScript() {}

    static List<String> of(
            MetadataImplementor metadata, ServiceRegistry registry, Map<String, Object> settings, Names names) {
        StringWriter script = new StringWriter();
        Map<String, Object> options = new HashMap<>(settings);
        options.put("jakarta.persistence.schema-generation.database.action", "none");
        options.put("jakarta.persistence.schema-generation.scripts.action", "create");
        options.put("jakarta.persistence.schema-generation.scripts.create-target", script);
        options.put("jakarta.persistence.schema-generation.create-source", "metadata");
        options.put("hibernate.hbm2ddl.delimiter", DELIMITER);
        // Hibernate would create "public" too, where that is the model's default schema
        options.put("hibernate.hbm2ddl.create_namespaces", "false");
        SchemaManagementToolCoordinator.process(
                metadata, registry, options, DelayedDropRegistryNotAvailableImpl.INSTANCE);
        List<String> statements = new ArrayList<>(schemas(metadata, names));
        for (String part : script.toString().split(DELIMITER)) {
            String statement = withoutTerminator(part.strip());
            if (!statement.isEmpty() && !isData(statement)) {
                statements.add(withQuotedComment(statement));
            }
        }
        return List.copyOf(statements);
    }

    // in 7 there is another method besides, in 6 only this one
    @SuppressWarnings("deprecation")
    private static List<String> schemas(MetadataImplementor metadata, Names names) {
        SortedSet<String> schemas = new TreeSet<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            Identifier schema = namespace.getPhysicalName().getSchema();
            schemas.add(names.schema(schema));
        }
        schemas.remove(names.defaultSchema());
        return schemas.stream()
                .map(schema -> "create schema if not exists \"" + schema.replace("\"", "\"\"") + "\"")
                .toList();
    }

    /** The first rows of a table that counts identifiers: no part of a schema, and sometimes written twice. */
    private static boolean isData(String statement) {
        return statement.toLowerCase(Locale.ROOT).startsWith("insert into ");
    }

    /** Hibernate writes an apostrophe in a comment as it is; who has doubled it in the annotation meant one. */
    private static String withQuotedComment(String statement) {
        Matcher comment = COMMENT.matcher(statement);
        if (!comment.matches() || !comment.group(2).replace("''", "").contains("'")) {
            return statement;
        }
        return comment.group(1) + "'" + comment.group(2).replace("'", "''") + "'";
    }

    private static String withoutTerminator(String statement) {
        String shortened = statement;
        while (shortened.endsWith(";")) {
            shortened = shortened.substring(0, shortened.length() - 1).strip();
        }
        return shortened;
    }
}
