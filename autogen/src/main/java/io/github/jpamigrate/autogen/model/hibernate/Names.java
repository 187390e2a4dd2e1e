package io.github.jpamigrate.autogen.model.hibernate;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.service.ServiceRegistry;

/** Hibernate's identifiers as the catalog will hold them. */
final class Names {
    private static final int LONGEST = 63;

    private final SqlStringGenerationContext context;
    private final String defaultSchema;

    private Names(SqlStringGenerationContext context, String defaultSchema) {
        this.context = context;
        this.defaultSchema = defaultSchema;
    }

    static Names of(
            MetadataImplementor metadata,
            ServiceRegistry registry,
            Map<String, Object> settings,
            String defaultSchema) {
        JdbcEnvironment environment = registry.getService(JdbcEnvironment.class);
        return new Names(
                SqlStringGenerationContextImpl.fromConfigurationMap(environment, metadata.getDatabase(), settings),
                defaultSchema);
    }

    SqlStringGenerationContext context() {
        return context;
    }

    String defaultSchema() {
        return defaultSchema;
    }

    QualifiedName table(Table table) {
        return qualified(table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    QualifiedName qualified(Identifier schema, Identifier name) {
        return new QualifiedName(schema(schema), stored(name.getText(), name.isQuoted()));
    }

    ColumnName column(QualifiedName table, Column column) {
        return new ColumnName(table, stored(column.getName(), column.isQuoted()));
    }

    /** The schema that is meant: the one named, else the model's default, else the caller's. */
    String schema(Identifier explicit) {
        Identifier schema = context.schemaWithDefault(explicit);
        return schema == null ? defaultSchema : stored(schema.getText(), schema.isQuoted());
    }

    static String stored(String text, boolean quoted) {
        return truncated(quoted ? text : folded(text));
    }

    /** PostgreSQL folds ASCII letters only in a multi-byte encoding. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int index = 0; index < folded.length(); index++) {
            char letter = folded.charAt(index);
            if (letter >= 'A' && letter <= 'Z') {
                folded.setCharAt(index, (char) (letter + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    /** To the 63 bytes that PostgreSQL keeps, without cutting a character. */
    private static String truncated(String text) {
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
