package io.github.jpamigrate.engine.report;

/** A script in which something is left for a person to write; no revision of the run is applied. */
public final class UnfinishedScriptException extends MigrateException {
    private final String file;
    private final int line;
    private final String task;

    /**
     * @param line of the mark
     * @param task what is to be written there, as the mark says it: {@code backfill users.status}
     */
    public UnfinishedScriptException(String file, int line, String task) {
        super("""
                %s:%d: This script is not finished: %s
                Write what is missing below this line, and then remove it:
                -- migrate:todo %s\
                """.formatted(file, line, task, task));
        this.file = file;
        this.line = line;
        this.task = task;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String task() {
        return task;
    }
}
