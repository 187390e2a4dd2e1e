package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.autogen.schema.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a table has besides columns, constraints and indexes. */
final class TableOptionText {
    private static final String PARAMETERS = ", ";
    private static final Pattern EXTENDED =
            Pattern.compile("(text|bytea|jsonb?|xml|tsvector|character varying|character|bit varying|bit)(\\(.*\\))?");
    private static final Pattern MAIN = Pattern.compile("(numeric|inet|cidr)(\\(.*\\))?");

    private final SqlNames names;

    TableOptionText(SqlNames names) {
        this.names = names;
    }

    /** The statements that give a new table an option. */
    List<String> set(Table table, String option) {
        return change(Optional.empty(), table, option);
    }

    /** The statements that give a table an option as another one has it. */
    List<String> change(Table from, Table to, String option) {
        return change(from.option(option), to, option);
    }

    private List<String> change(Optional<String> from, Table to, String option) {
        String table = "ALTER TABLE " + names.of(to.name()) + " ";
        Optional<String> wanted = to.option(option);
        boolean on = wanted.isPresent();
        return switch (option) {
            case TableOption.UNLOGGED -> List.of(table + (on ? "SET UNLOGGED" : "SET LOGGED"));
            case TableOption.ROW_LEVEL_SECURITY -> List.of(table + (on ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY");
            case TableOption.FORCED_ROW_LEVEL_SECURITY ->
                List.of(table + (on ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY");
            case TableOption.REPLICA_IDENTITY -> List.of(table + "REPLICA IDENTITY " + identity(wanted));
            case TableOption.WITH -> parameters(table, "", parameters(from), parameters(wanted));
            case TableOption.TOAST_WITH -> parameters(table, "toast.", parameters(from), parameters(wanted));
            default -> ofColumn(table + "ALTER COLUMN ", to, option, from, wanted);
        };
    }

    private static String identity(Optional<String> wanted) {
        return wanted.map(text -> text.startsWith("index ")
                        ? "USING INDEX " + text.substring(6)
                        : text.toUpperCase(java.util.Locale.ROOT))
                .orElse("DEFAULT");
    }

    private static List<String> ofColumn(
            String table, Table to, String option, Optional<String> from, Optional<String> wanted) {
        Column column = TableOption.column(option, to.columns()).orElseThrow();
        String name = table + SqlNames.quote(column.name()) + " ";
        Map<String, String> before = particulars(from);
        Map<String, String> after = particulars(wanted);
        List<String> statements = new ArrayList<>();
        for (String property : List.of("storage", "compression", "statistics")) {
            String value = after.remove(property);
            String old = before.remove(property);
            if (value != null || old != null) {
                statements.add(name + "SET " + property.toUpperCase(java.util.Locale.ROOT) + " "
                        + (value == null ? usual(property, column.type()) : value));
            }
        }
        statements.addAll(parameters(name, "", before, after));
        return statements;
    }

    private static String usual(String property, String type) {
        return switch (property) {
            case "statistics" -> "-1";
            case "storage" -> usualStorage(type);
            default -> "DEFAULT";
        };
    }

    /** {@code SET STORAGE DEFAULT} came with PostgreSQL 16; of a type that is not its own the storage is not known. */
    private static String usualStorage(String type) {
        if (type.endsWith("[]") || EXTENDED.matcher(type).matches()) {
            return "EXTENDED";
        }
        return MAIN.matcher(type).matches() ? "MAIN" : "DEFAULT";
    }

    private static List<String> parameters(
            String prefix, String space, Map<String, String> from, Map<String, String> to) {
        String set = to.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(from.get(entry.getKey())))
                .map(entry -> space + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(PARAMETERS));
        String reset = from.keySet().stream()
                .filter(key -> !to.containsKey(key))
                .map(key -> space + key)
                .collect(Collectors.joining(PARAMETERS));
        List<String> statements = new ArrayList<>();
        if (!reset.isEmpty()) {
            statements.add(prefix + "RESET (" + reset + ")");
        }
        if (!set.isEmpty()) {
            statements.add(prefix + "SET (" + set + ")");
        }
        return statements;
    }

    private static Map<String, String> parameters(Optional<String> text) {
        return split(text, "=");
    }

    /** {@code storage main, statistics 100, n_distinct=5}. */
    private static Map<String, String> particulars(Optional<String> text) {
        return split(text, "[= ]");
    }

    private static Map<String, String> split(Optional<String> text, String separator) {
        Map<String, String> values = new TreeMap<>();
        for (String part : text.map(all -> all.split(PARAMETERS)).orElse(new String[0])) {
            String[] both = part.split(separator, 2);
            values.put(both[0], both.length > 1 ? both[1] : "true");
        }
        return values;
    }
}
