package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;

/** Sequences. */
final class SequenceRenderer implements SequenceChange.Visitor<List<String>> {
    private final SqlNames names;

    SequenceRenderer(SqlNames names) {
        this.names = names;
    }

    @Override
    public List<String> create(SequenceChange.Create change) {
        List<String> parts = new ArrayList<>(
                List.of("CREATE SEQUENCE", names.of(change.sequence().name())));
        String type = change.sequence().options().type();
        if (!type.equals("bigint")) {
            parts.add("AS " + type);
        }
        parts.addAll(SequenceText.options(change.sequence().options()));
        List<String> statements = new ArrayList<>(List.of(String.join(" ", parts)));
        change.above().ifPresent(column -> statements.add(startAbove(change.sequence(), column)));
        return statements;
    }

    /** Hibernate takes the number it is given as the end of a block, so a whole block has to lie above the highest key. */
    private String startAbove(Sequence sequence, ColumnName column) {
        String highest = "max(" + SqlNames.quote(column.column()) + ")";
        return "SELECT setval(%s, %s + %s, false) FROM %s HAVING %s IS NOT NULL"
                .formatted(
                        SqlNames.literal(names.of(sequence.name())),
                        highest,
                        sequence.options().increment(),
                        names.of(column.table()),
                        highest);
    }

    @Override
    public List<String> drop(SequenceChange.Drop change) {
        return List.of("DROP SEQUENCE " + names.of(change.sequence().name()));
    }

    @Override
    public List<String> alter(SequenceChange.Alter change) {
        String name = names.of(change.to().name());
        List<String> parts = new ArrayList<>(List.of("ALTER SEQUENCE", name));
        if (!change.from().options().type().equals(change.to().options().type())) {
            parts.add("AS " + change.to().options().type());
        }
        parts.addAll(SequenceText.changes(change.from().options(), change.to().options()));
        List<String> statements = new ArrayList<>();
        long minimum = change.to().options().minimum();
        if (minimum > change.from().options().minimum()) {
            statements.add("SELECT setval(%s, %s, false) FROM %s WHERE last_value < %s"
                    .formatted(SqlNames.literal(name), minimum, name, minimum));
        }
        statements.add(String.join(" ", parts));
        return statements;
    }

    @Override
    public List<String> own(SequenceChange.Own change) {
        Sequence sequence = change.sequence();
        String owner = sequence.owner().map(names::of).orElse("NONE");
        return List.of("ALTER SEQUENCE " + names.of(sequence.name()) + " OWNED BY " + owner);
    }
}
