package io.github.jpamigrate.autogen.ignore;

import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.ObjectName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Objects that somebody else takes care of. A comparison keeps out of them by taking them, on the desired side, for just
 * what the current side has: so none is created, changed, dropped or listed, and a script that has to rebuild a table or
 * index still knows them.
 *
 * <p>With an object goes what cannot be without it: the members of a table, what stands on a column, the sequence that a
 * column owns, and foreign keys to a table.
 */
public final class Ignored {
    /** Where other migration tools keep what they applied. */
    private static final List<String> OTHER_TOOLS = List.of(
            "table:flyway_schema_history",
            "table:schema_version",
            "table:databasechangelog",
            "table:databasechangeloglock",
            "table:alembic_version",
            "table:django_migrations",
            "table:__EFMigrationsHistory",
            "table:_prisma_migrations",
            "table:schema_migrations",
            "table:ar_internal_metadata",
            "table:goose_db_version",
            "table:atlas_schema_revisions",
            "table:knex_migrations",
            "table:knex_migrations_lock");

    private final List<String> texts;
    private final Map<Kind, List<Entry>> entries;
    /** Of each table it is asked many times. */
    private final Map<QualifiedName, Boolean> tables = new ConcurrentHashMap<>();

    private Ignored(List<String> texts) {
        this.texts = texts;
        this.entries = texts.stream().map(Entry::parse).collect(Collectors.groupingBy(Entry::kind));
    }

    /**
     * What entries name, beside the tables of other migration tools.
     *
     * @param entries {@code <kind>:<name>}, with {@code *} for any characters; an exclamation mark before one takes out of
     *     the others what it names
     * @throws InvalidIgnoreException when an entry is of another form
     */
    public static Ignored of(List<String> entries) {
        return new Ignored(Stream.concat(OTHER_TOOLS.stream(), entries.stream())
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList());
    }

    /** The tables of other migration tools, and nothing else. */
    public static Ignored byDefault() {
        return of(List.of());
    }

    /** Its entries, those for other migration tools among them. */
    public List<String> texts() {
        return texts;
    }

    /** A database without its ignored objects. */
    public Database without(Database database) {
        return settled(database, Database.empty(database.defaultSchema()));
    }

    /**
     * The desired side as far as it is ours.
     *
     * @param current what the ignored objects are taken from
     */
    public Database settled(Database desired, Database current) {
        return new Database(
                desired.defaultSchema(),
                settled(desired.schemas(), current.schemas(), this::ignores),
                settled(desired.sequences(), current.sequences(), this::ignores),
                settled(desired.enumTypes(), current.enumTypes(), this::ignores),
                tables(desired, current),
                others(desired, current));
    }

    private static <T> List<T> settled(List<T> desired, List<T> current, Predicate<T> ignored) {
        List<T> settled =
                new ArrayList<>(desired.stream().filter(Predicate.not(ignored)).toList());
        settled.addAll(current.stream().filter(ignored).toList());
        return settled;
    }

    private List<Table> tables(Database desired, Database current) {
        List<Table> tables = settled(desired.tables(), current.tables(), table -> ignoresTable(table.name()));
        tables.replaceAll(table ->
                ignoresTable(table.name()) ? table : new Members(this, table).settled(current.table(table.name())));
        return tables;
    }

    /** What stands on an ignored table or view goes with it. */
    private List<OtherObject> others(Database desired, Database current) {
        Stream<ObjectName> tables = Stream.concat(desired.tables().stream(), current.tables().stream())
                .map(Table::name)
                .filter(this::ignoresTable)
                .map(ObjectName::table);
        Stream<ObjectName> views = Stream.concat(desired.others().stream(), current.others().stream())
                .filter(object -> object.kind().endsWith("view") && ignores(object))
                .map(OtherObject::name);
        Set<ObjectName> ignored = Stream.concat(tables, views).collect(Collectors.toSet());
        return settled(
                desired.others(),
                current.others(),
                object -> ignores(object)
                        || object.uses().stream().anyMatch(this::ignores)
                        || object.recipe().needs().stream().anyMatch(ignored::contains));
    }

    private boolean ignores(OtherObject object) {
        List<String> path = object.name().path();
        boolean inSchema = path.size() > 1 && is(Kind.SCHEMA, path.get(0));
        return inSchema
                || !path.isEmpty()
                        && Kind.of(object)
                                .filter(kind -> is(kind, path.toArray(String[]::new)))
                                .isPresent();
    }

    private boolean ignores(Schema schema) {
        return is(Kind.SCHEMA, schema.name());
    }

    private boolean ignores(Sequence sequence) {
        return isIn(sequence.name(), Kind.SEQUENCE)
                || sequence.owner().filter(this::ignores).isPresent();
    }

    private boolean ignores(EnumType type) {
        return isIn(type.name(), Kind.TYPE);
    }

    boolean ignoresTable(QualifiedName table) {
        return tables.computeIfAbsent(table, name -> isIn(name, Kind.TABLE));
    }

    private boolean ignores(ColumnName column) {
        return ignoresTable(column.table()) || is(Kind.COLUMN, column);
    }

    boolean ignores(QualifiedName table, Constraint constraint) {
        ColumnName name = new ColumnName(table, constraint.name());
        return is(Kind.CONSTRAINT, name)
                || is(Kind.of(constraint.kind()), name)
                || standsOnIgnored(table, constraint.columns())
                || constraint instanceof ForeignKey key && ignoresTarget(key);
    }

    private boolean ignoresTarget(ForeignKey key) {
        return ignoresTable(key.referencedTable()) || standsOnIgnored(key.referencedTable(), key.referencedColumns());
    }

    boolean ignores(QualifiedName table, Index index) {
        return is(Kind.INDEX, new ColumnName(table, index.name()))
                || is(Kind.INDEX, table.schema(), index.name())
                || standsOnIgnored(table, index.columns());
    }

    private boolean standsOnIgnored(QualifiedName table, List<String> columns) {
        return columns.stream().anyMatch(column -> is(Kind.COLUMN, new ColumnName(table, column)));
    }

    private boolean isIn(QualifiedName object, Kind kind) {
        return is(Kind.SCHEMA, object.schema()) || is(kind, object.schema(), object.name());
    }

    boolean is(Kind kind, ColumnName member) {
        return is(kind, member.table().schema(), member.table().name(), member.column());
    }

    boolean is(Kind kind, String... path) {
        List<Entry> ofKind = entries.getOrDefault(kind, List.of());
        return !ofKind.isEmpty() && named(ofKind, false, List.of(path)) && !named(ofKind, true, List.of(path));
    }

    private static boolean named(List<Entry> entries, boolean except, List<String> path) {
        return entries.stream().filter(entry -> entry.except() == except).anyMatch(entry -> entry.matches(path));
    }
}
