package io.github.jpamigrate.autogen.model.framework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a Spring Boot application finds in {@code application.properties}, {@code .yml} and {@code .yaml} on its class
 * path, under its profiles. Files beside a running application, its environment and configuration servers are not known
 * at build time and not read.
 */
final class SpringEnvironment {
    private static final List<String> FOLDERS = List.of("", "config/");
    /** The last one is strongest. */
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");

    private static final String ON_PROFILE = "spring.config.activate.on-profile";
    private static final String ON_CLOUD = "spring.config.activate.on-cloud-platform";
    private static final String ACTIVE = "spring.profiles.active";
    private static final String INCLUDE = "spring.profiles.include";
    private static final String DEFAULT = "spring.profiles.default";
    private static final String GROUP = "spring.profiles.group.";

    /** The strongest first. */
    private final List<SettingsDocument> documents;

    private final Placeholders placeholders;

    private SpringEnvironment(List<SettingsDocument> weakestFirst, Map<String, String> variables) {
        List<SettingsDocument> strongestFirst = new ArrayList<>(weakestFirst);
        Collections.reverse(strongestFirst);
        this.documents = List.copyOf(strongestFirst);
        this.placeholders = new Placeholders(name -> Optional.ofNullable(variables.get(name))
                .or(() -> written(name))
                .or(() -> environment(name, variables)));
    }

    static SpringEnvironment of(ClassLoader project, Surroundings surroundings) {
        SettingsFile files = new SettingsFile(project, StandardCharsets.ISO_8859_1);
        List<SettingsDocument> plain = new ArrayList<>();
        FOLDERS.forEach(folder -> plain.addAll(documents(files, folder + "application")));
        List<String> profiles = new ArrayList<>(new SpringEnvironment(
                        plain.stream()
                                .filter(document -> isUsed(document, List.of()))
                                .toList(),
                        surroundings.variables())
                .profiles(surroundings.profiles()));
        List<SettingsDocument> all = new ArrayList<>(plain);
        for (String profile : profiles) {
            FOLDERS.forEach(folder -> all.addAll(documents(files, folder + "application-" + profile)));
        }
        return new SpringEnvironment(
                all.stream().filter(document -> isUsed(document, profiles)).toList(), surroundings.variables());
    }

    /** A setting; empty when no file names it. */
    Optional<Setting> setting(String name) {
        for (SettingsDocument document : documents) {
            for (Map.Entry<String, String> entry : document.values().entrySet()) {
                if (SpringNames.uniform(entry.getKey()).equals(SpringNames.uniform(name))) {
                    return Optional.of(setting(document, entry));
                }
            }
        }
        return Optional.empty();
    }

    /** The elements of a list, written with commas or as a list. */
    List<Setting> list(String name) {
        for (SettingsDocument document : documents) {
            List<Setting> elements = new ArrayList<>();
            for (Map.Entry<String, String> entry : document.values().entrySet()) {
                String list = entry.getKey().replaceAll("\\[\\d+]$", "");
                if (SpringNames.uniform(list).equals(SpringNames.uniform(name))) {
                    elements.addAll(setting(document, entry).split());
                }
            }
            if (!elements.isEmpty()) {
                return elements;
            }
        }
        return List.of();
    }

    /** All settings whose names begin so, by the rest of their names. */
    Map<String, Setting> below(String prefix) {
        Map<String, Setting> found = new LinkedHashMap<>();
        for (SettingsDocument document : documents) {
            for (Map.Entry<String, String> entry : document.values().entrySet()) {
                String rest = SpringNames.below(prefix, entry.getKey());
                if (rest != null) {
                    found.putIfAbsent(rest, setting(document, entry));
                }
            }
        }
        return found;
    }

    String replaced(String text) {
        return placeholders.replaced(text);
    }

    private Setting setting(SettingsDocument document, Map.Entry<String, String> entry) {
        return new Setting(
                document.file(),
                entry.getKey(),
                entry.getValue(),
                replaced(entry.getValue()).strip());
    }

    private Optional<String> written(String name) {
        return documents.stream()
                .flatMap(document -> document.values().entrySet().stream())
                .filter(entry -> SpringNames.uniform(entry.getKey()).equals(SpringNames.uniform(name)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Variables of the environment have no dots and dashes. */
    private static Optional<String> environment(String name, Map<String, String> variables) {
        String variable = name.replace('.', '_').replace("-", "");
        return Optional.ofNullable(variables.get(variable.toUpperCase(java.util.Locale.ROOT)));
    }

    private static List<SettingsDocument> documents(SettingsFile files, String name) {
        List<SettingsDocument> documents = new ArrayList<>();
        ENDINGS.forEach(ending -> documents.addAll(files.documents(name + ending)));
        return documents;
    }

    private static boolean isUsed(SettingsDocument document, List<String> profiles) {
        Optional<String> expression = document.values().entrySet().stream()
                .filter(entry -> SpringNames.uniform(entry.getKey().replaceAll("\\[\\d+]$", ""))
                        .equals(SpringNames.uniform(ON_PROFILE)))
                .map(Map.Entry::getValue)
                .reduce((one, other) -> one + "," + other);
        boolean elsewhere = document.values().keySet().stream()
                .anyMatch(name -> SpringNames.uniform(name).equals(SpringNames.uniform(ON_CLOUD)));
        return !elsewhere
                && expression
                        .map(profile -> ProfileExpression.holds(profile, profiles))
                        .orElse(true);
    }

    /** The active ones; the last one is strongest. */
    private Set<String> profiles(List<String> asked) {
        List<String> named = new ArrayList<>(values(list(INCLUDE)));
        named.addAll(asked.isEmpty() ? values(list(ACTIVE)) : asked);
        if (named.isEmpty()) {
            named.addAll(values(list(DEFAULT)));
        }
        if (named.isEmpty()) {
            named.add("default");
        }
        Set<String> all = new LinkedHashSet<>();
        named.forEach(profile -> withGroup(profile, all));
        return all;
    }

    private void withGroup(String profile, Set<String> all) {
        if (all.add(profile)) {
            values(list(GROUP + profile)).forEach(member -> withGroup(member, all));
        }
    }

    private static List<String> values(List<Setting> settings) {
        return settings.stream().map(Setting::value).toList();
    }
}
