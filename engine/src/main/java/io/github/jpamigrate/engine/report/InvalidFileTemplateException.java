package io.github.jpamigrate.engine.report;

import java.util.List;

/** A template for the names of revision files that cannot be used. */
public final class InvalidFileTemplateException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final String template;

    public InvalidFileTemplateException(String template, String problem, List<String> tokens) {
        super("""
                The template '%s' for the names of revision files %s.
                Tokens are %s; between them letters, digits, '_', '-' and '.' may stand: \
                -Dmigrate.fileTemplate={year}{month}{day}_{id}_{slug}""".formatted(template, problem, String.join(", ", tokens)));
        this.template = template;
    }

    public String template() {
        return template;
    }
}
