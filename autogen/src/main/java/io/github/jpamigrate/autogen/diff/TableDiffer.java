package io.github.jpamigrate.autogen.diff;

import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares what belongs to a table as a whole. */
final class TableDiffer {
    private final SqlNames names;
    private final List<Change> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    TableDiffer(Table from, Table to, SqlNames names) {
        this.names = names;
        if (!from.comment().equals(to.comment())) {
            changes.add(new TableChange.Comment(to.name(), from.comment(), to.comment()));
        }
        TreeSet<String> options = new TreeSet<>(from.options().keySet());
        options.addAll(to.options().keySet());
        for (String option : options) {
            compare(
                    to,
                    option,
                    Optional.ofNullable(from.options().get(option)),
                    Optional.ofNullable(to.options().get(option)));
        }
    }

    private void compare(Table table, String option, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return;
        }
        String reason = "%s changes from %s to %s, which is not supported yet"
                .formatted(option, before.orElse("none"), after.orElse("none"));
        refusals.add(new Refusal("table " + names.of(table.name()), reason));
    }

    List<Change> changes() {
        return changes;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
