package io.github.jpamigrate.autogen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All objects of a database that a migration can see. Lists are sorted by name. The default schema is always among the
 * schemas: where it is missing the engine creates it with its journal, and no revision creates or drops it.
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
        boolean known = schemas.stream().map(Schema::name).anyMatch(defaultSchema::equals);
        Stream<Schema> missing = known ? Stream.of() : Stream.of(new Schema(defaultSchema, Optional.empty()));
        schemas = Stream.concat(schemas.stream(), missing)
                .sorted(Comparator.comparing(Schema::name))
                .toList();
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
        return new Database(defaultSchema, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The table of that name; quick, since each of many tables may be asked for. */
    public Optional<Table> table(QualifiedName name) {
        int low = 0;
        int high = tables.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = tables.get(middle).name().compareTo(name);
            if (order == 0) {
                return Optional.of(tables.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}
