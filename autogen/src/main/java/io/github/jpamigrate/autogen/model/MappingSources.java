package io.github.jpamigrate.autogen.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the bridge is told, in types that both class loaders know.
 *
 * @param classes mapped classes, each with the folder or jar that names it
 * @param packages packages with mapping annotations of their own
 * @param mappingFiles resource names of {@code orm.xml} and {@code *.hbm.xml}
 * @param settings what goes above {@code hibernate.properties}
 * @param serverVersion major version of PostgreSQL
 * @param defaultSchema what an unqualified table name means
 */
public record MappingSources(
        SortedMap<String, Path> classes,
        List<String> packages,
        List<String> mappingFiles,
        Map<String, String> settings,
        int serverVersion,
        String defaultSchema) {}
