package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.diff.Refusal;
import io.github.jpamigrate.autogen.merge.Contradiction;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which contradictions are accepted when a database is adopted: all but what an application cannot do without. It works
 * without a constraint, an index or a default, and it works with other types; without a table, a column or a sequence it
 * does not. So these were declared since the database was last changed, and a revision has to make them.
 */
final class AdoptedContradictions {
    private static final List<String> INDISPENSABLE = List.of("schema ", "table ", "column ", "sequence ");

    private final Database live;
    private final Database desired;
    private final SqlNames names;

    AdoptedContradictions(Database live, Database desired) {
        this.live = live;
        this.desired = desired;
        this.names = new SqlNames(live.defaultSchema());
    }

    /** Those of the contradictions of a comparison that are accepted. */
    List<Contradiction> among(Proposal found) {
        // an entity that reads a view lacks no table
        Set<String> impossible =
                found.merged().refusals().stream().map(Refusal::object).collect(Collectors.toSet());
        Set<String> needed = neededEnumTypes();
        return found.merged().contradictions().stream()
                .filter(contradiction -> impossible.contains(contradiction.object())
                        || !contradiction.isMissing()
                        || !isNeeded(contradiction.object(), needed))
                .toList();
    }

    private static boolean isNeeded(String object, Set<String> enumTypes) {
        return INDISPENSABLE.stream().anyMatch(object::startsWith) || enumTypes.contains(object);
    }

    /** The types of columns that are to be made. A column that is there with another type needs none. */
    private Set<String> neededEnumTypes() {
        Set<String> types = desired.tables().stream()
                .flatMap(this::missingColumns)
                .map(column -> column.type().replaceFirst("(\\[])+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        return desired.enumTypes().stream()
                .map(EnumType::name)
                .map(names::of)
                .filter(types::contains)
                .map(type -> "enum type " + type)
                .collect(Collectors.toSet());
    }

    private Stream<Column> missingColumns(Table wanted) {
        return wanted.columns().stream().filter(column -> live.table(wanted.name())
                .flatMap(now -> now.column(column.name()))
                .isEmpty());
    }
}
