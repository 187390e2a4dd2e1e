package io.github.jpamigrate.autogen.schema;

import java.util.List;

/**
 * A named enum type.
 *
 * @param labels in their sort order
 * @param casts from and to the type, as they follow {@code CREATE CAST}; Hibernate makes two for each type
 */
public record EnumType(QualifiedName name, List<String> labels, List<String> casts) {
    public EnumType {
        labels = List.copyOf(labels);
        casts = casts.stream().sorted().toList();
    }
}
