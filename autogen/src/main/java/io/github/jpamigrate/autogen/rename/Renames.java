package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What of a database gets another name, and nothing but another name. */
public final class Renames {
    private final NewNames names;
    private final List<Change> changes;

    Renames(NewNames names, Database current) {
        this.names = names;
        this.changes = List.copyOf(ChangesOfNames.of(names, current));
    }

    /** Nothing gets another name. */
    public static Renames none(String defaultSchema) {
        return new Renames(new NewNames(), Database.empty(defaultSchema));
    }

    /** The changes, in the order in which they can be made. */
    public List<Change> changes() {
        return changes;
    }

    /** The database under its new names, with everything that refers to what was renamed. */
    public Database applyTo(Database database) {
        return RenamedDatabase.of(database, names);
    }

    /**
     * A database to arrive at, with the texts of views, functions and the like as another has them. PostgreSQL prints many of
     * them anew after a rename, and how is not for us to say.
     */
    public Database withTextsOf(Database goal, Database reached) {
        if (names.isEmpty()) {
            return goal;
        }
        List<OtherObject> others = goal.others().stream()
                .map(object -> reached.others().stream()
                        .filter(other -> other.kind().equals(object.kind()))
                        .filter(other -> other.identity().equals(object.identity()))
                        .findFirst()
                        .orElse(object))
                .toList();
        return new Database(
                goal.defaultSchema(), goal.schemas(), goal.sequences(), goal.enumTypes(), goal.tables(), others);
    }

    /** What was declared and accepted, as if the objects had always had their new names. */
    public Declaration applyTo(Declaration declaration) {
        if (names.isEmpty()) {
            return declaration;
        }
        SortedMap<QualifiedName, String> entities = new TreeMap<>();
        declaration.entities().forEach((table, entity) -> entities.put(names.table(table), entity));
        SortedMap<ColumnName, String> attributes = new TreeMap<>();
        declaration.attributes().forEach((column, attribute) -> attributes.put(names.column(column), attribute));
        SortedMap<QualifiedName, ColumnName> feeds = new TreeMap<>();
        declaration.feeds().forEach((sequence, column) -> feeds.put(names.sequence(sequence), names.column(column)));
        SortedMap<ColumnName, List<String>> constants = new TreeMap<>();
        declaration.constants().forEach((column, ordered) -> constants.put(names.column(column), ordered));
        return new Declaration(
                applyTo(declaration.database()),
                entities,
                attributes,
                feeds,
                constants,
                new AcceptedNames(names, declaration.database().defaultSchema()).of(declaration.accepted()));
    }
}
