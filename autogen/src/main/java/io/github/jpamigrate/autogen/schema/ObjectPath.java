package io.github.jpamigrate.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that lead to an object of PostgreSQL's own words, schema first and without quotes: {@code crm}, {@code item},
 * {@code on_insert} for {@code on_insert on crm.item}; a function without its arguments.
 */
final class ObjectPath {
    private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|[^\"\\s.(]+)";
    private static final String NAMES = NAME + "(?:\\." + NAME + ")*";
    private static final Pattern MEMBER = Pattern.compile("(" + NAME + ") on (" + NAMES + ")");
    private static final Pattern FREE = Pattern.compile("(" + NAMES + ")(?:\\(.*)?", Pattern.DOTALL);
    private static final Pattern ONE = Pattern.compile(NAME);

    private ObjectPath() {}

    /** Empty when the identity is not made of names, as that of a cast. */
    static List<String> of(String identity) {
        Matcher member = MEMBER.matcher(identity);
        if (member.matches()) {
            List<String> path = names(member.group(2));
            path.addAll(names(member.group(1)));
            return path;
        }
        Matcher free = FREE.matcher(identity);
        return free.matches() ? names(free.group(1)) : List.of();
    }

    private static List<String> names(String dotted) {
        List<String> names = new ArrayList<>();
        Matcher matcher = ONE.matcher(dotted);
        while (matcher.find()) {
            names.add(unquoted(matcher.group()));
        }
        return names;
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
