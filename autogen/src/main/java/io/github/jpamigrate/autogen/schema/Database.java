package io.github.jpamigrate.autogen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All objects of a database that a migration can see. Lists are sorted by name.
 *
 * @param defaultSchema the schema that unqualified names mean; PostgreSQL's texts inside are relative to it
 * @param others objects that are compared but never changed, see {@link OtherObject}
 */
public record Database(
        String defaultSchema,
        List<Schema> schemas,
        List<Sequence> sequences,
        List<EnumType> enumTypes,
        List<Table> tables,
        List<OtherObject> others) {

    public Database {
        schemas = schemas.stream().sorted(Comparator.comparing(Schema::name)).toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        enumTypes =
                enumTypes.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        others = others.stream()
                .sorted(Comparator.comparing(OtherObject::kind).thenComparing(OtherObject::identity))
                .toList();
    }

    /** A database with nothing in it but its default schema. */
    public static Database empty(String defaultSchema) {
        return new Database(
                defaultSchema,
                List.of(new Schema(defaultSchema, Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
