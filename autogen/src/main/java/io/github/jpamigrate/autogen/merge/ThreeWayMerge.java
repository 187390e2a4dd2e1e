package io.github.jpamigrate.autogen.merge;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Merges what the model wants into what the database has.
 *
 * <ul>
 *   <li>What the model declares must hold.
 *   <li>What the model declared last time and no longer declares is dropped or loosened.
 *   <li>What it never spoke of is left alone, and listed.
 * </ul>
 */
public final class ThreeWayMerge {
    private final Database current;
    private final Database desired;
    private final Database declared;
    private final Findings findings;

    private ThreeWayMerge(Database current, Database desired, Database declared, Set<Contradiction> accepted) {
        this.current = current;
        this.desired = desired;
        this.declared = declared;
        this.findings = new Findings(current.defaultSchema(), accepted);
    }

    /**
     * The merge of three databases with the same default schema.
     *
     * @param current what the database has
     * @param desired what the model wants
     * @param declared what the model wanted when the last revision was written
     * @param accepted contradictions that stay as the database has them
     */
    public static Merged merge(Database current, Database desired, Database declared, Set<Contradiction> accepted) {
        return new ThreeWayMerge(current, desired, declared, accepted).merge();
    }

    private Merged merge() {
        List<Table> tables = new TableMerge(findings).merge(current, desired, declared);
        Database goal = new Database(
                current.defaultSchema(),
                schemas(tables),
                sequences(tables),
                enumTypes(),
                tables,
                new ObjectMerge(findings).merge(current, desired));
        refuseDanglingForeignKeys(goal);
        return new Merged(goal, findings.leftAlone(), findings.contradictions(), findings.refusals());
    }

    /** A schema is never left alone aloud: what is in it is. One that still holds something stays. */
    private List<Schema> schemas(List<Table> tables) {
        Set<String> inUse = new TreeSet<>();
        tables.forEach(table -> inUse.add(table.name().schema()));
        current.others().forEach(object -> inUse.addAll(mentionedSchemas(object.identity())));
        leftSequences().forEach(sequence -> inUse.add(sequence.name().schema()));
        inUse.add(current.defaultSchema());
        ByName<String, Schema> byName = new ByName<>(Schema::name);
        return byName.merge(
                current.schemas(),
                desired.schemas(),
                declared.schemas(),
                this::schema,
                wanted -> findings.isCreated("schema " + wanted.name()),
                now -> inUse.contains(now.name()) || !findings.isDropped("schema " + now.name()),
                now -> {});
    }

    private Set<String> mentionedSchemas(String identity) {
        Set<String> mentioned = new TreeSet<>();
        current.schemas().stream().map(Schema::name).filter(identity::contains).forEach(mentioned::add);
        return mentioned;
    }

    private List<Sequence> leftSequences() {
        Set<QualifiedName> declaredNames = new TreeSet<>();
        declared.sequences().forEach(sequence -> declaredNames.add(sequence.name()));
        return current.sequences().stream()
                .filter(sequence -> !declaredNames.contains(sequence.name()))
                .toList();
    }

    private Schema schema(Schema now, Schema wanted, Optional<Schema> before) {
        Properties properties = new Properties(findings, "schema " + now.name());
        return new Schema(
                now.name(),
                properties.optional("comment", now.comment(), wanted.comment(), before.flatMap(Schema::comment)));
    }

    private List<Sequence> sequences(List<Table> tables) {
        return new SequenceMerge(findings, sequence -> keyType(sequence, tables)).merge(current, desired, declared);
    }

    /** Only for a column that the model declares: what it never spoke of is left alone. */
    private Optional<String> keyType(Sequence sequence, List<Table> tables) {
        return sequence.owner()
                .filter(owner -> desired.table(owner.table())
                        .flatMap(table -> table.column(owner.column()))
                        .isPresent())
                .flatMap(owner -> tables.stream()
                        .filter(table -> table.name().equals(owner.table()))
                        .findFirst()
                        .flatMap(table -> table.column(owner.column())))
                .map(Column::type);
    }

    private List<EnumType> enumTypes() {
        return new EnumTypeMerge(findings).merge(current, desired, declared);
    }

    /** A table nobody declared may refer to one that the model drops. */
    private void refuseDanglingForeignKeys(Database goal) {
        for (Table table : goal.tables()) {
            table.constraints(ForeignKey.class).stream()
                    .filter(key -> goal.table(key.referencedTable()).isEmpty())
                    .filter(key -> current.table(key.referencedTable()).isPresent())
                    .forEach(key -> findings.refuse(
                            findings.name(table, key),
                            "it refers to table " + key.referencedTable()
                                    + ", which the model no longer declares; drop the foreign key by hand first"));
        }
    }
}
