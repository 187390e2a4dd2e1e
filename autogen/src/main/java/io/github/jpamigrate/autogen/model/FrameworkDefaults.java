package io.github.jpamigrate.autogen.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings under which an application's framework would start Hibernate.
 *
 * <p>Only Spring Boot changes what tables look like. Quarkus leaves names and types to Hibernate; what it sets
 * (optimizer, query plans, connection handling) leaves no trace in DDL.
 */
final class FrameworkDefaults {
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String SPRING_BOOT_3 =
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy";
    private static final String SPRING_BOOT_4 = "org.springframework.boot.hibernate.SpringImplicitNamingStrategy";
    private static final String CAMEL_CASE = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";
    private static final String SNAKE_CASE = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";

    private FrameworkDefaults() {}

    static Map<String, String> of(ClassLoader project) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (has(project, SPRING_BOOT_4)) {
            settings.put(IMPLICIT, SPRING_BOOT_4);
            settings.put(PHYSICAL, has(project, SNAKE_CASE) ? SNAKE_CASE : CAMEL_CASE);
        } else if (has(project, SPRING_BOOT_3)) {
            settings.put(IMPLICIT, SPRING_BOOT_3);
            settings.put(PHYSICAL, CAMEL_CASE);
        }
        return settings;
    }

    private static boolean has(ClassLoader project, String className) {
        return project.getResource(className.replace('.', '/') + ".class") != null;
    }
}
