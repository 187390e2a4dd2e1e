package io.github.jpamigrate.autogen.model.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Where Spring Boot looks for entities: in what {@code @EntityScan} names, else beside the application's class. */
final class SpringEntityPackages {
    private static final List<DotName> SCANS = Stream.of(
                    "org.springframework.boot.autoconfigure.domain.EntityScan",
                    "org.springframework.boot.persistence.autoconfigure.EntityScan")
            .map(DotName::createSimple)
            .toList();
    private static final List<DotName> APPLICATIONS = Stream.of(
                    "org.springframework.boot.autoconfigure.SpringBootApplication",
                    "org.springframework.boot.autoconfigure.EnableAutoConfiguration",
                    "org.springframework.boot.autoconfigure.AutoConfigurationPackage")
            .map(DotName::createSimple)
            .toList();

    private final List<IndexView> own;
    private final SpringEnvironment environment;

    SpringEntityPackages(List<IndexView> own, SpringEnvironment environment) {
        this.own = own;
        this.environment = environment;
    }

    /**
     * The packages, sorted; empty for a library, which has no application's class.
     *
     * @throws SeveralApplicationsException if there are several with entities of their own
     */
    Optional<List<String>> found() {
        SortedMap<String, SortedSet<String>> scans = packages(SCANS);
        if (!scans.isEmpty()) {
            SortedSet<String> all = new TreeSet<>();
            scans.values().forEach(all::addAll);
            return Optional.of(List.copyOf(all));
        }
        SortedMap<String, SortedSet<String>> applications = packages(APPLICATIONS);
        if (applications.values().stream().distinct().count() > 1) {
            throw new SeveralApplicationsException(applications);
        }
        return applications.values().stream().findFirst().map(List::copyOf);
    }

    boolean isApplication() {
        return !packages(SCANS).isEmpty() || !packages(APPLICATIONS).isEmpty();
    }

    /** By the class that carries one of the annotations, or an annotation that carries it. */
    private SortedMap<String, SortedSet<String>> packages(List<DotName> annotations) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        for (DotName annotation : annotations) {
            for (AnnotationInstance instance : instances(annotation)) {
                ClassInfo type = instance.target().asClass();
                if (type.isAnnotation()) {
                    instances(type.name()).stream()
                            .map(use -> use.target().asClass())
                            .forEach(user -> found.computeIfAbsent(user.name().toString(), name -> new TreeSet<>())
                                    .addAll(packages(instance, user)));
                } else {
                    found.computeIfAbsent(type.name().toString(), name -> new TreeSet<>())
                            .addAll(packages(instance, type));
                }
            }
        }
        return found;
    }

    private List<AnnotationInstance> instances(DotName annotation) {
        return own.stream()
                .map(index -> index.getAnnotations(annotation))
                .flatMap(Collection::stream)
                .filter(instance -> instance.target().kind() == AnnotationTarget.Kind.CLASS)
                .toList();
    }

    private List<String> packages(AnnotationInstance instance, ClassInfo type) {
        List<String> named = new ArrayList<>();
        // these two name packages of components, not of entities
        boolean namesPackages =
                !instance.name().withoutPackagePrefix().matches("SpringBootApplication|EnableAutoConfiguration");
        if (namesPackages) {
            for (String attribute : List.of("value", "basePackages")) {
                Optional.ofNullable(instance.value(attribute)).map(AnnotationValue::asStringArray).stream()
                        .flatMap(Stream::of)
                        .flatMap(name -> Stream.of(environment.replaced(name).split("[,; \t\n]+")))
                        .forEach(named::add);
            }
            Optional.ofNullable(instance.value("basePackageClasses")).map(AnnotationValue::asClassArray).stream()
                    .flatMap(Stream::of)
                    .map(Type::name)
                    .map(DotName::packagePrefix)
                    .forEach(named::add);
        }
        return named.isEmpty() ? List.of(type.name().packagePrefix()) : named;
    }
}
