package io.github.jpamigrate.autogen.schema;

import java.util.Comparator;
import java.util.List;

/**
 * An object of any kind, named from outside.
 *
 * @param kind in words, as in a message: {@code view}, {@code table}, {@code enum type} …
 * @param identity its full name within its kind, quoted where it needs to be
 */
public record ObjectName(String kind, String identity) implements Comparable<ObjectName> {
    private static final Comparator<ObjectName> ORDER =
            Comparator.comparing(ObjectName::kind).thenComparing(ObjectName::identity);
    private static final String TABLE = "table";

    public static ObjectName table(QualifiedName name) {
        return of(TABLE, name);
    }

    public static ObjectName sequence(QualifiedName name) {
        return of("sequence", name);
    }

    /** Of a table, on which a query can group by it alone. */
    public static ObjectName primaryKey(QualifiedName table) {
        return of("primary key", table);
    }

    public static ObjectName enumType(QualifiedName name) {
        return of("enum type", name);
    }

    /** A name whose parts are as the catalog holds them. */
    public static ObjectName of(String kind, QualifiedName name) {
        return new ObjectName(kind, SqlNames.quote(name.schema()) + "." + SqlNames.quote(name.name()));
    }

    /**
     * The names that lead to it, schema first and without quotes; a function's without its arguments. Empty when the identity
     * is not made of names, as that of a cast.
     */
    public List<String> path() {
        return ObjectPath.of(identity);
    }

    @Override
    public int compareTo(ObjectName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + identity;
    }
}
