package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.engine.report.MigrateException;

/** Hibernate Tools did not write entities, or wrote some that cannot be used; no file of the project was changed. */
public final class ToolsFailedException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private ToolsFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    static ToolsFailedException failed(Throwable failure) {
        StringBuilder reasons = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            reasons.append("\n  ").append(cause.getMessage() == null ? cause.toString() : cause.getMessage());
        }
        return new ToolsFailedException(
                "Hibernate Tools cannot write entities of this database:" + reasons + "\nNothing was written.",
                failure);
    }

    static ToolsFailedException uncompilable(String messages) {
        return new ToolsFailedException(
                "The entities that Hibernate Tools wrote do not compile:\n"
                        + messages.strip().indent(2).stripTrailing() + "\nNothing was written.",
                null);
    }

    static ToolsFailedException noCompiler() {
        return new ToolsFailedException(
                "Entities are compiled before they are written, and this Java has no compiler.\nRun Maven with a JDK.",
                null);
    }
}
