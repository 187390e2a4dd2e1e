package io.github.jpamigrate.autogen.render;

import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Named enum types. */
final class EnumTypeRenderer implements EnumTypeChange.Visitor<List<String>> {
    private static final String RETIRED = "__retired";
    private static final int LONGEST_NAME = 63;

    private final SqlNames names;

    EnumTypeRenderer(SqlNames names) {
        this.names = names;
    }

    @Override
    public List<String> create(EnumTypeChange.Create change) {
        String labels = change.type().labels().stream().map(SqlNames::literal).collect(Collectors.joining(", "));
        return List.of("CREATE TYPE " + names.of(change.type().name()) + " AS ENUM (" + labels + ")");
    }

    @Override
    public List<String> drop(EnumTypeChange.Drop change) {
        return List.of("DROP TYPE " + names.of(change.type().name()));
    }

    @Override
    public List<String> rename(EnumTypeChange.Rename change) {
        return Moves.of("TYPE", change.from(), change.to(), names);
    }

    @Override
    public List<String> renameLabel(EnumTypeChange.RenameLabel change) {
        return List.of("ALTER TYPE " + names.of(change.type()) + " RENAME VALUE " + SqlNames.literal(change.from())
                + " TO " + SqlNames.literal(change.to()));
    }

    @Override
    public List<String> addLabels(EnumTypeChange.AddLabels change) {
        List<String> statements = new ArrayList<>();
        List<String> known = new ArrayList<>(change.from().labels());
        List<String> wanted = change.to().labels();
        for (int i = 0; i < wanted.size(); i++) {
            if (known.contains(wanted.get(i))) {
                continue;
            }
            String place = i > 0 ? " AFTER " + SqlNames.literal(wanted.get(i - 1)) : before(known);
            String value = SqlNames.literal(wanted.get(i));
            statements.add("ALTER TYPE " + names.of(change.to().name()) + " ADD VALUE " + value + place);
            known.add(i, wanted.get(i));
        }
        return statements;
    }

    private static String before(List<String> known) {
        return known.isEmpty() ? "" : " BEFORE " + SqlNames.literal(known.get(0));
    }

    @Override
    public List<String> retire(EnumTypeChange.Retire change) {
        QualifiedName name = change.from().name();
        return List.of("ALTER TYPE " + names.of(name) + " RENAME TO "
                + SqlNames.quote(retired(change.from()).name()));
    }

    @Override
    public List<String> dropRetired(EnumTypeChange.DropRetired change) {
        return List.of("DROP TYPE " + names.of(retired(change.type())));
    }

    @Override
    public List<String> createCast(EnumTypeChange.CreateCast change) {
        return List.of("CREATE CAST " + change.cast());
    }

    @Override
    public List<String> dropCast(EnumTypeChange.DropCast change) {
        return List.of("DROP CAST " + change.cast().replaceFirst("\\) WITH.*", ")"));
    }

    /** PostgreSQL cuts longer names by itself, in bytes, and would cut off what makes this one different. */
    private static QualifiedName retired(EnumType type) {
        String name = type.name().name();
        while ((name + RETIRED).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return new QualifiedName(type.name().schema(), name + RETIRED);
    }
}
