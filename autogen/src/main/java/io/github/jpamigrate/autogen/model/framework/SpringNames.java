package io.github.jpamigrate.autogen.model.framework;

import java.util.Locale;

/** Spring Boot's relaxed names: {@code physical-strategy}, {@code physicalStrategy} and {@code physical_strategy} are one. */
final class SpringNames {
    private SpringNames() {}

    static String uniform(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** What follows a prefix, as it is written; null when the name does not begin so. */
    static String below(String prefix, String name) {
        int parts = prefix.split("\\.").length;
        int end = -1;
        for (int part = 0; part < parts; part++) {
            end = next(name, end + 1);
            if (end < 0) {
                return null;
            }
        }
        if (!uniform(name.substring(0, end)).equals(uniform(prefix))) {
            return null;
        }
        String rest = name.substring(name.charAt(end) == '.' ? end + 1 : end);
        return rest.startsWith("[") && rest.endsWith("]") ? rest.substring(1, rest.length() - 1) : rest;
    }

    private static int next(String name, int from) {
        for (int index = from; index < name.length(); index++) {
            if (name.charAt(index) == '.' || name.charAt(index) == '[') {
                return index;
            }
        }
        return -1;
    }
}
