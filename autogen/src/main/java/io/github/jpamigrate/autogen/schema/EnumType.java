package io.github.jpamigrate.autogen.schema;

import java.util.List;

/**
 * A named enum type.
 *
 * @param labels in their sort order
 */
public record EnumType(QualifiedName name, List<String> labels) {
    public EnumType {
        labels = List.copyOf(labels);
    }
}
