package io.github.jpamigrate.engine.report;

import java.util.List;

/** A parameter that can be one of several words, and is none of them. */
public final class UnknownWordException extends MigrateException {
    private final String parameter;
    private final String word;

    public UnknownWordException(String parameter, String word, List<String> known) {
        super("'" + word + "' is nothing that " + parameter + " can be. It can be: " + String.join(", ", known)
                + "\nFor example -D" + parameter + "=" + known.get(0));
        this.parameter = parameter;
        this.word = word;
    }

    public String parameter() {
        return parameter;
    }

    public String word() {
        return word;
    }
}
