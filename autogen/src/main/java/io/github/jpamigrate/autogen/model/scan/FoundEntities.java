package io.github.jpamigrate.autogen.model.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything of a project that is mapped.
 *
 * @param classes mapped classes, each with the folder or jar that names it
 * @param packages found packages with mapping annotations of their own
 * @param mappingFiles resource names of {@code orm.xml} and {@code *.hbm.xml}
 * @param properties settings of the persistence unit, in the order of its file
 * @param inPackages the packages to which the search was narrowed; empty for all
 * @param searched every folder and jar that was looked into
 * @param outdated classes mapped with {@code javax.persistence}
 */
public record FoundEntities(
        SortedMap<String, Path> classes,
        List<String> packages,
        List<String> mappingFiles,
        Map<String, String> properties,
        List<String> inPackages,
        List<Path> searched,
        List<String> outdated) {

    public boolean isEmpty() {
        return classes.isEmpty() && mappingFiles.isEmpty();
    }
}
