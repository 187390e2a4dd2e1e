package io.github.jpamigrate.autogen.declaration;

import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.CheckConstraint;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.ExclusionConstraint;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Generation;
import io.github.jpamigrate.autogen.schema.Identity;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.PrimaryKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SequenceOptions;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link DeclarationWriter} wrote, and refuses anything else with the line's number. */
final class DeclarationReader {
    private static final Pattern OPTIONS = Pattern.compile(
            "(\\w+) start (-?\\d+) increment (-?\\d+) minimum (-?\\d+) maximum (-?\\d+) cache (\\d+)( cycle)?");

    private final String defaultSchema;
    private final Identifiers identifiers;
    private final List<Schema> schemas = new ArrayList<>();
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final SortedMap<QualifiedName, Members> tables = new TreeMap<>();
    private final SortedMap<QualifiedName, String> entities = new TreeMap<>();
    private final SortedMap<ColumnName, String> attributes = new TreeMap<>();
    private final SortedMap<QualifiedName, ColumnName> feeds = new TreeMap<>();
    private final SortedMap<ColumnName, List<String>> constants = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Contradiction> accepted = new LinkedHashSet<>();

    DeclarationReader(String defaultSchema) {
        this.defaultSchema = defaultSchema;
        this.identifiers = new Identifiers(defaultSchema);
    }

    /** What belongs to a table, which may stand before or after the table's own line once files were merged. */
    private static final class Members {
        private Optional<String> comment = Optional.empty();
        private final List<Column> columns = new ArrayList<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
    }

    /** Thrown for a line that says nothing; the caller knows the file and the line's number. */
    static final class UnreadableLine extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableLine(String message) {
            super(message);
        }
    }

    Declaration declaration() {
        List<Table> list = new ArrayList<>();
        tables.values().forEach(members -> members.columns.sort(Comparator.comparing(Column::name)));
        tables.forEach((name, members) -> list.add(new Table(
                name, members.comment, members.columns, members.constraints, members.indexes, new TreeMap<>())));
        Database database = new Database(defaultSchema, schemas, sequences, enumTypes, list, List.of());
        return new Declaration(database, entities, attributes, feeds, constants, accepted);
    }

    /** @param number of the line, counted from 1 */
    void read(String text, int number) throws UnreadableLine {
        Line line = Line.parse(text)
                .orElseThrow(() -> new UnreadableLine("it is not of the form kind name property=\"value\""));
        refuseSecond(line, number);
        switch (line.kind()) {
            case "schema" ->
                schemas.add(new Schema(Identifiers.list(line.name()).get(0), line.optional("comment")));
            case "enum" -> readEnumType(line);
            case "sequence" -> readSequence(line);
            case "table" -> readTable(line);
            case "column" -> readColumn(line);
            case "primary-key" ->
                readConstraint(
                        line,
                        (name, columns) ->
                                new PrimaryKey(name, columns, line.properties().get("definition")));
            case "unique" ->
                readConstraint(
                        line,
                        (name, columns) -> new UniqueConstraint(
                                name, columns, line.properties().get("definition")));
            case "check" ->
                readConstraint(
                        line,
                        (name, columns) -> new CheckConstraint(
                                name, columns, line.properties().get("definition")));
            case "exclude" ->
                readConstraint(
                        line,
                        (name, columns) -> new ExclusionConstraint(
                                name, columns, line.properties().get("definition")));
            case "foreign-key" -> readForeignKey(line);
            case "index" -> readIndex(line);
            case "accepted" ->
                accepted.add(new Contradiction(
                        required(line, "object"),
                        required(line, "property"),
                        required(line, "model"),
                        required(line, "database")));
            default -> throw new UnreadableLine("'" + line.kind() + "' is no kind of object");
        }
    }

    /** Keeping both sides of a conflict keeps two lines of an object that both changed. */
    private void refuseSecond(Line line, int number) throws UnreadableLine {
        if (line.name().isEmpty()) {
            return;
        }
        String object = line.kind() + " " + line.name();
        Integer first = numbers.putIfAbsent(object, number);
        if (first != null) {
            throw new UnreadableLine(object + " stands on line " + first + " already; keep one of the two");
        }
    }

    private interface Create {
        Constraint create(String name, List<String> columns);
    }

    private void readEnumType(Line line) throws UnreadableLine {
        String casts = required(line, "casts");
        enumTypes.add(new EnumType(
                identifiers.object(line.name()),
                Identifiers.list(required(line, "labels")),
                casts.isEmpty() ? List.of() : List.of(casts.split("; "))));
    }

    private void readSequence(Line line) throws UnreadableLine {
        line.optional("feeds")
                .ifPresent(column -> feeds.put(identifiers.object(line.name()), identifiers.member(column)));
        sequences.add(new Sequence(
                identifiers.object(line.name()),
                options(required(line, "options")),
                line.optional("owner").map(identifiers::member)));
    }

    private void readTable(Line line) {
        QualifiedName name = identifiers.object(line.name());
        members(name).comment = line.optional("comment");
        line.optional("from").ifPresent(from -> entities.put(name, from));
    }

    private void readColumn(Line line) throws UnreadableLine {
        ColumnName name = identifiers.member(line.name());
        Optional<Identity> identity = Optional.empty();
        if (line.optional("identity").isPresent()) {
            identity = Optional.of(
                    new Identity(required(line, "identity").equals("always"), options(required(line, "options"))));
        }
        line.optional("from").ifPresent(from -> attributes.put(name, from));
        line.optional("constants").ifPresent(names -> constants.put(name, Identifiers.list(names)));
        members(name.table())
                .columns
                .add(new Column(
                        name.column(),
                        required(line, "type"),
                        !line.flag("not-null"),
                        line.optional("default"),
                        identity,
                        line.optional("generated").map(expression -> new Generation(expression, line.flag("stored"))),
                        line.optional("collation"),
                        line.optional("comment")));
    }

    private void readConstraint(Line line, Create create) throws UnreadableLine {
        ColumnName name = identifiers.member(line.name());
        required(line, "definition");
        members(name.table())
                .constraints
                .add(create.create(name.column(), Identifiers.list(required(line, "columns"))));
    }

    private void readForeignKey(Line line) throws UnreadableLine {
        ColumnName name = identifiers.member(line.name());
        members(name.table())
                .constraints
                .add(new ForeignKey(
                        name.column(),
                        Identifiers.list(required(line, "columns")),
                        identifiers.object(required(line, "references")),
                        Identifiers.list(required(line, "referenced")),
                        required(line, "actions"),
                        required(line, "definition")));
    }

    private void readIndex(Line line) throws UnreadableLine {
        ColumnName name = identifiers.member(line.name());
        members(name.table())
                .indexes
                .add(new Index(
                        name.column(),
                        line.flag("unique"),
                        Identifiers.list(required(line, "columns")),
                        required(line, "definition"),
                        true));
    }

    private Members members(QualifiedName table) {
        return tables.computeIfAbsent(table, name -> new Members());
    }

    private static String required(Line line, String property) throws UnreadableLine {
        return line.optional(property).orElseThrow(() -> new UnreadableLine("it has no " + property));
    }

    private static SequenceOptions options(String text) throws UnreadableLine {
        Matcher matcher = OPTIONS.matcher(text);
        if (!matcher.matches()) {
            throw new UnreadableLine("'" + text + "' are no options of a sequence");
        }
        Function<Integer, Long> number = group -> Long.valueOf(matcher.group(group));
        return new SequenceOptions(
                matcher.group(1),
                number.apply(2),
                number.apply(3),
                number.apply(4),
                number.apply(5),
                number.apply(6),
                matcher.group(7) != null);
    }
}
