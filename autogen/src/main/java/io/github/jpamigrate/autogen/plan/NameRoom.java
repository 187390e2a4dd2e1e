package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Names that one kind of object leaves to another: tables, views and sequences share theirs, and so do tables, views and
 * types. The one that goes makes room before the one that comes.
 */
final class NameRoom {
    private final List<Change> changes;
    private final Map<String, List<Change>> leaving = new TreeMap<>();

    NameRoom(List<Change> changes) {
        this.changes = changes;
        for (Change change : changes) {
            if (change instanceof ObjectChange.Drop drop) {
                leave(drop.object().name(), change);
            } else if (change instanceof TableChange.Drop drop) {
                leave(ObjectName.table(drop.table().name()), change);
            } else if (change instanceof SequenceChange.Drop drop) {
                leave(ObjectName.sequence(drop.sequence().name()), change);
            } else if (change instanceof EnumTypeChange.Drop drop) {
                leave(ObjectName.enumType(drop.type().name()), change);
            }
        }
    }

    private void leave(ObjectName name, Change change) {
        leaving.computeIfAbsent(name.identity(), ignored -> new ArrayList<>()).add(change);
    }

    /** What has to be done before something of this name can be made. */
    List<Change> before(ObjectName made) {
        List<Change> before = new ArrayList<>();
        for (Change gone : leaving.getOrDefault(made.identity(), List.of())) {
            if (gone instanceof SequenceChange.Drop drop) {
                before.addAll(freeing(drop.sequence().name().name()));
            } else if (gone instanceof EnumTypeChange.Drop drop) {
                before.addAll(freeing(drop.type().name().name()));
            }
            before.add(gone);
        }
        return before;
    }

    /** Changes of columns that may use a sequence or type of this name until then. */
    private List<Change> freeing(String name) {
        return changes.stream()
                .filter(change -> columns(change)
                        .anyMatch(column -> column.type().contains(name)
                                || column.defaultExpression()
                                        .filter(expression -> expression.contains(name))
                                        .isPresent()))
                .toList();
    }

    private static Stream<Column> columns(Change change) {
        if (change instanceof TableChange.Drop drop) {
            return drop.table().columns().stream();
        }
        if (change instanceof ColumnChange.Drop drop) {
            return Stream.of(drop.column());
        }
        return change instanceof ColumnChange.Alter alter ? Stream.of(alter.from()) : Stream.of();
    }
}
