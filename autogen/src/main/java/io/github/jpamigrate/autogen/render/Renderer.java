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
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * A renderer for one default schema.
     *
     * @param defaultSchema the schema whose name is left out, so that the script runs wherever that schema is called
     *     otherwise
     */
    public Renderer(String defaultSchema) {
        SqlNames names = new SqlNames(defaultSchema);
        sequences = new SequenceRenderer(names);
        enumTypes = new EnumTypeRenderer(names);
        tables = new TableRenderer(names);
        columns = new ColumnRenderer(names);
        constraints = new ConstraintRenderer(names);
        indexes = new IndexRenderer(names);
    }

    /** The statements of the plan, each ended by a semicolon and a line break; empty for an empty plan. */
    public String script(Plan plan) {
        StringBuilder script = new StringBuilder();
        boolean first = true;
        for (List<String> statements : statements(plan)) {
            script.append(first || statements.size() == 1 && statements.get(0).indexOf('\n') < 0 ? "" : "\n");
            statements.forEach(statement -> script.append(statement).append(";\n"));
            first = false;
        }
        return script.toString();
    }

    /** The statements of one change alone. */
    public String script(Change change) {
        return String.join(";\n", change.accept(this));
    }

    private List<List<String>> statements(Plan plan) {
        List<List<String>> all = new ArrayList<>();
        plan.changes().forEach(change -> all.add(change.accept(this)));
        return all;
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
