package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.SqlNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * Java enums for named enum types. Hibernate calls the type as the class, without its package, and sorts the labels; so the
 * class is called as the type, underscores included, and types that a class cannot stand for have none.
 */
final class EnumClasses {
    private final String packageName;
    private final Map<String, EnumType> byType = new TreeMap<>();

    EnumClasses(Database database, String packageName) {
        this.packageName = packageName;
        SqlNames names = new SqlNames(database.defaultSchema());
        database.enumTypes().stream()
                .filter(type -> type.name().schema().equals(database.defaultSchema()))
                .filter(EnumClasses::isExpressible)
                .forEach(type -> byType.put(names.of(type.name()), type));
    }

    private static boolean isExpressible(EnumType type) {
        String name = type.name().name();
        return SqlNames.quote(name).equals(name)
                && SourceVersion.isName(simpleName(type))
                && type.labels().stream().allMatch(SourceVersion::isName);
    }

    private static String simpleName(EnumType type) {
        String name = type.name().name();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The full name of the class that stands for a type, if there is one. */
    Optional<String> of(String type) {
        return Optional.ofNullable(byType.get(type)).map(found -> packageName + "." + simpleName(found));
    }

    /** The sources by file name. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        byType.values().forEach(type -> sources.put(simpleName(type) + ".java", source(type)));
        return sources;
    }

    private String source(EnumType type) {
        List<String> labels = type.labels();
        return "package " + packageName + ";\n\n/** The labels of the type "
                + type.name().name() + ". */\npublic enum " + simpleName(type) + " {\n    "
                + String.join(",\n    ", labels) + "\n}\n";
    }
}
