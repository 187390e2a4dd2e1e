package io.github.jpamigrate.autogen.model.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** A Quarkus application. */
final class Quarkus {
    private static final String PRESENT = "io.quarkus.hibernate.orm.PersistenceUnit";
    private static final String ROOT = "quarkus.hibernate-orm.";
    private static final String DEFAULT_UNIT = "<default>";
    private static final String PERSISTENCE = "META-INF/persistence.xml";
    private static final String MAPPINGS = "META-INF/orm.xml";
    private static final String NO_FILE = "no-file";
    private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"\\..+");

    /** Quarkus's names below that of the unit, and Hibernate's. */
    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("dialect", "hibernate.dialect");
        SETTINGS.put("physical-naming-strategy", "hibernate.physical_naming_strategy");
        SETTINGS.put("implicit-naming-strategy", "hibernate.implicit_naming_strategy");
        SETTINGS.put("metadata-builder-contributor", "hibernate.metadata_builder_contributor");
        SETTINGS.put("database.default-schema", "hibernate.default_schema");
        SETTINGS.put("database.default-catalog", "hibernate.default_catalog");
        SETTINGS.put("database.globally-quoted-identifiers", "hibernate.globally_quoted_identifiers");
        SETTINGS.put("mapping.duration.preferred-jdbc-type", "hibernate.type.preferred_duration_jdbc_type");
        SETTINGS.put("mapping.instant.preferred-jdbc-type", "hibernate.type.preferred_instant_jdbc_type");
        SETTINGS.put("mapping.boolean.preferred-jdbc-type", "hibernate.type.preferred_boolean_jdbc_type");
        SETTINGS.put("mapping.uuid.preferred-jdbc-type", "hibernate.type.preferred_uuid_jdbc_type");
        SETTINGS.put("discriminator.ignore-explicit-for-joined", "hibernate.discriminator.ignore_explicit_for_joined");
        SETTINGS.put("validation.mode", "jakarta.persistence.validation.mode");
    }

    private final ClassLoader project;
    private final List<IndexView> own;
    private final ApplicationRequest request;
    private final QuarkusEnvironment environment;

    Quarkus(ClassLoader project, List<IndexView> own, ApplicationRequest request) {
        this.project = project;
        this.own = own;
        this.request = request;
        this.environment = QuarkusEnvironment.of(project, request.surroundings());
    }

    static boolean isPresent(ClassLoader project) {
        return Resources.hasClass(project, PRESENT);
    }

    Application application() {
        boolean persistenceXml = Resources.has(project, PERSISTENCE)
                && environment
                        .setting(ROOT + "persistence-xml.ignore")
                        .map(ignored -> !ignored.value().equals("true"))
                        .orElse(true);
        if (persistenceXml) {
            // then Quarkus refuses settings of its own
            return new Application(Map.of(), List.of(), Optional.empty(), List.of());
        }
        Optional<String> unit = unit();
        if (unit.isEmpty()) {
            return Application.plain();
        }
        return new Application(
                settings(unit.get()),
                mappingFiles(unit.get()),
                Optional.of(packages(unit.get())),
                new QuarkusPlaces(project).found());
    }

    /** Empty when the unit that is asked for is none of Quarkus's. */
    private Optional<String> unit() {
        SortedSet<String> named = new TreeSet<>();
        environment.below(ROOT).keySet().stream()
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .forEach(matcher -> named.add(matcher.group(1)));
        if (request.persistenceUnit().isPresent()) {
            String asked = request.persistenceUnit().get();
            return named.contains(asked) || asked.equals(DEFAULT_UNIT) ? Optional.of(asked) : Optional.empty();
        }
        boolean usesDefault =
                named.isEmpty() || !environment.list(ROOT + "packages").isEmpty();
        if (named.size() + (usesDefault ? 1 : 0) > 1) {
            List<String> units = new ArrayList<>(named);
            if (usesDefault) {
                units.add(DEFAULT_UNIT);
            }
            throw new SeveralQuarkusUnitsException(units);
        }
        return Optional.of(usesDefault ? DEFAULT_UNIT : named.first());
    }

    private static String prefix(String root, String unit) {
        return unit.equals(DEFAULT_UNIT) ? root : root + "\"" + unit + "\".";
    }

    private Map<String, String> settings(String unit) {
        String prefix = prefix(ROOT, unit);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("hibernate.id.optimizer.pooled.preferred", "pooled-lo");
        environment
                .setting(ROOT + "database.orm-compatibility.version")
                .or(() -> environment.setting(prefix + "database.orm-compatibility.version"))
                .filter(version -> version.value().equals("5.6"))
                .ifPresent(version -> settings.putAll(compatibleWith5()));
        SETTINGS.forEach((name, hibernate) ->
                environment.setting(prefix + name).ifPresent(setting -> settings.put(hibernate, setting.resolved())));
        environment
                .setting(prefix + "mapping.timezone.default-storage")
                .ifPresent(storage -> settings.put(
                        "hibernate.timezone.default_storage",
                        storage.resolved().replace('-', '_').toUpperCase(Locale.ROOT)));
        environment
                .setting(prefix + "mapping.id.optimizer.default")
                .ifPresent(optimizer -> settings.put("hibernate.id.optimizer.pooled.preferred", optimizer.resolved()));
        environment
                .setting(prefix + "validation.enabled")
                .filter(enabled -> enabled.value().equals("false"))
                .ifPresent(disabled -> settings.put("jakarta.persistence.validation.mode", "none"));
        environment.setting(prefix + "quote-identifiers.strategy").ifPresent(strategy -> quoting(strategy, settings));
        environment.below(prefix("quarkus.hibernate-envers.", unit)).forEach((name, setting) -> {
            if (!name.contains(".") && !name.contains("\"")) {
                settings.put("org.hibernate.envers." + name.replace('-', '_'), setting.resolved());
            }
        });
        new UsedSettings(unquoted(environment.below(prefix + "unsupported-properties.")), request.leftOut())
                .addTo(settings);
        return settings;
    }

    private static Map<String, Setting> unquoted(Map<String, Setting> settings) {
        Map<String, Setting> unquoted = new LinkedHashMap<>();
        settings.forEach((name, setting) -> unquoted.put(name.replace("\"", ""), setting));
        return unquoted;
    }

    private static void quoting(Setting strategy, Map<String, String> settings) {
        switch (strategy.resolved().toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "all" -> settings.put("hibernate.globally_quoted_identifiers", "true");
            case "all-except-column-definitions" -> {
                settings.put("hibernate.globally_quoted_identifiers", "true");
                settings.put("hibernate.globally_quoted_identifiers_skip_column_definitions", "true");
            }
            case "only-keywords" -> settings.put("hibernate.auto_quote_keyword", "true");
            default -> {
                // "none", which is how Hibernate starts
            }
        }
    }

    /** What Quarkus sets for a schema that was made under Hibernate 5.6. */
    private static Map<String, String> compatibleWith5() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("hibernate.id.db_structure_naming_strategy", "legacy");
        settings.put("hibernate.type.preferred_duration_jdbc_type", "BIGINT");
        settings.put("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP");
        settings.put("hibernate.timezone.default_storage", "NORMALIZE");
        return settings;
    }

    private List<String> mappingFiles(String unit) {
        List<String> named = environment.list(prefix(ROOT, unit) + "mapping-files").stream()
                .map(Setting::resolved)
                .toList();
        if (named.isEmpty()) {
            return Resources.has(project, MAPPINGS) ? List.of(MAPPINGS) : List.of();
        }
        return named.stream().filter(file -> !file.equals(NO_FILE)).toList();
    }

    private List<String> packages(String unit) {
        if (!request.packages().isEmpty()) {
            return request.packages();
        }
        List<String> named = environment.list(prefix(ROOT, unit) + "packages").stream()
                .map(Setting::resolved)
                .toList();
        return named.isEmpty() ? annotated(unit) : named;
    }

    /** Packages whose {@code package-info} says to which unit they belong. */
    private List<String> annotated(String unit) {
        return own.stream()
                .map(index -> index.getAnnotations(DotName.createSimple(PRESENT)))
                .flatMap(Collection::stream)
                .filter(instance -> instance.target().kind() == AnnotationTarget.Kind.CLASS)
                .filter(instance -> names(instance, unit))
                .map(instance -> instance.target().asClass().name())
                .filter(name -> name.withoutPackagePrefix().equals("package-info"))
                .map(DotName::packagePrefix)
                .sorted()
                .toList();
    }

    private static boolean names(AnnotationInstance instance, String unit) {
        return instance.value() != null && instance.value().asString().equals(unit);
    }
}
