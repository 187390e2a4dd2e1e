package io.github.jpamigrate.autogen.model.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A configuration file on the project's class path: {@code .properties}, {@code .yml} or {@code .yaml}. */
final class SettingsFile {
    private final ClassLoader project;
    private final Charset charsetOfProperties;

    SettingsFile(ClassLoader project, Charset charsetOfProperties) {
        this.project = project;
        this.charsetOfProperties = charsetOfProperties;
    }

    /** Its documents, in the order of the file; none when there is no such file. */
    List<SettingsDocument> documents(String resource) {
        boolean properties = resource.endsWith(".properties");
        return text(resource, properties ? charsetOfProperties : StandardCharsets.UTF_8)
                .map(text -> properties ? properties(resource, text) : yaml(resource, text))
                .orElse(List.of());
    }

    private Optional<String> text(String resource, Charset charset) {
        try (InputStream bytes = project.getResourceAsStream(resource)) {
            return bytes == null ? Optional.empty() : Optional.of(new String(bytes.readAllBytes(), charset));
        } catch (IOException exception) {
            throw new ConfigurationFileException(resource, exception);
        }
    }

    private static List<SettingsDocument> properties(String resource, String text) {
        List<SettingsDocument> documents = new ArrayList<>();
        for (String part : text.split("(?m)^[#!]---[ \\t]*$")) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(part));
            } catch (IOException | IllegalArgumentException exception) {
                throw new ConfigurationFileException(resource, exception);
            }
            Map<String, String> values = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            documents.add(new SettingsDocument(resource, values));
        }
        return documents;
    }

    private static List<SettingsDocument> yaml(String resource, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<SettingsDocument> documents = new ArrayList<>();
        try {
            for (Object document : new Yaml(new SafeConstructor(options)).loadAll(text)) {
                Map<String, String> values = new LinkedHashMap<>();
                if (document instanceof Map<?, ?> map) {
                    flatten("", map, values);
                }
                documents.add(new SettingsDocument(resource, values));
            }
        } catch (YAMLException exception) {
            throw new ConfigurationFileException(resource, exception);
        }
        return documents;
    }

    private static void flatten(String path, Object value, Map<String, String> values) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> flatten(below(path, String.valueOf(key)), part, values));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                flatten(path + "[" + index + "]", list.get(index), values);
            }
        } else {
            values.put(path, value == null ? "" : value.toString());
        }
    }

    /** A key in brackets is taken as it is written; it needs no dot before it. */
    private static String below(String path, String key) {
        return path.isEmpty() || key.startsWith("[") ? path + key : path + "." + key;
    }
}
