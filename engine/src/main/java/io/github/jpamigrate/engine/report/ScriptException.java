package io.github.jpamigrate.engine.report;

/** A script with a statement that cannot be run by the engine, found before anything runs. */
public final class ScriptException extends MigrateException {
    private final String file;
    private final int line;

    /** @param problem what is wrong and what to do, one or more whole sentences */
    public ScriptException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
