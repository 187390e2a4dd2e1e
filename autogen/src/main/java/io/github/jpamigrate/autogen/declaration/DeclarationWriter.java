package io.github.jpamigrate.autogen.declaration;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a declaration as lines: objects by kind and name, a table followed by what belongs to it. */
final class DeclarationWriter {
    static final Map<Constraint.Kind, String> CONSTRAINTS = Map.of(
            Constraint.Kind.PRIMARY_KEY, "primary-key",
            Constraint.Kind.UNIQUE, "unique",
            Constraint.Kind.CHECK, "check",
            Constraint.Kind.EXCLUSION, "exclude",
            Constraint.Kind.FOREIGN_KEY, "foreign-key");

    private final Declaration declaration;
    private final SqlNames names;
    private final List<String> lines = new ArrayList<>();

    DeclarationWriter(Declaration declaration) {
        this.declaration = declaration;
        this.names = new SqlNames(declaration.database().defaultSchema());
    }

    List<String> lines() {
        declaration.database().schemas().stream()
                .filter(schema -> !schema.name().equals(declaration.database().defaultSchema()))
                .forEach(this::write);
        declaration.database().enumTypes().forEach(this::write);
        declaration.database().sequences().forEach(this::write);
        declaration.database().tables().forEach(this::write);
        declaration.accepted().stream()
                .sorted(Comparator.comparing(Contradiction::object).thenComparing(Contradiction::property))
                .forEach(this::write);
        return lines;
    }

    private void add(Line line) {
        lines.add(line.toString());
    }

    private void write(Schema schema) {
        add(Line.of("schema", SqlNames.quote(schema.name())).with("comment", schema.comment()));
    }

    private void write(EnumType type) {
        add(Line.of("enum", names.of(type.name()))
                .with("labels", Identifiers.join(type.labels()))
                .with("casts", String.join("; ", type.casts())));
    }

    private void write(Sequence sequence) {
        add(Line.of("sequence", names.of(sequence.name()))
                .with("options", text(sequence.options()))
                .with("owner", sequence.owner().map(names::of))
                .with(
                        "feeds",
                        Optional.ofNullable(declaration.feeds().get(sequence.name()))
                                .map(names::of)));
    }

    static String text(SequenceOptions options) {
        return "%s start %s increment %s minimum %s maximum %s cache %s%s"
                .formatted(
                        options.type(),
                        options.start(),
                        options.increment(),
                        options.minimum(),
                        options.maximum(),
                        options.cache(),
                        options.cycle() ? " cycle" : "");
    }

    private void write(Table table) {
        add(Line.of("table", names.of(table.name()))
                .with("comment", table.comment())
                .with("from", Optional.ofNullable(declaration.entities().get(table.name()))));
        table.columns().stream().sorted(Comparator.comparing(Column::name)).forEach(column -> write(table, column));
        table.constraints().forEach(constraint -> write(table, constraint));
        table.indexes().forEach(index -> write(table, index));
    }

    private String member(Table table, String name) {
        return names.of(new ColumnName(table.name(), name));
    }

    private void write(Table table, Column column) {
        ColumnName name = new ColumnName(table.name(), column.name());
        Line line = Line.of("column", names.of(name))
                .with("type", column.type())
                .flag("not-null", !column.nullable())
                .with("default", column.defaultExpression())
                .with("identity", column.identity().map(identity -> identity.always() ? "always" : "by default"))
                .with("options", column.identity().map(Identity::options).map(DeclarationWriter::text))
                .with("generated", column.generation().map(generation -> generation.expression()))
                .flag(
                        "stored",
                        column.generation()
                                .filter(generation -> generation.stored())
                                .isPresent())
                .with("collation", column.collation())
                .with("comment", column.comment())
                .with(
                        "constants",
                        Optional.ofNullable(declaration.constants().get(name)).map(Identifiers::join))
                .with("from", Optional.ofNullable(declaration.attributes().get(name)));
        add(line);
    }

    private void write(Table table, Constraint constraint) {
        Line line = Line.of(CONSTRAINTS.get(constraint.kind()), member(table, constraint.name()))
                .with("columns", SqlNames.quoteAll(constraint.columns()))
                .with("definition", constraint.definition());
        if (constraint instanceof ForeignKey key) {
            line.with("references", names.of(key.referencedTable()))
                    .with("referenced", SqlNames.quoteAll(key.referencedColumns()))
                    .with("actions", key.actions());
        }
        add(line);
    }

    private void write(Table table, Index index) {
        add(Line.of("index", member(table, index.name()))
                .flag("unique", index.unique())
                .with("columns", SqlNames.quoteAll(index.columns()))
                .with("definition", index.definition()));
    }

    private void write(Contradiction contradiction) {
        add(Line.of("accepted", "")
                .with("object", contradiction.object())
                .with("property", contradiction.property())
                .with("model", contradiction.model())
                .with("database", contradiction.database()));
    }
}
