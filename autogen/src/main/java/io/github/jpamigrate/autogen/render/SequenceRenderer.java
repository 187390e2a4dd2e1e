package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
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
        return "SELECT setval(%s, %s + %s, false) FROM %s HAVING %s >= %s"
                .formatted(
                        SqlNames.literal(names.of(sequence.name())),
                        highest,
                        sequence.options().increment(),
                        names.of(column.table()),
                        highest,
                        sequence.options().start());
    }

    /** With other steps the next block may begin below the highest key; the sequence never goes back. */
    private String goOnAbove(Sequence sequence, ColumnName column) {
        String highest = "max(" + SqlNames.quote(column.column()) + ")";
        String name = names.of(sequence.name());
        return "SELECT setval(%1$s, %2$s + %3$s, false) FROM %4$s HAVING %2$s + %3$s > (SELECT last_value + CASE WHEN is_called THEN %3$s ELSE 0 END FROM %5$s)"
                .formatted(
                        SqlNames.literal(name),
                        highest,
                        sequence.options().increment(),
                        names.of(column.table()),
                        name);
    }

    @Override
    public List<String> drop(SequenceChange.Drop change) {
        return List.of("DROP SEQUENCE " + names.of(change.sequence().name()));
    }

    @Override
    public List<String> rename(SequenceChange.Rename change) {
        return Moves.of("SEQUENCE", change.from(), change.to(), names);
    }

    @Override
    public List<String> alter(SequenceChange.Alter change) {
        String name = names.of(change.to().name());
        SequenceOptions from = change.from().options();
        SequenceOptions to = change.to().options();
        List<String> statements = new ArrayList<>();
        if (SequenceRoom.isNeeded(from, to)) {
            SequenceOptions room = SequenceRoom.between(from, to);
            statements.addAll(alter(name, from, room));
            statements.add("SELECT setval(%s, %s, false) FROM %s WHERE last_value NOT BETWEEN %s AND %s"
                    .formatted(SqlNames.literal(name), to.start(), name, to.minimum(), to.maximum()));
            from = room;
        }
        statements.addAll(alter(name, from, to));
        change.above().ifPresent(column -> statements.add(goOnAbove(change.to(), column)));
        return statements;
    }

    private static List<String> alter(String name, SequenceOptions from, SequenceOptions to) {
        if (from.equals(to)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of("ALTER SEQUENCE", name));
        if (!from.type().equals(to.type())) {
            parts.add("AS " + to.type());
        }
        parts.addAll(SequenceText.changes(from, to));
        return List.of(String.join(" ", parts));
    }

    @Override
    public List<String> own(SequenceChange.Own change) {
        Sequence sequence = change.sequence();
        String owner = sequence.owner().map(names::of).orElse("NONE");
        return List.of("ALTER SEQUENCE " + names.of(sequence.name()) + " OWNED BY " + owner);
    }
}
