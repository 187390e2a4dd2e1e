package io.github.jpamigrate.autogen.ignore;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;

/** An entry of {@code migrate.ignore} that cannot be read. */
public final class InvalidIgnoreException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final String entry;

    InvalidIgnoreException(String entry, String problem, List<String> kinds) {
        super("""
                The entry '%s' of what is to be ignored %s.
                Kinds are %s; a name may hold *. Several entries are separated by commas: \
                -Dmigrate.ignore='index:ix_manual_*,default:users.created_at'""".formatted(entry, problem, String.join(", ", kinds)));
        this.entry = entry;
    }

    public String entry() {
        return entry;
    }
}
