package io.github.jpamigrate.autogen.model.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/**
 * Finds mapped classes in bytecode. Nothing is loaded: in real jars of entities, dozens of other classes cannot be.
 */
public final class EntityScanner {
    private static final List<DotName> MAPPED = List.of(
            DotName.createSimple("jakarta.persistence.Entity"),
            DotName.createSimple("jakarta.persistence.MappedSuperclass"),
            DotName.createSimple("jakarta.persistence.Embeddable"));
    private static final DotName CONVERTER = DotName.createSimple("jakarta.persistence.Converter");
    private static final DotName OUTDATED = DotName.createSimple("javax.persistence.Entity");
    private static final List<String> MAPPING_ANNOTATIONS = List.of("jakarta.persistence.", "org.hibernate.");
    private static final String PACKAGE_INFO = "package-info";
    private static final int CLASS_FILE = 0xCAFEBABE;

    private EntityScanner() {}

    /**
     * The mapped classes of a folder or jar; none when it does not exist.
     *
     * @throws UnreadableSourceException if the jar or a class file in it is damaged
     */
    public static ScannedEntry scan(Path source) {
        Indexer indexer = new Indexer();
        Set<String> mappingFiles = new TreeSet<>();
        new ClassPathEntry(source).visit(List.of(".class", ".hbm.xml"), (name, bytes) -> {
            if (name.endsWith(".hbm.xml")) {
                mappingFiles.add(name);
            } else if (!name.startsWith("META-INF/") && !name.endsWith("module-info.class")) {
                index(indexer, source, name, bytes);
            }
        });
        Index index = indexer.complete();
        return new ScannedEntry(
                source,
                List.copyOf(mapped(index)),
                List.copyOf(packages(index)),
                List.copyOf(mappingFiles),
                List.copyOf(annotated(index, OUTDATED)),
                index);
    }

    private static void index(Indexer indexer, Path source, String name, InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(4);
        byte[] magic = buffered.readNBytes(4);
        buffered.reset();
        // templates and samples are packed under this name too
        if (magic.length < 4 || ByteBuffer.wrap(magic).getInt() != CLASS_FILE) {
            return;
        }
        try {
            indexer.index(buffered);
        } catch (IOException | RuntimeException exception) {
            throw new UnreadableSourceException(source, name, exception);
        }
    }

    private static Set<String> mapped(Index index) {
        Set<String> names = new TreeSet<>();
        MAPPED.forEach(annotation -> names.addAll(annotated(index, annotation)));
        index.getAnnotations(CONVERTER).stream()
                .filter(EntityScanner::appliesItself)
                .forEach(converter ->
                        names.add(converter.target().asClass().name().toString()));
        return names;
    }

    private static boolean appliesItself(AnnotationInstance converter) {
        AnnotationValue autoApply = converter.value("autoApply");
        return converter.target().kind() == AnnotationTarget.Kind.CLASS && autoApply != null && autoApply.asBoolean();
    }

    private static Set<String> annotated(Index index, DotName annotation) {
        Set<String> names = new TreeSet<>();
        index.getAnnotations(annotation).stream()
                .filter(instance -> instance.target().kind() == AnnotationTarget.Kind.CLASS)
                .forEach(
                        instance -> names.add(instance.target().asClass().name().toString()));
        return names;
    }

    private static Set<String> packages(Index index) {
        Set<String> names = new TreeSet<>();
        for (ClassInfo info : index.getKnownClasses()) {
            if (info.name().withoutPackagePrefix().equals(PACKAGE_INFO) && carriesMapping(info)) {
                names.add(info.name().packagePrefix());
            }
        }
        return names;
    }

    private static boolean carriesMapping(ClassInfo info) {
        return info.declaredAnnotations().stream()
                .map(annotation -> annotation.name().toString())
                .anyMatch(name -> MAPPING_ANNOTATIONS.stream().anyMatch(name::startsWith));
    }
}
