package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** It is not known whether something was renamed, or dropped and something else added. Nothing was written. */
public final class UndecidedRenamesException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final transient List<OpenRename> open;

    public UndecidedRenamesException(List<OpenRename> open) {
        super("These may be renames, and dropping would lose what they hold, so no revision was written:\n"
                + String.join("\n", lines(open)));
        this.open = List.copyOf(open);
    }

    public List<OpenRename> open() {
        return open;
    }

    /** What is open and how to answer, for a message. */
    public static List<String> lines(List<OpenRename> open) {
        List<String> lines = new ArrayList<>();
        open.forEach(rename -> lines.add("  " + rename));
        lines.add("If they were renamed, say so:");
        lines.add("  mvn migrate:revision -Dmessage=\"...\" " + argument("migrate.rename", renames(open)));
        hint(open).ifPresent(lines::add);
        lines.add("If not, let the old ones go:");
        lines.add("  mvn migrate:revision -Dmessage=\"...\" "
                + argument("migrate.drop", open.stream().map(OpenRename::from).toList()));
        return lines;
    }

    /** The likeliest rename of each that goes, no name given twice. */
    private static List<String> renames(List<OpenRename> open) {
        List<String> renames = new ArrayList<>();
        TreeSet<String> given = new TreeSet<>();
        for (OpenRename rename : open) {
            rename.to().stream()
                    .filter(target -> given.add(rename.kind() + " " + target))
                    .findFirst()
                    .ifPresent(target -> renames.add(rename.from() + ":" + target));
        }
        return renames;
    }

    private static Optional<String> hint(List<OpenRename> open) {
        return open.stream()
                .filter(rename -> rename.place().isPresent())
                .map(rename ->
                        "or in the model: @RenamedFrom(\"%s\") on %s, of io.github.jpamigrate:migrate-annotations"
                                .formatted(
                                        rename.before().replace("\"", "\\\""),
                                        rename.place().get()))
                .findFirst();
    }

    private static String argument(String property, List<String> values) {
        String value = values.stream().collect(Collectors.joining(","));
        return value.matches("[\\w.:,-]+") ? "-D" + property + "=" + value : "'-D" + property + "=" + value + "'";
    }
}
