package io.github.jpamigrate.autogen.model.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.jandex.IndexView;

/** A Spring Boot application that leaves the making of its entity manager factory to Spring Boot. */
final class SpringBoot {
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String DIALECT = "hibernate.dialect";
    private static final String BOOT_3 = "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy";
    private static final String BOOT_4 = "org.springframework.boot.hibernate.SpringImplicitNamingStrategy";
    private static final String CAMEL_CASE = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";
    private static final String SNAKE_CASE = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";
    private static final String MAPPINGS = "META-INF/orm.xml";

    private final ClassLoader project;
    private final List<IndexView> own;
    private final ApplicationRequest request;
    private final SpringEnvironment environment;
    private final String implicitStrategy;
    private final String physicalStrategy;

    private SpringBoot(
            ClassLoader project,
            List<IndexView> own,
            ApplicationRequest request,
            String implicitStrategy,
            String physicalStrategy) {
        this.project = project;
        this.own = own;
        this.request = request;
        this.environment = SpringEnvironment.of(project, request.surroundings());
        this.implicitStrategy = implicitStrategy;
        this.physicalStrategy = physicalStrategy;
    }

    static Optional<SpringBoot> of(ClassLoader project, Supplier<List<IndexView>> own, ApplicationRequest request) {
        if (Resources.hasClass(project, BOOT_4)) {
            String physical = Resources.hasClass(project, SNAKE_CASE) ? SNAKE_CASE : CAMEL_CASE;
            return Optional.of(new SpringBoot(project, own.get(), request, BOOT_4, physical));
        }
        if (Resources.hasClass(project, BOOT_3)) {
            return Optional.of(new SpringBoot(project, own.get(), request, BOOT_3, CAMEL_CASE));
        }
        return Optional.empty();
    }

    Application application() {
        Optional<List<String>> packages = request.persistenceUnit().isPresent() ? Optional.empty() : packages();
        return new Application(settings(), mappingFiles(), packages, places(packages.orElse(List.of())));
    }

    /** Empty for a library; its entities are found as in any other project. */
    private Optional<List<String>> packages() {
        SpringEntityPackages entityPackages = new SpringEntityPackages(own, environment);
        if (request.packages().isEmpty()) {
            return entityPackages.found();
        }
        return entityPackages.isApplication() ? Optional.of(request.packages()) : Optional.empty();
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        environment
                .setting("spring.jpa.database-platform")
                .ifPresent(dialect -> settings.put(DIALECT, dialect.resolved()));
        new UsedSettings(environment.below("spring.jpa.properties"), request.leftOut()).addTo(settings);
        SpringBeans beans = new SpringBeans(project, own, request.given());
        beans.refuseOwnFactory();
        naming(settings, PHYSICAL, "spring.jpa.hibernate.naming.physical-strategy", physicalStrategy, beans);
        naming(settings, IMPLICIT, "spring.jpa.hibernate.naming.implicit-strategy", implicitStrategy, beans);
        return settings;
    }

    /** As Spring Boot decides: its own setting, then Hibernate's, then its default. A bean goes above them all. */
    private void naming(Map<String, String> settings, String key, String name, String byDefault, SpringBeans beans) {
        Optional<String> configured = environment.setting(name).map(Setting::resolved);
        configured.ifPresent(strategy -> settings.put(key, strategy));
        beans.namingStrategy(key, settings.containsKey(key)).ifPresent(strategy -> settings.put(key, strategy));
        settings.putIfAbsent(key, byDefault);
    }

    /** Spring looks into every jar that has such a folder. */
    private List<Path> places(List<String> packages) {
        return packages.stream()
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Resources.roots(project, name.replace('.', '/') + "/").stream())
                .distinct()
                .toList();
    }

    private List<String> mappingFiles() {
        List<String> files = new ArrayList<>(environment.list("spring.jpa.mapping-resources").stream()
                .map(Setting::resolved)
                .toList());
        if (files.isEmpty() && Resources.has(project, MAPPINGS)) {
            files.add(MAPPINGS);
        }
        return files;
    }
}
