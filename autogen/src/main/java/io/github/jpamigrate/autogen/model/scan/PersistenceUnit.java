package io.github.jpamigrate.autogen.model.scan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a {@code persistence.xml} or a {@code hibernate.cfg.xml} says of the entities.
 *
 * @param name empty for a {@code hibernate.cfg.xml}
 * @param root the folder or jar that holds the file
 * @param file the file's path inside {@code root}
 * @param scansRoot whether the root's other mapped classes belong to the unit too
 * @param jarFiles more jars whose classes belong to it, as written
 * @param properties in the order of the file
 */
public record PersistenceUnit(
        String name,
        Path root,
        String file,
        boolean scansRoot,
        List<String> classes,
        List<String> mappingFiles,
        List<String> jarFiles,
        Map<String, String> properties) {

    public PersistenceUnit {
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        jarFiles = List.copyOf(jarFiles);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    static String listed(List<PersistenceUnit> units) {
        return units.stream()
                .map(unit -> "  " + unit.name() + "  (" + unit.file() + " in " + unit.root() + ")")
                .collect(Collectors.joining("\n"));
    }
}
