package io.github.jpamigrate.autogen.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where in the model things came from, for people to read.
 *
 * @param objects the entity or collection of a table, the attribute behind a sequence or enum type
 * @param attributes the attribute of a column
 */
public record Origins(SortedMap<QualifiedName, String> objects, SortedMap<ColumnName, String> attributes) {

    public Origins {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Of what no model declares. */
    public static Origins none() {
        return new Origins(new TreeMap<>(), new TreeMap<>());
    }

    /** These, and those of an older model for what is gone. */
    public Origins orElse(Origins older) {
        SortedMap<QualifiedName, String> allObjects = new TreeMap<>(older.objects);
        allObjects.putAll(objects);
        SortedMap<ColumnName, String> allAttributes = new TreeMap<>(older.attributes);
        allAttributes.putAll(attributes);
        return new Origins(allObjects, allAttributes);
    }
}
