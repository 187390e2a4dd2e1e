package io.github.jpamigrate.autogen.rename;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was given for {@code migrate.rename} or {@code migrate.drop}.
 *
 * @param kind what it is said to be; anything that has the name when empty
 * @param to empty in what is dropped
 */
record RenameAnswer(String text, Optional<Named.Kind> kind, NamePattern from, Optional<NamePattern> to) {

    /** @throws RenameAnswerException when it is not {@code old:new} or {@code kind:old:new} */
    static RenameAnswer rename(String text) {
        List<String> parts = NamePattern.split(text.strip(), ':');
        if (parts.size() < 2 || parts.size() > 3) {
            throw RenameAnswerException.unreadable("migrate.rename", text);
        }
        Optional<Named.Kind> kind = parts.size() == 3 ? Optional.of(kind(parts.get(0), text)) : Optional.empty();
        NamePattern from = NamePattern.of(parts.get(parts.size() - 2));
        NamePattern to = NamePattern.of(parts.get(parts.size() - 1));
        if (from.isEmpty() || to.isEmpty()) {
            throw RenameAnswerException.unreadable("migrate.rename", text);
        }
        return new RenameAnswer(text.strip(), kind, from, Optional.of(to));
    }

    /** @throws RenameAnswerException when it is not {@code name} or {@code kind:name} */
    static RenameAnswer drop(String text) {
        List<String> parts = NamePattern.split(text.strip(), ':');
        NamePattern name = NamePattern.of(parts.get(parts.size() - 1));
        if (parts.size() > 2 || name.isEmpty()) {
            throw RenameAnswerException.unreadable("migrate.drop", text);
        }
        Optional<Named.Kind> kind = parts.size() == 2 ? Optional.of(kind(parts.get(0), text)) : Optional.empty();
        return new RenameAnswer(text.strip(), kind, name, Optional.empty());
    }

    private static Named.Kind kind(String prefix, String text) {
        return Arrays.stream(Named.Kind.values())
                .filter(kind -> kind.prefix().equals(prefix.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> RenameAnswerException.unknownKind(prefix.strip(), text));
    }

    boolean isOf(Named.Kind candidate) {
        return kind.isEmpty() || kind.get() == candidate;
    }
}
