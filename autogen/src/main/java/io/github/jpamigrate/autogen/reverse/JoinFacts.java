package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template writes for a foreign key. */
final class JoinFacts {
    private static final String JOIN = Annotation.JPA + "JoinColumn";
    private static final String KEY = Annotation.JPA + "ForeignKey";
    private static final String ACTION = Annotation.HIBERNATE + "OnDeleteAction";
    private static final Pattern ON_DELETE =
            Pattern.compile("ON DELETE (CASCADE|SET NULL|SET DEFAULT|RESTRICT)(?! \\()");

    private final Database database;

    JoinFacts(Database database) {
        this.database = database;
    }

    Map<String, Object> of(Table table, ForeignKey key) {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(joins(table, key));
        Matcher onDelete = ON_DELETE.matcher(key.actions());
        if (onDelete.find()) {
            String action =
                    Annotation.reference(ACTION) + "." + onDelete.group(1).replace(' ', '_');
            annotations.add(Annotation.of(Annotation.HIBERNATE + "OnDelete", "action = " + action, ACTION));
        }
        if (key.columns().size() == 1) {
            table.column(key.columns().get(0)).ifPresent(column -> annotations.addAll(ColumnFacts.more(column)));
        }
        return Map.of("annotations", Annotation.facts(annotations), "required", isRequired(table, key));
    }

    private static boolean isRequired(Table table, ForeignKey key) {
        return key.columns().stream()
                .allMatch(name ->
                        table.column(name).filter(column -> !column.nullable()).isPresent());
    }

    private Annotation joins(Table table, ForeignKey key) {
        String constraint =
                "foreignKey = @" + Annotation.reference(KEY) + "(name = " + JpaNames.literal(key.name()) + ")";
        if (key.columns().size() == 1) {
            List<String> arguments = new ArrayList<>(join(table, key, 0));
            arguments.add(constraint);
            return withFlags(Annotation.of(JOIN, arguments, KEY));
        }
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            columns.add("@" + Annotation.reference(JOIN) + "(" + String.join(", ", join(table, key, i))
                    + Annotation.FLAGS + ")");
        }
        return Annotation.of(
                Annotation.JPA + "JoinColumns",
                List.of("value = {" + String.join(", ", columns) + "}", constraint),
                JOIN,
                KEY);
    }

    private static Annotation withFlags(Annotation annotation) {
        String arguments = annotation.arguments();
        String open = arguments.substring(0, arguments.length() - 1);
        return new Annotation(annotation.type(), open + Annotation.FLAGS + ")", annotation.types());
    }

    private List<String> join(Table table, ForeignKey key, int number) {
        String name = key.columns().get(number);
        String referenced = key.referencedColumns().get(number);
        List<String> arguments = new ArrayList<>();
        arguments.add("name = " + JpaNames.literal(name));
        arguments.add("referencedColumnName = " + JpaNames.literal(referenced));
        Optional<Column> column = table.column(name);
        column.filter(found -> !found.nullable()).ifPresent(found -> arguments.add("nullable = false"));
        Optional<String> target = database.table(key.referencedTable())
                .flatMap(found -> found.column(referenced))
                .map(Column::type);
        column.map(Column::type)
                .filter(type -> !Optional.of(type).equals(target))
                .ifPresent(type -> arguments.add("columnDefinition = " + Annotation.literal(type)));
        return arguments;
    }
}
