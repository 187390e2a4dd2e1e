package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.diff.SchemaChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.plan.Plan;
import io.github.jpamigrate.autogen.schema.Origins;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;
import java.util.Optional;

/** Writes a plan as a script; the same plan gives the same text. */
public final class Renderer implements Change.Visitor<List<String>> {
    private final SchemaRenderer schemas = new SchemaRenderer();
    private final SequenceRenderer sequences;
    private final EnumTypeRenderer enumTypes;
    private final TableRenderer tables;
    private final ColumnRenderer columns;
    private final ConstraintRenderer constraints;
    private final IndexRenderer indexes;
    private final ObjectRenderer objects = new ObjectRenderer();
    private final SqlNames names;
    private final Cause cause;

    /**
     * A renderer for one default schema.
     *
     * @param defaultSchema the schema whose name is left out, so that the script runs wherever that schema is called
     *     otherwise
     * @param origins where things came from, for the comments
     */
    public Renderer(String defaultSchema, Origins origins) {
        names = new SqlNames(defaultSchema);
        cause = new Cause(origins, names);
        sequences = new SequenceRenderer(names);
        enumTypes = new EnumTypeRenderer(names);
        tables = new TableRenderer(names);
        columns = new ColumnRenderer(names);
        constraints = new ConstraintRenderer(names);
        indexes = new IndexRenderer(names);
    }

    /**
     * The statements of the plan, each ended by a semicolon and a line break, and above those of each change a comment that
     * names its cause; empty for an empty plan.
     */
    public String script(Plan plan) {
        return Operation.script(operations(plan));
    }

    /** What the script of the plan does, one operation for each change. */
    public List<Operation> operations(Plan plan) {
        return plan.changes().stream().map(this::operation).toList();
    }

    private Operation operation(Change change) {
        return new Operation(Optional.of(change), change.describe(names), cause.of(change), change.accept(this));
    }

    /** The statements of one change alone. */
    public String script(Change change) {
        return String.join(";\n", change.accept(this));
    }

    @Override
    public List<String> schema(SchemaChange change) {
        return change.accept(schemas);
    }

    @Override
    public List<String> sequence(SequenceChange change) {
        return change.accept(sequences);
    }

    @Override
    public List<String> enumType(EnumTypeChange change) {
        return change.accept(enumTypes);
    }

    @Override
    public List<String> table(TableChange change) {
        return change.accept(tables);
    }

    @Override
    public List<String> column(ColumnChange change) {
        return change.accept(columns);
    }

    @Override
    public List<String> constraint(ConstraintChange change) {
        return change.accept(constraints);
    }

    @Override
    public List<String> index(IndexChange change) {
        return change.accept(indexes);
    }

    @Override
    public List<String> object(ObjectChange change) {
        return change.accept(objects);
    }
}
