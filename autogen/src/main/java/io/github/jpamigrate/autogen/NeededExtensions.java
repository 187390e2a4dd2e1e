package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Schema;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.scratch.Extension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The extensions that a baseline installs: those that something in the database is made of.
 *
 * @param schemas that they are in and that a new database does not have, in the order of the extensions
 */
record NeededExtensions(List<Extension> extensions, List<String> schemas) {

    /**
     * Those that are needed.
     *
     * @param installed in an order in which they can be installed
     * @param empty a new database
     */
    static NeededExtensions among(List<Extension> installed, Database empty) {
        Set<String> known = empty.schemas().stream().map(Schema::name).collect(Collectors.toSet());
        List<Extension> needed = installed.stream().filter(Extension::required).toList();
        return new NeededExtensions(
                needed,
                needed.stream()
                        .map(Extension::schema)
                        .filter(schema -> !known.contains(schema) && !schema.startsWith("pg_"))
                        .distinct()
                        .toList());
    }

    /** The statements that install them, without semicolons. */
    List<String> install() {
        List<String> statements = new ArrayList<>();
        schemas.forEach(schema -> statements.add("CREATE SCHEMA " + SqlNames.quote(schema)));
        extensions.forEach(extension -> statements.add("CREATE EXTENSION IF NOT EXISTS "
                + SqlNames.quote(extension.name()) + " WITH SCHEMA " + SqlNames.quote(extension.schema())));
        return statements;
    }

    /** The statements that remove them again. */
    List<String> remove() {
        List<String> statements = new ArrayList<>();
        reversed(extensions.stream().map(Extension::name).toList())
                .forEach(name -> statements.add("DROP EXTENSION " + SqlNames.quote(name)));
        reversed(schemas).forEach(schema -> statements.add("DROP SCHEMA " + SqlNames.quote(schema)));
        return statements;
    }

    private static List<String> reversed(List<String> names) {
        List<String> reversed = new ArrayList<>(names);
        Collections.reverse(reversed);
        return reversed;
    }
}
