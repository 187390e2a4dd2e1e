package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what a merge finds, and knows which contradictions were accepted. */
final class Findings {
    private final SqlNames names;
    private final Set<Contradiction> accepted;
    private final List<String> leftAlone = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Findings(String defaultSchema, Set<Contradiction> accepted) {
        this.names = new SqlNames(defaultSchema);
        this.accepted = accepted;
    }

    /** Whether the model prevails; if so the contradiction is noted, if not it was accepted by hand. */
    boolean modelPrevails(String object, String property, String model, String database) {
        Contradiction contradiction = new Contradiction(object, property, model, database);
        if (accepted.contains(contradiction)) {
            return false;
        }
        contradictions.add(contradiction);
        return true;
    }

    /** Whether something that the model declares and the database lacks is created. */
    boolean isCreated(String object) {
        return modelPrevails(object, Contradiction.EXISTENCE, Contradiction.PRESENT, Contradiction.ABSENT);
    }

    /** Whether something that the model declared last time and no longer does is dropped. */
    boolean isDropped(String object) {
        return modelPrevails(object, Contradiction.EXISTENCE, Contradiction.ABSENT, Contradiction.PRESENT);
    }

    /** Whether somebody accepted that the database lacks something that the model declares. */
    boolean isAcceptedAsMissing(String object) {
        return accepted.contains(
                new Contradiction(object, Contradiction.EXISTENCE, Contradiction.PRESENT, Contradiction.ABSENT));
    }

    void leaveAlone(String object) {
        leftAlone.add(object);
    }

    void leaveAlone(String object, String property) {
        leftAlone.add(object + ": " + property);
    }

    /** Something that was left alone until the column it stands on turned out to be dropped. */
    void goesWithColumn(String object) {
        leftAlone.removeIf(line -> line.startsWith(object + ": "));
        leaveAlone(object, "goes with a column that is dropped");
    }

    void refuse(String object, String reason) {
        refusals.add(new Refusal(object, reason));
    }

    String name(String kind, QualifiedName object) {
        return kind + " " + names.of(object);
    }

    String name(Table table, Column column) {
        return "column " + names.of(table.name()) + "." + SqlNames.quote(column.name());
    }

    String name(Table table, Constraint constraint) {
        return constraint.kind().words() + " " + names.of(table.name()) + "." + SqlNames.quote(constraint.name());
    }

    String name(Table table, Index index) {
        return "index " + names.of(new QualifiedName(table.name().schema(), index.name())) + " on "
                + names.of(table.name());
    }

    List<String> leftAlone() {
        return leftAlone;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
