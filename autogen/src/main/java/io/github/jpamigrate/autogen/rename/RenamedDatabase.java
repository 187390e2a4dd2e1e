package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.ExclusionConstraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A database as it is after its objects got new names: everything that refers to them follows, as in PostgreSQL. */
final class RenamedDatabase {
    private static final String COLUMN_OPTION = "column ";

    private final NewNames names;
    private final Database database;
    private final RenamedText text;

    private RenamedDatabase(NewNames names, Database database) {
        this.names = names;
        this.database = database;
        this.text = new RenamedText(names, database.defaultSchema());
    }

    static Database of(Database database, NewNames names) {
        return names.isEmpty() ? database : new RenamedDatabase(names, database).renamed();
    }

    private Database renamed() {
        return new Database(
                database.defaultSchema(),
                database.schemas().stream()
                        .map(schema -> new Schema(names.schema(schema.name()), schema.comment()))
                        .toList(),
                database.sequences().stream().map(this::renamed).toList(),
                database.enumTypes().stream().map(this::renamed).toList(),
                database.tables().stream().map(this::renamed).toList(),
                database.others().stream().map(this::renamed).toList());
    }

    private Sequence renamed(Sequence sequence) {
        return new Sequence(
                names.sequence(sequence.name()),
                sequence.options(),
                sequence.owner().map(names::column));
    }

    private EnumType renamed(EnumType type) {
        return new EnumType(
                names.type(type.name()),
                type.labels().stream()
                        .map(label -> names.label(type.name(), label))
                        .toList(),
                type.casts().stream().map(text::types).toList());
    }

    private Table renamed(Table table) {
        QualifiedName name = table.name();
        return new Table(
                names.table(name),
                table.comment(),
                table.columns().stream().map(column -> renamed(name, column)).toList(),
                table.constraints().stream()
                        .map(constraint -> renamed(name, constraint))
                        .toList(),
                table.indexes().stream().map(index -> renamed(name, index)).toList(),
                options(name, table.options()));
    }

    private SortedMap<String, String> options(QualifiedName table, SortedMap<String, String> options) {
        SortedMap<String, String> renamed = new TreeMap<>();
        options.forEach((key, value) -> {
            boolean ofColumn = key.startsWith(COLUMN_OPTION);
            String column = ofColumn ? key.substring(COLUMN_OPTION.length()) : "";
            renamed.put(
                    ofColumn ? COLUMN_OPTION + names.column(table, column) : key,
                    ofColumn ? value : text.definition(value, table));
        });
        return renamed;
    }

    private Column renamed(QualifiedName table, Column column) {
        return new Column(
                names.column(table, column.name()),
                text.types(column.type()),
                column.nullable(),
                column.defaultExpression().map(text::constant),
                column.identity().map(identity -> renamed(table, identity)),
                column.generation()
                        .map(generation ->
                                new Generation(text.definition(generation.expression(), table), generation.stored())),
                column.collation().map(text::constant),
                column.comment());
    }

    private Identity renamed(QualifiedName table, Identity identity) {
        return new Identity(
                identity.always(), identity.options(), identity.sequence().map(name -> names.sequence(
                                new QualifiedName(table.schema(), name))
                        .name()));
    }

    private List<String> columns(QualifiedName table, List<String> columns) {
        return columns.stream().map(column -> names.column(table, column)).toList();
    }

    private Constraint renamed(QualifiedName table, Constraint constraint) {
        return renamed(table, constraint, names.constraint(table, constraint.name()));
    }

    private Constraint renamed(QualifiedName table, Constraint constraint, String name) {
        List<String> columns = columns(table, constraint.columns());
        String definition = text.definition(constraint.definition(), table);
        return switch (constraint.kind()) {
            case PRIMARY_KEY -> new PrimaryKey(name, columns, definition);
            case UNIQUE -> new UniqueConstraint(name, columns, definition);
            case CHECK -> new CheckConstraint(name, columns, definition);
            case EXCLUSION -> new ExclusionConstraint(name, columns, definition);
            case FOREIGN_KEY -> renamed((ForeignKey) constraint, name, columns, definition);
        };
    }

    private ForeignKey renamed(ForeignKey key, String name, List<String> columns, String definition) {
        return new ForeignKey(
                name,
                columns,
                names.table(key.referencedTable()),
                columns(key.referencedTable(), key.referencedColumns()),
                key.actions(),
                definition);
    }

    private Index renamed(QualifiedName table, Index index) {
        return new Index(
                names.index(table, index.name()),
                index.unique(),
                columns(table, index.columns()),
                text.definition(index.definition(), table),
                index.valid());
    }

    /** Its text is PostgreSQL's and not ours to guess; where it stands and what it uses is known. */
    private OtherObject renamed(OtherObject object) {
        return new OtherObject(
                object.kind(),
                new RenamedIdentity(names, database.defaultSchema()).of(object.identity()),
                object.definition(),
                object.uses().stream().map(names::column).toList());
    }
}
