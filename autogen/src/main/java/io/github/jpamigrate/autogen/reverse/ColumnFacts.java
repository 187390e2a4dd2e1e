package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a template writes for a column that is no foreign key. */
final class ColumnFacts {
    private final Database database;
    private final EnumClasses enums;

    ColumnFacts(Database database, EnumClasses enums) {
        this.database = database;
        this.enums = enums;
    }

    Map<String, Object> of(Table table, Column column) {
        MappedType type = type(column);
        List<Annotation> annotations = new ArrayList<>(keyAnnotations(table, column));
        annotations.addAll(type.annotations());
        annotations.add(column(table, column, type));
        annotations.addAll(more(column));
        return Map.of(
                "java", type.java(),
                "versionable", type.versionable(),
                "annotations", Annotation.facts(annotations));
    }

    MappedType type(Column column) {
        return enums.of(column.type())
                .map(MappedType::ofEnum)
                .orElseGet(() -> MappedType.of(column.type(), SqlNames.quote(column.name())));
    }

    private static Annotation column(Table table, Column column, MappedType type) {
        List<String> arguments = new ArrayList<>(List.of("name = " + JpaNames.literal(column.name())));
        if (!column.nullable() && !isKey(table, column)) {
            arguments.add("nullable = false");
        }
        arguments.addAll(type.column());
        return Annotation.of(Annotation.JPA + "Column", arguments);
    }

    /** What is said of any column, also of one that is a foreign key. */
    static List<Annotation> more(Column column) {
        List<Annotation> annotations = new ArrayList<>();
        column.generation()
                .filter(generation -> generation.stored())
                .ifPresent(generation -> annotations.add(Annotation.of(
                        Annotation.HIBERNATE + "GeneratedColumn", Annotation.literal(generation.expression()))));
        column.defaultExpression()
                .filter(expression -> !expression.startsWith("nextval("))
                .filter(expression -> column.generation().isEmpty())
                .ifPresent(expression -> annotations.add(
                        Annotation.of(Annotation.HIBERNATE + "ColumnDefault", Annotation.literal(expression))));
        column.collation()
                .ifPresent(collation -> annotations.add(
                        Annotation.of(Annotation.HIBERNATE + "Collate", Annotation.literal(collation))));
        column.comment()
                .ifPresent(comment ->
                        annotations.add(Annotation.of(Annotation.HIBERNATE + "Comment", Annotation.literal(comment))));
        return annotations;
    }

    private static boolean isKey(Table table, Column column) {
        return table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
    }

    /** How a key of one column gets its values. */
    private List<Annotation> keyAnnotations(Table table, Column column) {
        boolean alone = table.primaryKey()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .isPresent();
        if (!alone) {
            return List.of();
        }
        boolean serial = column.defaultExpression()
                .filter(expression -> expression.startsWith("nextval("))
                .isPresent();
        if (serial || column.identity().isPresent()) {
            return List.of(generated("IDENTITY", List.of()));
        }
        return sequence(table, column).map(ColumnFacts::generatedBy).orElse(List.of());
    }

    private static Annotation generated(String strategy, List<String> more) {
        List<String> arguments = new ArrayList<>(
                List.of("strategy = " + Annotation.reference(Annotation.JPA + "GenerationType") + "." + strategy));
        arguments.addAll(more);
        return Annotation.of(Annotation.JPA + "GeneratedValue", arguments, Annotation.JPA + "GenerationType");
    }

    private static List<Annotation> generatedBy(Sequence sequence) {
        String name = JpaNames.literal(sequence.name().name());
        List<String> arguments = List.of(
                "name = " + name,
                "sequenceName = " + name,
                "allocationSize = " + sequence.options().increment());
        return List.of(
                generated("SEQUENCE", List.of("generator = " + name)),
                Annotation.of(Annotation.JPA + "SequenceGenerator", arguments));
    }

    /** A sequence that by its name is made for the key, as Hibernate and most people call it. */
    private Optional<Sequence> sequence(Table table, Column column) {
        String name = table.name().name();
        boolean integer = List.of("integer", "bigint").contains(column.type());
        return Stream.of(name + "_seq", name + "_" + column.name() + "_seq", name + "_sequence")
                .flatMap(wanted -> database.sequences().stream()
                        .filter(sequence -> integer && sequence.owner().isEmpty())
                        .filter(sequence -> sequence.name().schema().equals(database.defaultSchema())
                                && table.name().schema().equals(database.defaultSchema()))
                        .filter(sequence -> sequence.name().name().equalsIgnoreCase(wanted)))
                .findFirst();
    }
}
