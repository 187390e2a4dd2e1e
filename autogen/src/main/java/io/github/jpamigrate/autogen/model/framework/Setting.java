package io.github.jpamigrate.autogen.model.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * A setting of the application.
 *
 * @param file where it is written
 * @param name as it is written
 * @param written its value in the file
 * @param value with its placeholders replaced, as far as their values are known
 */
record Setting(String file, String name, String written, String value) {

    /** Its elements, when it is a list written with commas. */
    List<Setting> split() {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .map(element -> new Setting(file, name, written, element))
                .toList();
    }

    /**
     * The value, to be used.
     *
     * @throws UnresolvedPlaceholderException if a placeholder is left
     */
    String resolved() {
        if (Placeholders.isUnresolved(value)) {
            throw new UnresolvedPlaceholderException(file, name, written, Placeholders.unresolved(value));
        }
        return value;
    }
}
