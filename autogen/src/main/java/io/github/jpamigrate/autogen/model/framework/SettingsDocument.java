package io.github.jpamigrate.autogen.model.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One document of a configuration file; a file may hold several.
 *
 * @param file its resource name
 * @param values by their names with dots and, for elements of lists, indexes: {@code a.b[0]}; in the order of the file
 */
record SettingsDocument(String file, Map<String, String> values) {
    SettingsDocument {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
