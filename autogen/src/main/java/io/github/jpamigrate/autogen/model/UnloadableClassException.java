package io.github.jpamigrate.autogen.model;

import io.github.jpamigrate.engine.report.MigrateException;
import java.nio.file.Path;

/** A mapped class cannot be loaded from the project's runtime class path. */
public final class UnloadableClassException extends MigrateException {
    private final String className;
    private final Path source;

    public UnloadableClassException(String className, Path source, Throwable cause) {
        super(
                "The mapped class " + className + ", found in " + source + ", cannot be loaded: "
                        + reason(className, cause)
                        + "\nAdd the dependency that holds it to the project, or leave the class out: -Dmigrate.packages=<packages to read>",
                cause);
        this.className = className;
        this.source = source;
    }

    public String className() {
        return className;
    }

    public Path source() {
        return source;
    }

    private static String reason(String className, Throwable cause) {
        boolean missing = cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError;
        if (!missing || cause.getMessage() == null) {
            return cause.toString();
        }
        String name = cause.getMessage().replace('/', '.');
        return name.equals(className)
                ? "there is no such class on the project's runtime class path."
                : "it needs " + name + ", which is not on the project's runtime class path.";
    }
}
