package io.github.jpamigrate.autogen.model.scan;

import java.nio.file.Path;
import java.util.List;
import org.jboss.jandex.IndexView;

/**
 * What one folder or jar holds for Hibernate. Names are sorted.
 *
 * @param source the folder or jar
 * @param classes entities, mapped superclasses, embeddables and converters that apply themselves
 * @param packages packages whose {@code package-info} carries mapping annotations
 * @param mappingFiles {@code *.hbm.xml}, as resource names
 * @param outdated classes mapped with {@code javax.persistence}, which Hibernate 6 no longer reads
 * @param index all its classes, for annotations of frameworks
 */
public record ScannedEntry(
        Path source,
        List<String> classes,
        List<String> packages,
        List<String> mappingFiles,
        List<String> outdated,
        IndexView index) {}
