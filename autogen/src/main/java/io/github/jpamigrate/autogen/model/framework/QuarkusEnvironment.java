package io.github.jpamigrate.autogen.model.framework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a Quarkus application finds in {@code application.properties} and {@code application.yaml} under its profile. */
final class QuarkusEnvironment {
    private static final String YAML = "io.smallrye.config.source.yaml.YamlConfigSource";
    private static final String PROFILE = "quarkus.profile";
    /** Tables are created for production. */
    private static final String DEFAULT_PROFILE = "prod";

    /** The strongest first; what holds for other profiles is left out. */
    private final List<SettingsDocument> documents;

    private final Placeholders placeholders;

    private QuarkusEnvironment(List<SettingsDocument> documents, Map<String, String> variables) {
        this.documents = documents;
        this.placeholders = new Placeholders(name -> Optional.ofNullable(variables.get(name))
                .or(() -> written(name))
                .or(() -> Optional.ofNullable(
                        variables.get(name.replaceAll("[^\\p{Alnum}]", "_").toUpperCase(java.util.Locale.ROOT)))));
    }

    static QuarkusEnvironment of(ClassLoader project, Surroundings surroundings) {
        SettingsFile files = new SettingsFile(project, StandardCharsets.UTF_8);
        List<String> endings =
                Resources.hasClass(project, YAML) ? List.of(".yaml", ".yml", ".properties") : List.of(".properties");
        List<SettingsDocument> plain = documents(files, "application", endings);
        List<String> profiles =
                surroundings.profiles().isEmpty() ? profilesIn(plain, surroundings) : surroundings.profiles();
        List<SettingsDocument> strongestFirst = new ArrayList<>();
        for (int index = profiles.size() - 1; index >= 0; index--) {
            strongestFirst.addAll(documents(files, "application-" + profiles.get(index), endings));
        }
        strongestFirst.addAll(plain);
        return new QuarkusEnvironment(
                strongestFirst.stream()
                        .map(document -> under(profiles, document))
                        .toList(),
                surroundings.variables());
    }

    Optional<Setting> setting(String name) {
        return documents.stream()
                .flatMap(document -> document.value(name).map(value -> setting(document.file(), name, value)).stream())
                .findFirst();
    }

    /** The elements of a list, written with commas or as a list. */
    List<Setting> list(String name) {
        Optional<Setting> written = setting(name);
        if (written.isPresent()) {
            return written.get().split();
        }
        List<Setting> elements = new ArrayList<>();
        for (int index = 0; setting(name + "[" + index + "]").isPresent(); index++) {
            elements.add(setting(name + "[" + index + "]").get());
        }
        return elements;
    }

    /** All settings whose names begin so, by the rest of their names. */
    Map<String, Setting> below(String prefix) {
        Map<String, Setting> found = new LinkedHashMap<>();
        for (SettingsDocument document : documents) {
            document.values().forEach((name, value) -> {
                if (name.startsWith(prefix)) {
                    found.putIfAbsent(name.substring(prefix.length()), setting(document.file(), name, value));
                }
            });
        }
        return found;
    }

    private Setting setting(String file, String name, String value) {
        return new Setting(file, name, value, placeholders.replaced(value).strip());
    }

    private Optional<String> written(String name) {
        return documents.stream()
                .flatMap(document -> document.value(name).stream())
                .findFirst();
    }

    private static List<String> profilesIn(List<SettingsDocument> documents, Surroundings surroundings) {
        return new QuarkusEnvironment(documents, surroundings.variables())
                .setting(PROFILE)
                .map(setting -> setting.split().stream().map(Setting::value).toList())
                .orElse(List.of(DEFAULT_PROFILE));
    }

    /** The strongest first. */
    private static List<SettingsDocument> documents(SettingsFile files, String name, List<String> endings) {
        List<SettingsDocument> documents = new ArrayList<>();
        endings.forEach(ending -> documents.addAll(files.documents(name + ending)));
        Collections.reverse(documents);
        return documents;
    }

    /** {@code %prod.name}, {@code "%prod".name} and <code>%{prod,staging}.name</code> go above {@code name}. */
    private static SettingsDocument under(List<String> profiles, SettingsDocument document) {
        Map<String, String> values = new LinkedHashMap<>();
        document.values().forEach((name, value) -> {
            if (!name.startsWith("%")) {
                values.put(name, value);
            }
        });
        for (String profile : profiles) {
            document.values().forEach((name, value) -> {
                int dot = name.startsWith("%{") ? name.indexOf("}.") + 1 : name.indexOf('.');
                if (name.startsWith("%")
                        && dot > 0
                        && named(name.substring(1, dot)).anyMatch(profile::equals)) {
                    values.put(name.substring(dot + 1), value);
                }
            });
        }
        return new SettingsDocument(document.file(), values);
    }

    private static Stream<String> named(String profiles) {
        return Stream.of(profiles.replaceAll("[{}]", "").split(",")).map(String::strip);
    }
}
