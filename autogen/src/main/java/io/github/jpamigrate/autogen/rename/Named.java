package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.stream.Stream;

/**
 * An object that can have another name.
 *
 * @param object itself, or the table or type that it is a member of; of a schema both parts are its name
 * @param member column, constraint, index or label; empty for the others
 */
record Named(Kind kind, QualifiedName object, String member) {
    /** In the order in which they are renamed. */
    enum Kind {
        SCHEMA("schema"),
        TABLE("table"),
        TYPE("enum type"),
        SEQUENCE("sequence"),
        COLUMN("column"),
        LABEL("label"),
        CONSTRAINT("constraint"),
        INDEX("index");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** As an answer begins with it. */
        String prefix() {
            return words.substring(words.lastIndexOf(' ') + 1);
        }

        boolean isMember() {
            return this == COLUMN || this == LABEL || this == CONSTRAINT || this == INDEX;
        }
    }

    static Named schema(String name) {
        return new Named(Kind.SCHEMA, new QualifiedName(name, name), "");
    }

    static Named table(QualifiedName name) {
        return new Named(Kind.TABLE, name, "");
    }

    static Named column(ColumnName name) {
        return new Named(Kind.COLUMN, name.table(), name.column());
    }

    /** Everything in a database that can have another name. */
    static Stream<Named> in(Database database) {
        return Stream.of(
                        database.schemas().stream()
                                .map(schema -> schema.name())
                                .filter(name -> !name.equals(database.defaultSchema()))
                                .map(Named::schema),
                        database.sequences().stream().map(sequence -> new Named(Kind.SEQUENCE, sequence.name(), "")),
                        database.enumTypes().stream().flatMap(Named::of),
                        database.tables().stream().flatMap(Named::of))
                .flatMap(named -> named);
    }

    private static Stream<Named> of(EnumType type) {
        return Stream.concat(
                Stream.of(new Named(Kind.TYPE, type.name(), "")),
                type.labels().stream().map(label -> new Named(Kind.LABEL, type.name(), label)));
    }

    private static Stream<Named> of(Table table) {
        return Stream.of(
                        Stream.of(table(table.name())),
                        table.columns().stream().map(column -> new Named(Kind.COLUMN, table.name(), column.name())),
                        table.constraints().stream()
                                .map(constraint -> new Named(Kind.CONSTRAINT, table.name(), constraint.name())),
                        table.indexes().stream().map(index -> new Named(Kind.INDEX, table.name(), index.name())))
                .flatMap(named -> named);
    }

    /** Its name as an answer gives it. */
    String name(SqlNames names) {
        return switch (kind) {
            case SCHEMA -> SqlNames.quote(object.name());
            case TABLE, SEQUENCE, TYPE -> names.of(object);
            case COLUMN, CONSTRAINT, LABEL -> names.of(new ColumnName(object, member));
            case INDEX -> names.of(new QualifiedName(object.schema(), member));
        };
    }

    /** In messages. */
    String describe(SqlNames names) {
        return kind.words() + " " + name(names);
    }
}
