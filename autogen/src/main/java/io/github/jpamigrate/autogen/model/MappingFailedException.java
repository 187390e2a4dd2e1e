package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Hibernate refuses the entities; the application would not start either. */
public final class MappingFailedException extends MigrateException {
    private final String hibernateVersion;

    public MappingFailedException(String hibernateVersion, Throwable cause) {
        super("Hibernate " + hibernateVersion + " cannot read the entities:\n" + messages(cause), cause);
        this.hibernateVersion = hibernateVersion;
    }

    public String hibernateVersion() {
        return hibernateVersion;
    }

    private static String messages(Throwable failure) {
        Set<String> lines = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // Hibernate's class loader service ends its chain with an empty one
            if (cause.getMessage() != null || cause.getClass() != Throwable.class) {
                lines.add("  " + words(cause));
            }
        }
        return String.join("\n", lines);
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        if (message == null) {
            return cause.toString();
        }
        if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
            String name = message.substring(message.lastIndexOf(' ') + 1).replace('/', '.');
            return "The class " + name + " is not on the project's runtime class path.";
        }
        return message.contains(" ") ? message : cause.toString();
    }
}
