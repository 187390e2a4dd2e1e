package io.github.jpamigrate.autogen.crawl;

import java.sql.Array;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import schemacrawler.schema.AttributedObject;

/**
 * An attribute that SchemaCrawler carries for us, as a query of ours gave it: an array of names and values in turn.
 * Values that are NULL are left out.
 */
final class Facts {
    private final AttributedObject object;
    private final Map<String, String> values;

    private Facts(AttributedObject object, Map<String, String> values) {
        this.object = object;
        this.values = values;
    }

    static Facts of(AttributedObject object) {
        return new Facts(object, map(object, "FACTS"));
    }

    /** The names and values of one attribute, in the query's order. */
    static Map<String, String> map(AttributedObject object, String attribute) {
        Array array = object.getAttribute(attribute);
        if (array == null) {
            throw new CrawlException("SchemaCrawler lost " + attribute + " of " + object);
        }
        try {
            return map((String[]) array.getArray());
        } catch (SQLException failure) {
            throw new CrawlException("The catalog's facts of " + object + " cannot be read", failure);
        }
    }

    private static Map<String, String> map(String[] namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                map.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return map;
    }

    /** @throws CrawlException if it is missing or NULL */
    String text(String name) {
        return optional(name).orElseThrow(() -> new CrawlException("The catalog has no " + name + " of " + object));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }
}
